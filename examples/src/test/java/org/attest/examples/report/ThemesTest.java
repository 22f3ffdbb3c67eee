package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.model.Dossier;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.style.Colour;
import org.attest.report.style.Image;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready-made reports in looks other than the official one. */
class ThemesTest {
    /** No colour of it is one of the official theme. */
    private static final Theme UNUSUAL = Theme.OFFICIAL
            .ink(Colour.of(0x200020))
            .muted(Colour.of(0x503050))
            .groupFill(Colour.of(0xFFF0FF))
            .hairline(Colour.of(0xE0B0E0))
            .tone(Tone.GOOD, Colour.of(0x005000), Colour.of(0xF0FFF0))
            .tone(Tone.CAUTION, Colour.of(0x604000), Colour.of(0xFFFFE0))
            .tone(Tone.CRITICAL, Colour.of(0x900040), Colour.of(0xFFF0F8))
            .series(Stream.of(0x600060, 0xBE4F7F, 0x303060, 0x208060, 0x703000)
                    .map(Colour::of)
                    .toList())
            .brand(Colour.of(0xFFD200));

    private static final Pattern RGB = Pattern.compile("(?:rgb=\"FF|srgbClr val=\")([0-9A-F]{6})\"");

    @TempDir
    Path folder;

    static Stream<Theme> themes() {
        return Stream.of(
                Theme.PLAIN.paper(Paper.A3), Theme.HIGH_CONTRAST.paper(Paper.A5), UNUSUAL.paper(new Paper(105, 148)));
    }

    private Path draw(Report<Dossier> report, Theme theme, Profile profile) {
        Path file = folder.resolve(report.id());
        Edition edition = Edition.of(Bundled.DOSSIER.asOf(), "Secretariat").theme(theme);
        Reports.bind(report, Bundled.DOSSIER, edition)
                .write(
                        Target.pdf(Path.of(file + ".pdf")),
                        Target.xlsx(Path.of(file + ".xlsx"), XlsxOptions.DEFAULT.profile(profile)));
        return file;
    }

    /** All that the official theme draws with, but for white. */
    private static Set<String> official() {
        List<Colour> colours = new ArrayList<>(Theme.OFFICIAL.series());
        for (Tone tone : Tone.values()) {
            colours.add(Theme.OFFICIAL.of(tone).text());
            colours.add(Theme.OFFICIAL.of(tone).fill());
            colours.add(Theme.OFFICIAL.bar(tone));
        }
        colours.addAll(List.of(
                Theme.OFFICIAL.ink(),
                Theme.OFFICIAL.muted(),
                Theme.OFFICIAL.groupFill(),
                Theme.OFFICIAL.hairline(),
                Theme.OFFICIAL.watermark()));
        Set<String> names = new TreeSet<>();
        colours.forEach(colour -> names.add(colour.hex()));
        return names;
    }

    private static Set<String> inPdf(Path file) throws IOException {
        Set<String> colours = new TreeSet<>();
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            for (PDPage page : read.getPages()) {
                List<Object> operands = new ArrayList<>();
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof Operator operator) {
                        if (Set.of("rg", "RG").contains(operator.getName())) {
                            colours.add(colour(operands));
                        } else {
                            assertThat(operator.getName()).isNotIn("g", "G", "k", "K", "sc", "SC", "scn", "SCN");
                        }
                        operands.clear();
                    } else {
                        operands.add(token);
                    }
                }
            }
        }
        return colours;
    }

    private static String colour(List<Object> operands) {
        int[] rgb = operands.stream()
                .mapToInt(each -> Math.round(255 * ((COSNumber) each).floatValue()))
                .toArray();
        return new Colour(rgb[0], rgb[1], rgb[2]).hex();
    }

    private static Set<String> inWorkbook(Path file) throws IOException {
        Set<String> colours = new TreeSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().filter(entry -> entry.getName().endsWith(".xml")).forEach(entry -> {
                try (InputStream in = zip.getInputStream(entry)) {
                    String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    RGB.matcher(part).results().forEach(found -> colours.add(found.group(1)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return colours;
    }

    @Test
    void no_colour_is_fixed_in_either_file() throws IOException {
        Set<String> inPdf = new TreeSet<>();
        Set<String> inWorkbook = new TreeSet<>();
        for (Report<Dossier> report : Bundled.reports().toList()) {
            Path file = draw(report, UNUSUAL, Profile.WORKING);
            inPdf.addAll(inPdf(Path.of(file + ".pdf")));
            inWorkbook.addAll(inWorkbook(Path.of(file + ".xlsx")));
        }
        assertThat(inPdf).contains("200020", "FFD200", UNUSUAL.accent().hex()).doesNotContainAnyElementsOf(official());
        assertThat(inWorkbook).contains(UNUSUAL.accent().hex()).doesNotContainAnyElementsOf(official());
    }

    @Tag("proof")
    @ParameterizedTest
    @MethodSource("themes")
    void reports_in_every_theme_on_any_paper_pass_both_audits(Theme theme) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(30, 10, java.awt.image.BufferedImage.TYPE_INT_ARGB), "png", picture);
        Theme whole = theme.logo(Image.of(picture.toByteArray(), "Seal of the secretariat"));
        for (Report<Dossier> report : Bundled.reports().toList()) {
            Path file = draw(report, whole, Profile.PUBLICATION);
            assertThat(PdfAudit.of(Path.of(file + ".pdf")).notMet()).isEmpty();
            assertThat(SpreadsheetAudit.of(Path.of(file + ".xlsx")).notMet()).isEmpty();
        }
    }
}
