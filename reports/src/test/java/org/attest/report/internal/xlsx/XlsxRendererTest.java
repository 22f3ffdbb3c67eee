package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.XlsxRenderer;
import org.attest.report.document.Block;
import org.attest.report.document.Document;
import org.attest.report.document.Section;
import org.attest.report.problem.RenderException;
import org.attest.report.wording.Notation;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Test;

class XlsxRendererTest {
    @Test
    void sheets_come_in_reading_order() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Cover",
                            "Contents",
                            "Summary",
                            "1 Outcomes",
                            "2 Commitments",
                            "Subtotals Commitments",
                            "Method",
                            "3 Appeals",
                            "Notes",
                            "Sources",
                            "Checks");
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void every_sheet_is_plain_and_begins_with_its_title_as_a_heading() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            for (Sheet each : workbook) {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(sheet.getActiveCell().formatAsString()).isEqualTo("A1");
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(sheet.getPaneInformation()).isNull();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
                assertThat(sheet.getRow(0).getCell(0).getCellStyle().getCoreXf().getXfId())
                        .isEqualTo(1);
                assertThat(sheet.isSelected()).isEqualTo(workbook.getSheetIndex(sheet) == 0);
            }
            assertThat(workbook.getStylesSource().getCTStylesheet().xmlText())
                    .contains("name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"")
                    .contains("name=\"Heading 2\" xfId=\"2\" builtinId=\"17\"");
        }
    }

    @Test
    void texts_of_a_section_stand_above_its_first_table() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            assertThat(Workbooks.firstColumn(workbook, "1 Outcomes"))
                    .startsWith(
                            "Table 1. Convictions by tribunal",
                            "Back to contents",
                            "Persons and cases are never mixed. [note 1]",
                            "Shorthand: [x] not reported; [b] not computable: an input is only a bound; [conflict] sources disagree, see the note. Source: [note 1].",
                            "Tribunal",
                            "Dhaka");
            assertThat(Workbooks.firstColumn(workbook, "Method"))
                    .containsExactly(
                            "4 Method",
                            "Back to contents",
                            "Every figure is taken from the cited article as it stands there, and is neither rounded nor converted. What an article does not say is not reported; what it leaves open is open here as well.",
                            "Open conflict. Two articles give two dates for one meeting [note 3]");
        }
    }

    @Test
    void texts_of_a_section_of_key_figures_stand_on_the_summary() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            assertThat(Workbooks.firstColumn(workbook, "Summary"))
                    .startsWith("Summary", "Back to contents", "1 Headline figures")
                    .contains(
                            "Not computable. Clearance and conviction rates need cases filed and decided; the source gives neither [note 2]",
                            "The key figures of this report, each linked to the table that it comes from.");
        }
    }

    @Test
    void the_cover_says_what_the_report_is() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            assertThat(Workbooks.firstColumn(workbook, "Cover"))
                    .containsExactly(
                            "Tribunal caseload and convictions: Bangladesh",
                            "Anti-Human Trafficking Tribunals",
                            "As of: 31 March 2024",
                            "Prepared by: Secretariat, example unit",
                            "Data: bangladesh-bali-process, SHA-256 4f1c");
        }
    }

    @Test
    void the_contents_lead_to_every_sheet_and_back() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            assertThat(Workbooks.firstColumn(workbook, "Contents"))
                    .containsExactly(
                            "Contents",
                            "Shorthand: [z] not applicable.",
                            "Sheet",
                            "Summary",
                            "2 Outcomes by tribunal",
                            "1 Outcomes",
                            "3 Commitments",
                            "2 Commitments",
                            "Subtotals Commitments",
                            "4 Method",
                            "Method",
                            "5 Appeals",
                            "3 Appeals",
                            "Sources and checks",
                            "Notes",
                            "Sources",
                            "Checks");
            assertThat(Workbooks.link(workbook, "Contents", "A5")).contains("'1 Outcomes'!A1");
            assertThat(Workbooks.cell(workbook, "Contents", "B5").getStringCellValue())
                    .isEqualTo("1 sheet");
            assertThat(Workbooks.link(workbook, "Contents", "A6")).contains("'1 Outcomes'!A1");
            assertThat(Workbooks.cell(workbook, "Contents", "B6").getStringCellValue())
                    .isEqualTo("Table 1. Convictions by tribunal");
            assertThat(Workbooks.cell(workbook, "Contents", "C6").getNumericCellValue())
                    .isEqualTo(7);
            assertThat(Workbooks.link(workbook, "1 Outcomes", "A2")).contains("'Contents'!A1");
        }
    }

    @Test
    void a_table_without_rows_is_a_sheet_that_says_so() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            assertThat(Workbooks.firstColumn(workbook, "3 Appeals"))
                    .containsExactly("Table 3. Appeals", "Back to contents", "This table has no rows.");
            assertThat(workbook.getSheet("3 Appeals").getTables()).isEmpty();
        }
    }

    @Test
    void properties_come_from_the_document_and_no_clock() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleReport.tribunals())) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Tribunal caseload and convictions: Bangladesh");
            assertThat(core.getSubject()).isEqualTo("tribunal-caseload 1");
            assertThat(core.getCreator()).isEqualTo("Secretariat");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(core.getCreated()).isEqualTo(Date.from(Instant.parse("2024-03-31T10:00:00Z")));
            assertThat(core.getModified()).isEqualTo(core.getCreated());
            assertThat(workbook.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Attest");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_whatever_zone_and_locale() {
        byte[] first = Workbooks.render(SampleReport.tribunals());
        assertThat(Workbooks.render(SampleReport.tribunals())).isEqualTo(first);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(Workbooks.render(SampleReport.tribunals())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writes_no_temporary_file_and_leaves_the_stream_open() {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        TempFile.setTempFileCreationStrategy(new NoTempFiles());
        try {
            new XlsxRenderer(XlsxOptions.DEFAULT).render(SampleReport.tribunals(), out);
        } finally {
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
        }
        assertThat(closed[0]).isFalse();
    }

    private static final class NoTempFiles implements TempFileCreationStrategy {
        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            throw new IOException("a temporary file was asked for");
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            throw new IOException("a temporary directory was asked for");
        }
    }

    @Test
    void says_which_report_could_not_be_written() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> new XlsxRenderer(XlsxOptions.DEFAULT).render(SampleReport.tribunals(), full))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\": workbook could not be written: no space left")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void refuses_key_figures_without_a_summary() {
        Section section = new Section(3, "Figures", List.of(new Block.KeyFigures(List.of())));
        Document document = Sample.document(Notation.ENGLISH, List.of(section), Optional.empty());
        assertThatThrownBy(() -> Workbooks.render(document))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > section 3: has key figures, the report must have a summary of them");
    }

    @Test
    void refuses_two_tables_with_one_key() {
        Document document = Sample.of(
                Sample.table("cases", List.of(text("A")), List.of(row("a"))),
                Sample.table("cases", List.of(text("A")), List.of(row("a"))));
        assertThatThrownBy(() -> Workbooks.render(document))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > table \"cases\": stands twice in the report, a table's key must be unique");
    }
}
