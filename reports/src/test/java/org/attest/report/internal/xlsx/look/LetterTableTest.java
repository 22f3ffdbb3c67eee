package org.attest.report.internal.xlsx.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bundled tables against the fonts they are taken from. PDFBox brings one face, the other has to be installed;
 * {@code -Dfonts.folder=FOLDER} tells where, if not at the usual places, {@code -Dgolden.update=true} writes the tables anew.
 */
class LetterTableTest {
    private static final Path TABLES = Path.of("src/main/resources/org/attest/report/internal/xlsx/metrics");
    private static final String VERSION = "Version 2.1.5";

    /** Letters of version 1 which version 2 has in another width, or lacks. */
    private static final List<Integer> CHANGED = List.of(0xB7, 0x40D, 0x2011, 0x266C);

    private static Optional<byte[]> font(String face) throws IOException {
        String file = "LiberationSans-" + face + ".ttf";
        List<String> folders = Stream.of(
                        System.getProperty("fonts.folder", ""),
                        "/usr/share/fonts/truetype/liberation2",
                        "/usr/share/fonts/truetype/liberation",
                        "/usr/share/fonts/liberation-sans",
                        "/usr/share/fonts/liberation")
                .filter(folder -> !folder.isEmpty())
                .toList();
        for (String folder : folders) {
            Path path = Path.of(folder, file);
            if (Files.exists(path)) {
                return Optional.of(Files.readAllBytes(path));
            }
        }
        return Optional.empty();
    }

    private static byte[] fontOfPdfBox() throws IOException {
        try (var in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            assertThat(in).as("the font in PDFBox").isNotNull();
            return in.readAllBytes();
        }
    }

    /** A line for each run of letters: the first one's code point, then widths, {@code 1139*10} for ten of a kind. */
    private static String table(TrueTypeFont font) throws IOException {
        CmapLookup letters = font.getUnicodeCmapLookup();
        StringBuilder table = new StringBuilder();
        List<Integer> run = new ArrayList<>();
        for (int letter = 0; letter <= Character.MAX_VALUE + 1; letter++) {
            int glyph = letter > Character.MAX_VALUE ? 0 : letters.getGlyphId(letter);
            if (glyph > 0) {
                run.add(font.getAdvanceWidth(glyph));
            } else if (!run.isEmpty()) {
                table.append("U+%04X".formatted(letter - run.size()))
                        .append(widths(run))
                        .append('\n');
                run.clear();
            }
        }
        return table.toString();
    }

    private static String widths(List<Integer> run) {
        StringBuilder line = new StringBuilder();
        for (int i = 0, next; i < run.size(); i = next) {
            next = i + 1;
            while (next < run.size() && run.get(next).equals(run.get(i))) {
                next++;
            }
            line.append(' ').append(run.get(i)).append(next - i > 1 ? "*" + (next - i) : "");
        }
        return line.toString();
    }

    private static void matches(TrueTypeFont font, String resource) throws IOException {
        Path file = TABLES.resolve(resource);
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("tables are not rewritten on a build server")
                    .isNull();
            Files.writeString(file, table(font));
        }
        assertThat(Files.readString(file)).isEqualTo(table(font));
    }

    @Test
    void the_regular_face_is_the_one_that_pdfbox_brings() throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(fontOfPdfBox()))) {
            assertThat(font.getNaming().getName(5, 3, 1, 0x409)).isEqualTo(VERSION);
            matches(font, "regular.txt");
        }
    }

    @Test
    void the_bold_face_is_the_installed_one() throws IOException {
        Optional<byte[]> file = font("Bold");
        assumeTrue(file.isPresent(), "Liberation Sans Bold is not installed: its widths were not compared");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.orElseThrow()))) {
            String version = font.getNaming().getName(5, 3, 1, 0x409);
            assumeTrue(VERSION.equals(version), () -> "Liberation Sans Bold is installed in " + version);
            matches(font, "bold.txt");
        }
    }

    /** Version 1 has fewer letters; but for a few they have the same widths. */
    @ParameterizedTest
    @CsvSource({"Regular", "Bold"})
    void any_installed_version_agrees_letter_by_letter(String face) throws IOException {
        Optional<byte[]> file = font(face);
        assumeTrue(
                file.isPresent(), () -> "Liberation Sans " + face + " is not installed: its widths were not compared");
        FontMetrics metrics = face.equals("Bold") ? FontMetrics.BOLD : FontMetrics.REGULAR;
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.orElseThrow()))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            List<String> others = new ArrayList<>();
            for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
                int glyph = letters.getGlyphId(letter);
                if (glyph > 0
                        && !CHANGED.contains(letter)
                        && Character.getType(letter) != Character.NON_SPACING_MARK
                        && Character.getType(letter) != Character.PRIVATE_USE
                        && font.getAdvanceWidth(glyph) != metrics.width(letter)) {
                    others.add("U+%04X".formatted(letter));
                }
            }
            assertThat(others).isEmpty();
        }
    }

    @Test
    void lines_are_as_high_as_the_font_says() throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(fontOfPdfBox()))) {
            HorizontalHeaderTable head = font.getHorizontalHeader();
            assertThat(font.getUnitsPerEm()).isEqualTo(FontMetrics.EM);
            assertThat(head.getAscender() - head.getDescender() + head.getLineGap())
                    .isEqualTo(FontMetrics.LINE);
        }
    }
}
