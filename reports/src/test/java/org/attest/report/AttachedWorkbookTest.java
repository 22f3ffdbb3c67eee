package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachedWorkbookTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", name -> name);
    private static final Table<String> NAMES =
            Table.of("names", t -> t.columns(NAME).rowKey(NAME));
    private static final Report<Integer> REGISTER = Report.bare(
            "register",
            1,
            Locale.ENGLISH,
            NAMES,
            (count, e) -> IntStream.range(0, count).mapToObj(i -> "Name " + i));
    private static final Reports<Integer> BOUND =
            Reports.bind(REGISTER, 300, Edition.of(LocalDate.of(2024, 3, 31), "Secretariat"));
    private static final Attachment DOSSIER = Attachment.json("data.json", "{}".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private static Map<String, PDComplexFileSpecification> files(PDDocument pdf) throws IOException {
        return pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    }

    @Test
    void is_the_same_as_the_one_beside_the_pdf() throws IOException {
        XlsxOptions working = XlsxOptions.DEFAULT.profile(Profile.WORKING);
        Path pdf = folder.resolve("a.pdf");
        Path xlsx = folder.resolve("a.xlsx");
        Result result = BOUND.write(
                Target.file(pdf, new PdfRenderer(PdfOptions.withData(DOSSIER), new XlsxRenderer(working))),
                Target.xlsx(xlsx, working));

        assertThat(result.rows()).isEqualTo(300);
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            assertThat(files(read)).containsOnlyKeys("data.json", "register.xlsx");
            assertThat(Objects.requireNonNull(files(read).get("register.xlsx"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(Files.readAllBytes(xlsx));
        }
    }

    @Test
    void goes_to_a_stream_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BOUND.write(Target.stream(out, new PdfRenderer(PdfOptions.withData(), new XlsxRenderer())));
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            assertThat(files(read)).containsOnlyKeys("register.xlsx");
        }
    }

    @Test
    void is_refused_by_the_other_profiles() {
        assertThatThrownBy(() -> new PdfRenderer(PdfOptions.DEFAULT, new XlsxRenderer()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profile is ACCESSIBLE, must be WITH_DATA to attach the xlsx file");
    }
}
