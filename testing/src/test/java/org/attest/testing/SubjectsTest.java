package org.attest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;
import static org.attest.testing.poi.PoiAssertions.assertThatWorkbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.testing.internal.message.TestedFile;
import org.attest.testing.internal.message.TestedFile.Kind;
import org.attest.testing.internal.pdf.PdfContent;
import org.attest.testing.internal.workbook.WorkbookContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What assertions can begin with besides a file. */
class SubjectsTest {
    @TempDir
    private Path folder;

    @Test
    void are_the_bytes_of_a_workbook() throws IOException {
        Path file = Foreign.workbook(folder);
        byte[] bytes = Files.readAllBytes(file);
        assertThatWorkbook(bytes)
                .isSameAs(file)
                .matchesGolden(file)
                .table("CasesByCourt")
                .row("North")
                .has("Persons", 21);
        says(() -> assertThatWorkbook(bytes).hasSheets("Cases"), """
                    workbook

                      expected | Cases
                      found    | Cases, Values, Lists""");
        says(() -> assertThatWorkbook(new byte[0]), "workbook: is empty, must be a workbook (.xlsx or .xlsm)");
        says(() -> assertThatWorkbook(new byte[7]), "workbook: is no workbook, must be a workbook (.xlsx or .xlsm)");
    }

    @Test
    void are_audited_without_a_file() throws IOException {
        assertThatWorkbook(Files.readAllBytes(Courts.workbook(folder))).isAccessible();
        assertThatPdf(Files.readAllBytes(Courts.pdf(folder))).isAccessible();
    }

    @Test
    void are_streams_which_stay_open() throws IOException {
        boolean[] closed = {false};
        try (InputStream stream = new ByteArrayInputStream(Files.readAllBytes(Foreign.workbook(folder))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            assertThatWorkbook(stream).hasSheets("Cases", "Values", "Lists");
            assertThat(closed[0]).isFalse();
            says(() -> assertThatWorkbook(stream), "workbook: is empty, must be a workbook (.xlsx or .xlsm)");
        }
        says(() -> assertThatPdf(new CutLine()), "PDF: could not be read: line cut");
    }

    /** As of a network. */
    private static final class CutLine extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("line cut");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    }

    @Test
    void are_the_bytes_and_streams_of_pdf_files() throws IOException {
        byte[] bytes = Files.readAllBytes(PlainPdf.in(folder));
        assertThatPdf(bytes).hasPageCount(2);
        assertThatPdf(new ByteArrayInputStream(bytes)).hasText("Second page");
        says(() -> assertThatPdf(bytes).hasPageCount(1), """
                    PDF

                      expected | 1 page
                      found    | 2 pages""");
        says(
                () -> assertThatPdf(new byte[] {1}),
                "PDF: cannot be read, must be a sound PDF: Error: End-of-File, expected line at offset 1");
    }

    @Test
    void are_workbooks_of_poi_before_and_after_a_change() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Cases").createRow(0).createCell(0).setCellValue(21);
            assertThatWorkbook(workbook).sheet("Cases").cell("A1").has(21);
            workbook.getSheet("Cases").getRow(0).getCell(0).setCellValue(22);
            says(() -> assertThatWorkbook(workbook).sheet("Cases").cell("A1").has(21), """
                        workbook > sheet "Cases" > cell "A1"

                          expected | 21
                          found    | 22""");
        }
    }

    @Test
    void are_streamed_workbooks_of_poi_but_no_old_ones() throws IOException {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook();
                HSSFWorkbook old = new HSSFWorkbook()) {
            streamed.createSheet("Cases").createRow(0).createCell(0).setCellValue(21);
            assertThatWorkbook(streamed).sheet("Cases").cell("A1").has(21);
            old.createSheet("Cases");
            says(() -> assertThatWorkbook(old), "workbook: is no workbook, must be a workbook (.xlsx or .xlsm)");
        }
    }

    @Test
    void are_compared_with_a_file_that_is_named_when_it_is_none() throws IOException {
        byte[] bytes = Files.readAllBytes(Foreign.workbook(folder));
        Path text = Files.writeString(folder.resolve("text.xlsx"), "text");
        says(
                () -> assertThatWorkbook(bytes).isSameAs(text),
                "file \"" + text + "\": is no workbook, must be a workbook (.xlsx or .xlsm)");
    }

    @Test
    void are_read_once_until_they_change() {
        Path file = Foreign.workbook(folder);
        WorkbookContent first = WorkbookContent.read(file);
        assertThat(WorkbookContent.read(file)).isSameAs(first);
        Foreign.workbook(file, workbook -> workbook.createSheet("More"));
        assertThat(WorkbookContent.read(file).sheets()).hasSize(4);
        TestedFile pdf = TestedFile.at(PlainPdf.in(folder), Kind.PDF);
        assertThat(PdfContent.read(pdf)).isSameAs(PdfContent.read(pdf));
    }
}
