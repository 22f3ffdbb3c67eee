package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.report.manifest.Manifest;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {
    @TempDir
    Path out;

    @TempDir
    private Path folder;

    @Test
    void makes_a_workbook_and_a_pdf_of_every_report() throws IOException {
        Shell shell = run();
        assertThat(shell.exitCode()).isZero();
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(StandardReports.in(Notation.ENGLISH).all().stream()
                        .flatMap(report -> Stream.of(report.id() + ".pdf", report.id() + ".xlsx"))
                        .toList());
        assertThat(shell.results())
                .startsWith(Shell.EXAMPLE + ": Bangladesh and the Bali Process: ")
                .contains("\nconflict, 19 findings:\n", "\n    and 16 more (--findings lists all)\n")
                .contains("\nnot shown by any report: 1 founding date, 8 adoption dates, 67 statement")
                .contains("\nReport               Rows  Findings   XLSX     PDF\ntribunal-caseload")
                .containsPattern("\nmeeting-register      \\d+         \\d  \\d\\d kB  \\d+ kB\n")
                .containsPattern("\n18 files, [\\d.]+ [kM]B, in " + out + "\n$");
        assertThat(shell.progress()).isEmpty();
    }

    @Test
    void lists_what_readers_should_know_when_asked_to() {
        assertThat(run("--format", "xlsx", "--findings").results())
                .doesNotContain("--findings")
                .contains(
                        "\nconflict, 19 findings:\nreport \"tribunal-caseload\" > table \"coverage\" > row \"Barishal\" > column \"Serves\": [conflict] ",
                        "\nreport \"meeting-register\" > table \"register\" > row \"Bali Process co-chairs meet the"
                                + " Government of Bangladesh\" > column \"Date\": [conflict] 19 March 2024 (E para. 1, inferred); ");
    }

    @Test
    void tells_a_script_what_it_has_made() throws IOException {
        Shell shell = run("source-annex", "--format", "pdf", "--json");

        Path file = out.resolve("source-annex.pdf");
        assertThat(shell.results())
                .startsWith("""
                        {
                          "exitCode": 0,
                          "dossier": {
                            "file": "../examples/dossiers/bangladesh-bali-process.json",
                            "sha256": "\
                        """)
                .contains("\"asOf\": \"2024-03-31\"", "\"folder\": \"" + out + "\"", "\"id\": \"source-annex\"")
                .contains("\"what\": \"[conflict] ", "\"path\": \"" + file + "\"")
                .contains("\"bytes\": " + Files.size(file));
    }

    @Test
    void fails_on_what_a_script_names_and_says_where_it_stands() throws IOException {
        Shell shell = run("meeting-register", "--format", "pdf", "--fail-on", "conflict,differs");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.progress())
                .contains("attest: report \"meeting-register\" > check \"Sources agree on the dates\": conflict\n");
        assertThat(files()).containsExactly("meeting-register.pdf");
        assertThat(run("meeting-register", "--format", "pdf", "--force", "--fail-on", "differs")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "", "differs,", ",differs"})
    void refuses_a_list_that_leaves_out_a_word(String list) throws IOException {
        for (String option : List.of("--fail-on", "--format")) {
            Shell shell = run("meeting-register", option, list);

            assertThat(shell.exitCode()).as(option + " " + list).isEqualTo(2);
            assertThat(shell.progress()).contains("is unknown", "must be one of");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void makes_only_what_is_asked_for() throws IOException {
        assertThat(run("source-annex", "--format", "pdf").exitCode()).isZero();

        assertThat(files()).containsExactly("source-annex.pdf");
    }

    @Test
    void gives_the_same_bytes_for_the_same_data_and_options() {
        String first = run("tribunal-caseload", "--json").results();

        assertThat(run("tribunal-caseload", "--json", "--force").results()).isEqualTo(first);
        assertThat(run("tribunal-caseload", "--locale", "en-US", "--json", "--force")
                        .results())
                .isNotEqualTo(first);
        assertThat(run("tribunal-caseload", "--as-of", "2026-07-01", "--json", "--force")
                        .results())
                .isNotEqualTo(first);
        assertThat(run("tribunal-caseload", "--organisation", "The Office", "--json", "--force")
                        .results())
                .isNotEqualTo(first);
        assertThat(run("tribunal-caseload", "--marking", "Restricted", "--json", "--force")
                        .results())
                .isNotEqualTo(first);
    }

    @Test
    void attaches_the_dossier_and_the_workbook_when_asked_to() throws IOException {
        assertThat(run("source-annex", "--pdf", "with-data").exitCode()).isZero();

        try (PDDocument pdf = Loader.loadPDF(out.resolve("source-annex.pdf").toFile());
                InputStream dossier = Files.newInputStream(Shell.EXAMPLE)) {
            Map<String, PDComplexFileSpecification> files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("dossier.json", "source-annex.xlsx");
            assertThat(Objects.requireNonNull(files.get("dossier.json"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(Objects.requireNonNull(dossier).readAllBytes());
            assertThat(Objects.requireNonNull(files.get("source-annex.xlsx"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(Files.readAllBytes(out.resolve("source-annex.xlsx")));
        }
    }

    @Test
    void draws_without_structure_when_asked_to() throws IOException {
        assertThat(run("source-annex", "--pdf", "plain").exitCode()).isZero();

        try (PDDocument pdf = Loader.loadPDF(out.resolve("source-annex.pdf").toFile())) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNull();
        }
    }

    @Test
    void knows_no_other_kind_of_pdf() {
        Shell shell = run("source-annex", "--pdf", "with_data");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.progress())
                .contains("PDF profile \"with_data\" is unknown (perhaps \"with-data\"), must be one of accessible,"
                        + " with-data, plain");
    }

    @Test
    void says_where_a_dossier_comes_from_when_none_is_given() {
        assertThat(Shell.run("run", "source-annex", "--out", out.toString()))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "attest: --data is missing, must name a dossier: attest init writes one to begin with,"
                                + " attest demo an example with its reports\nTry attest run --help\n"));
    }

    @Test
    void draws_on_the_paper_with_the_logo_and_the_words_that_are_asked_for() throws IOException {
        Path logo = out.resolve("mark.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());

        assertThat(run(
                                "penalties-matrix",
                                "--format=pdf",
                                "--paper=letter",
                                "--logo=" + logo,
                                "--watermark=NOT FINAL",
                                "--marking=For the office only")
                        .exitCode())
                .isZero();

        try (PDDocument pdf = Loader.loadPDF(out.resolve("penalties-matrix.pdf").toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("NOTFINAL");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("For the office only")
                    .doesNotContain("Attest");
        }
        run("penalties-matrix", "--format=pdf", "--paper=160x230", "--theme=plain", "--force");
        try (PDDocument pdf = Loader.loadPDF(out.resolve("penalties-matrix.pdf").toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(453.54f);
        }
        assertThat(run("penalties-matrix", "--paper", "a9").progress())
                .contains("paper \"a9\" is unknown (perhaps \"a3\"), must be one of a3, a4, a5, letter, legal,"
                        + " or width x height in millimetres, such as 160x230");
        assertThat(run("penalties-matrix", "--paper", "160x50").progress())
                .contains("paper is 160 x 50 mm, must be 100 to 1200 mm wide and high, and no wider than high");
        assertThat(run("source-annex", "--watermark", " ").progress()).contains("must be one line of 1 to 40");
        assertThat(run("source-annex", "--logo", Shell.EXAMPLE.toString()).progress())
                .contains(Shell.EXAMPLE + ": picture cannot be read, must be PNG or JPEG\n");
        assertThat(run("source-annex", "--logo", "none.png").progress())
                .isEqualTo("attest: none.png: there is no such file or folder\n");
        assertThat(files()).containsExactlyInAnyOrder("mark.png", "penalties-matrix.pdf");
    }

    @Test
    void counts_a_total_that_differs_among_the_findings() throws IOException {
        Path data = Files.writeString(
                folder.resolve("data.json"),
                Files.readString(Shell.EXAMPLE).replace("\"value\": 94,", "\"value\": 95,"));

        Shell shell = Shell.run("run", "tribunal-caseload", "--data", data.toString(), "--out", out.toString());

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results())
                .contains("\ndiffers, 1 finding:\nreport \"tribunal-caseload\" > check \"")
                .containsPattern("\ntribunal-caseload +102 +8 ");
    }

    @Test
    void makes_nothing_when_one_of_the_reports_is_unknown() throws IOException {
        Shell shell = run("tribunal-caseload", "source-anex");

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.progress())
                .startsWith("attest: report \"source-anex\" is unknown (perhaps \"source-annex\"), must be one of "
                        + "tribunal-caseload, ");
        assertThat(files()).isEmpty();
    }

    @Test
    void makes_nothing_of_data_with_problems_and_lists_them_all() throws IOException {
        Path data = Files.writeString(out.resolve("data.json"), "{\"schemaVersion\": \"1\", \"id\": \"A B\"}");

        Shell shell = Shell.run("run", "--data", data.toString(), "--out", out.toString());

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results()).isEmpty();
        assertThat(shell.progress())
                .isEqualTo(Shell.run("check", data.toString()).results());
        assertThat(shell.progress()).contains(data + ":1:30: /id: ").endsWith(data + ": 3 problems\n");
        assertThat(files()).containsExactly("data.json");
    }

    private Shell run(String... arguments) {
        return Shell.run(Stream.concat(
                        Stream.of("run", "--data", Shell.EXAMPLE.toString(), "--out", out.toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out).filter(file -> !file.endsWith(Manifest.NAME))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
