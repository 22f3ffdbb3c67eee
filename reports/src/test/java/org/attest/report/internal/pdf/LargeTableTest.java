package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attest.report.PdfRenderer;
import org.attest.report.document.CellSink;
import org.attest.report.document.Column;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Table;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows are drawn as they come: a plain file of many needs no more memory than its pages' numbers, a tagged one some
 * hundred bytes more for each object, for OpenPDF's table of cross references.
 */
@Tag("proof")
class LargeTableTest {
    private static final int ROWS = 60_000;

    @ParameterizedTest
    @CsvSource({"PLAIN, 32", "ACCESSIBLE, 64"})
    void draws_sixty_thousand_rows_in_little_memory(PdfProfile profile, int megabytes, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("large.pdf");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTableTest.class.getName(),
                        file.toString(),
                        profile.name()))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        try (ReadPdf pdf = ReadPdf.of(file)) {
            int last = pdf.pageOf("Notes");
            assertThat(pdf.text(last)).contains("Tribunal 59999 59,999 42,856.43 31 March 2024");
            assertThat(pdf.text(last)).contains("Page " + last + " of " + pdf.pages());
        }
    }

    /** In a virtual machine of its own, which has little memory. */
    public static void main(String[] args) throws IOException {
        Table table = Tables.streamed(
                "large",
                ROWS,
                Cursor::new,
                t -> t.text("Tribunal")
                        .whole("Persons")
                        .column("Ratio", new Format.Decimal(2), Column.Extent.NONE)
                        .column("Day", Format.day(), Column.Extent.NONE));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            new PdfRenderer(PdfOptions.of(PdfProfile.valueOf(args[1]))).render(Documents.of(table), out);
        }
    }

    private static final class Cursor implements RowCursor {
        private int row;

        @Override
        public boolean next(CellSink sink) {
            if (row == ROWS) {
                return false;
            }
            sink.text(0, "Tribunal " + row);
            sink.number(1, row);
            sink.number(2, row / 1.4);
            sink.day(3, LocalDate.of(2024, 3, 31));
            row++;
            return true;
        }

        @Override
        public void close() {}
    }
}
