package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.proof.ArchivalProof;
import org.attest.report.internal.pdf.proof.StructureDump;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What those get who cannot see the page: the structure and its text, in order and with blanks between words. */
class ReadingTest {
    private static final String LONG = "Uniting Against Human Trafficking in the region and beyond it "
            .repeat(6)
            .strip();

    private static Table cases(int columns, int rows) {
        return Tables.of("cases", t -> {
            IntStream.range(0, columns).forEach(i -> t.text("Column of a long name " + i));
            IntStream.range(0, rows)
                    .forEach(row -> t.row(IntStream.range(0, columns)
                            .mapToObj(i -> "Cell " + row)
                            .toArray()));
        });
    }

    @Test
    void the_head_of_a_table_is_read_before_its_body_over_pages_in_parts_and_turned() {
        String dump =
                StructureDump.of(ReadPdf.bytes(Documents.of(cases(2, 90), cases(9, 3), cases(40, 3), cases(2, 0))));
        List<String> parts = dump.lines()
                .map(String::strip)
                .filter(line -> line.matches("Table|THead|TBody"))
                .toList();
        assertThat(parts.size()).isGreaterThanOrEqualTo(3 * 5);
        // Without rows a table is a sentence.
        assertThat(dump).contains("This table has no rows.");
        for (int i = 0; i < parts.size(); i += 3) {
            assertThat(parts.subList(i, i + 3)).containsExactly("Table", "THead", "TBody");
        }
    }

    @Test
    void words_stay_apart_where_a_line_ends_and_a_cut_word_whole() throws IOException {
        Table narrow = Tables.of(
                "narrow",
                t -> t.text("Uniting Against Human Trafficking in the region")
                        .text("B")
                        .text("C")
                        .text("D")
                        .text("E")
                        .text("F")
                        .text("G")
                        .text("H")
                        .row(
                                LONG,
                                "Straf\u00ADverfolgungs\u00ADbeh\u00F6rden",
                                "Donaudampfschifffahrtsgesellschaftskapit\u00E4nsm\u00FCtze",
                                "Convicted:\nPersons",
                                LONG,
                                LONG,
                                LONG,
                                LONG));
        List<String> read = read(ReadPdf.bytes(Documents.of(narrow)));
        assertThat(read)
                .contains(
                        LONG,
                        "Uniting Against Human Trafficking in the region",
                        "Donaudampfschifffahrtsgesellschaftskapit\u00E4nsm\u00FCtze",
                        "Convicted: Persons")
                .anyMatch(text -> text.replace("\u00AD", "").equals("Strafverfolgungsbeh\u00F6rden"));
    }

    @Test
    void a_figure_stays_apart_from_its_words() throws IOException {
        Block cards = new Block.KeyFigures(List.of(
                new KeyFigure("persons", "Persons convicted", new Cell.Figure(94), Format.whole(), List.of(), 0)));
        assertThat(read(ReadPdf.bytes(Documents.of(Documents.section(1, "One", cards)))))
                .contains("94 Persons convicted");
    }

    @Test
    void a_link_over_several_lines_is_one_element_with_all_its_words() {
        Table sources = Tables.of("links", t -> {
            IntStream.range(0, 6).forEach(i -> t.text("Column " + i));
            t.row(new Cell.Link(LONG, URI.create("https://example.org/")), LONG, LONG, LONG, LONG, LONG);
        });
        String dump = StructureDump.of(ReadPdf.bytes(Documents.of(sources)));
        List<String> lines = dump.lines().map(String::strip).toList();
        int link = lines.indexOf("'" + LONG + "'") - 1;
        assertThat(lines.get(link)).isEqualTo("Link");
        List<String> annotations = lines.stream()
                .skip(link + 2)
                .takeWhile(line -> line.startsWith("(Link"))
                .toList();
        assertThat(annotations).hasSizeGreaterThan(5).containsOnly("(Link '" + LONG + "')");
    }

    @ParameterizedTest
    @EnumSource
    void stays_archival_in_every_script(Scripts script) {
        Document report = Documents.of(Documents.section(1, "Line", Documents.paragraph(script.line)));
        ArchivalProof.of(ReadPdf.bytes(report)).mustPass("2a", "ua1");
    }

    static boolean isPopplerInstalled() {
        boolean installed = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
        if (!installed && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("pdftotext is not installed on this build server, must be");
        }
        return installed;
    }

    /** Of lines that run both ways poppler puts brackets and blanks elsewhere. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ARABIC", "DARI"})
    @EnabledIf("isPopplerInstalled")
    void poppler_gets_the_text_of_every_script(Scripts script, @TempDir Path folder) throws Exception {
        assertThat(byPoppler(script.line, folder)).contains(script.line);
    }

    @Test
    @EnabledIf("isPopplerInstalled")
    void poppler_gets_names_that_run_to_the_left(@TempDir Path folder) throws Exception {
        for (String name : List.of(
                "\u0648\u0632\u0627\u0631\u0629 \u0627\u0644\u0639\u062F\u0644",
                "\u0627\u0644\u0648\u0644\u0627\u064A\u0627\u062A \u0627\u0644\u0645\u062A\u062D\u062F\u0629",
                "\u0648\u0632\u0627\u0631\u062A\u0650 \u0627\u0646\u0633\u0627\u0646\u06CC \u062D\u0642\u0648\u0642",
                "لله الحمد ولا إله إلا الله",
                "خانه\u200Cهای ما و کتاب\u200Cها",
                "مُحَمَّدٌ رَسُول الله")) {
            assertThat(Normalizer.normalize(byPoppler(name, folder), Normalizer.Form.NFC))
                    .contains(Normalizer.normalize(name, Normalizer.Form.NFC));
        }
    }

    private static String byPoppler(String text, Path folder) throws Exception {
        Document report = Documents.of(Documents.section(1, "Line", Documents.paragraph(text)));
        Path file = Files.write(folder.resolve("line.pdf"), ReadPdf.bytes(report));
        Path read = folder.resolve("line.txt");
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), read.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(read);
    }

    /** The text of each marked content, letter by letter as it stands in the file. */
    private static List<String> read(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    StringBuilder text = new StringBuilder();
                    content.getContents().stream()
                            .filter(TextPosition.class::isInstance)
                            .forEach(letter -> text.append(((TextPosition) letter).getUnicode()));
                    texts.add(text.toString());
                }
            }
        }
        return texts;
    }
}
