package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.spreadsheet.Planted.found;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What lies over the cells. */
class DrawingsTest {
    @Test
    void finds_text_boxes() {
        assertThat(found(
                        SpreadsheetItem.NO_HEADERS_OR_FOOTERS,
                        workbook -> workbook.getSheet(Planted.COVER)
                                .createDrawingPatriarch()
                                .createTextbox(anchor("D3"))
                                .setText(new XSSFRichTextString("Mind the gap"))))
                .containsExactly("Cover!D3: text box \"Mind the gap\", must be text in a cell");
    }

    @Test
    void finds_an_image_without_alternative_text() {
        assertThat(found(SpreadsheetItem.ALT_TEXT, workbook -> picture(workbook)))
                .containsExactly("Cover!B2: image has no alternative text");
        assertThat(found(
                        SpreadsheetItem.ALT_TEXT,
                        workbook -> picture(workbook)
                                .getCTPicture()
                                .getNvPicPr()
                                .getCNvPr()
                                .setDescr("The seal of the court")))
                .isEmpty();
    }

    @Test
    void finds_a_chart_without_alternative_text_and_with_data_outside_of_tables() {
        assertThat(found(SpreadsheetItem.ALT_TEXT, workbook -> chart(workbook, "A5:A6", "B20:B21")))
                .containsExactly(
                        "Cover!B2: chart has no alternative text",
                        "Cover!B2: chart takes data from Cases!$B$20:$B$21, which is not in a table");
    }

    @Test
    void takes_a_chart_with_its_data_in_a_table() {
        assertThat(found(
                        SpreadsheetItem.ALT_TEXT,
                        workbook -> chart(workbook, "A5:A6", "B5:B6")
                                .getGraphicFrame()
                                .getCTGraphicalObjectFrame()
                                .getNvGraphicFramePr()
                                .getCNvPr()
                                .setDescr("Dhaka has more cases than Khulna")))
                .isEmpty();
    }

    @Test
    void does_not_take_a_sheet_with_a_chart_for_blank() {
        assertThat(found(SpreadsheetItem.SHEETS, workbook -> {
                    XSSFSheet cover = workbook.getSheet(Planted.COVER);
                    cover.removeRow(cover.getRow(1));
                    cover.removeRow(cover.getRow(0));
                    chart(workbook, "A5:A6", "B5:B6");
                }))
                .isEmpty();
    }

    private static XSSFClientAnchor anchor(String cell) {
        CellRangeAddress at = CellRangeAddress.valueOf(cell);
        return new XSSFClientAnchor(
                0, 0, 0, 0, at.getFirstColumn(), at.getFirstRow(), at.getFirstColumn() + 5, at.getFirstRow() + 9);
    }

    private static XSSFPicture picture(XSSFWorkbook workbook) {
        int image = workbook.addPicture(new byte[] {1, 2, 3}, XSSFWorkbook.PICTURE_TYPE_PNG);
        return workbook.getSheet(Planted.COVER).createDrawingPatriarch().createPicture(anchor("B2"), image);
    }

    private static XSSFChart chart(XSSFWorkbook workbook, String names, String values) {
        XSSFSheet cases = workbook.getSheet(Planted.CASES);
        XSSFChart chart =
                workbook.getSheet(Planted.COVER).createDrawingPatriarch().createChart(anchor("B2"));
        var bars = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(cases, CellRangeAddress.valueOf(names)),
                XDDFDataSourcesFactory.fromNumericCellRange(cases, CellRangeAddress.valueOf(values)));
        chart.plot(bars);
        return chart;
    }
}
