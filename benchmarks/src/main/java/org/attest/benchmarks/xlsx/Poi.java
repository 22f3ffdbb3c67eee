package org.attest.benchmarks.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.attest.benchmarks.run.Contender;

/** Apache POI's writer for many rows: SXSSF with its usual window of 100 of them. */
record Poi() implements Contender {
    private static final int WINDOW = 100;
    private static final int UNITS_OF_WIDTH = 256;

    @Override
    public void write(long rows, OutputStream out) throws IOException {
        try (Workbook workbook = new SXSSFWorkbook(WINDOW)) {
            Sheet sheet = workbook.createSheet(Filings.TITLE);
            head(workbook, sheet);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat(Filings.DAY_FORMAT));
            for (int i = 0; i < rows; i++) {
                row(sheet.createRow(Filings.FIRST_ROW + i), Row.at(i), day);
            }
            workbook.write(out);
        }
    }

    private static void head(Workbook workbook, Sheet sheet) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle bold = workbook.createCellStyle();
        bold.setFont(font);
        Cell title = sheet.createRow(Filings.TITLE_ROW).createCell(0);
        title.setCellValue(Filings.TITLE);
        title.setCellStyle(bold);
        org.apache.poi.ss.usermodel.Row labels = sheet.createRow(Filings.LABEL_ROW);
        for (int column = 0; column < Filings.LABELS.size(); column++) {
            Cell label = labels.createCell(column);
            label.setCellValue(Filings.LABELS.get(column));
            label.setCellStyle(bold);
            sheet.setColumnWidth(column, Filings.WIDTH * UNITS_OF_WIDTH);
        }
        sheet.createFreezePane(0, Filings.FIRST_ROW);
    }

    private static void row(org.apache.poi.ss.usermodel.Row cells, Row row, CellStyle day) {
        cells.createCell(0).setCellValue(row.office());
        cells.createCell(1).setCellValue(row.court());
        cells.createCell(2).setCellValue(row.party());
        cells.createCell(3).setCellValue((double) row.judges());
        cells.createCell(4).setCellValue((double) row.pages());
        cells.createCell(5).setCellValue((double) row.cases());
        cells.createCell(6).setCellValue((double) row.seconds());
        cells.createCell(7).setCellValue(row.amount());
        Cell filed = cells.createCell(Filings.FILED);
        filed.setCellValue(row.filed());
        filed.setCellStyle(day);
        cells.createCell(9).setCellValue(row.openInWords());
    }
}
