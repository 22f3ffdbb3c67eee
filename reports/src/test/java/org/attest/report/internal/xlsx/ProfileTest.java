package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.XlsxRenderer;
import org.attest.report.document.Table;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static XSSFWorkbook open(Profile profile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer(XlsxOptions.DEFAULT.profile(profile)).render(SampleReport.tribunals(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void a_workbook_for_work_keeps_its_headers_in_sight_and_filters_its_tables() throws IOException {
        try (XSSFWorkbook workbook = open(Profile.WORKING)) {
            XSSFSheet sheet = workbook.getSheet("1 Outcomes");
            PaneInformation pane = sheet.getPaneInformation();
            XSSFTable table = sheet.getTables().getFirst();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) (table.getStartRowIndex() + 1));
            assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) (table.getStartRowIndex() + 1));
            // Up to the last row of the table that is no total.
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A5:H12");
            assertThat(table.getArea().formatAsString()).isEqualTo("A5:H13");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            XSSFCell header = sheet.getRow(table.getStartRowIndex()).getCell(0);
            assertThat(header.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void a_workbook_for_publication_has_neither() throws IOException {
        try (XSSFWorkbook workbook = open(Profile.PUBLICATION)) {
            XSSFSheet sheet = workbook.getSheet("1 Outcomes");
            XSSFTable table = sheet.getTables().getFirst();
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            XSSFCell header = sheet.getRow(table.getStartRowIndex()).getCell(0);
            assertThat(header.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void both_print_each_sheet_one_page_wide_on_a4() throws IOException {
        for (Profile profile : Profile.values()) {
            try (XSSFWorkbook workbook = open(profile)) {
                XSSFSheet sheet = workbook.getSheet("1 Outcomes");
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getPrintSetup().getPaperSize())
                        .isEqualTo(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
            }
        }
    }

    @Test
    void a_table_too_wide_for_type_of_eight_points_is_printed_in_parts_that_repeat_its_first_column()
            throws IOException {
        assertThat(wide(6)).isEqualTo("fit true, scale 100, columns null");
        assertThat(wide(120)).isEqualTo("fit false, scale 75, columns A:A");
    }

    private static String wide(int columns) throws IOException {
        Table table = Sample.table(
                "t",
                IntStream.range(0, columns)
                        .mapToObj(i -> Sample.text("Column " + i))
                        .toList(),
                List.of(Sample.row(IntStream.range(0, columns).boxed().toArray())));
        try (XSSFWorkbook workbook = Workbooks.open(Sample.of(table))) {
            XSSFSheet sheet = workbook.getSheet("t");
            CellRangeAddress repeated = sheet.getRepeatingColumns();
            return "fit " + sheet.getFitToPage() + ", scale "
                    + sheet.getPrintSetup().getScale() + ", columns "
                    + (repeated == null ? null : repeated.formatAsString());
        }
    }
}
