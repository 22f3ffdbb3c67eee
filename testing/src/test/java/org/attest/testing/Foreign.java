package org.attest.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook made by Apache POI, in which everything stands that an assertion can be about. */
final class Foreign {
    private Foreign() {}

    /** Writes it once more with some change. */
    @FunctionalInterface
    interface Change {
        void to(XSSFWorkbook workbook);
    }

    static Path workbook(Path folder) {
        return workbook(folder.resolve("foreign.xlsx"), workbook -> {});
    }

    static Path workbook(Path file, Change change) {
        return only(file, workbook -> {
            XSSFSheet cases = workbook.createSheet("Cases");
            fill(cases);
            table(cases);
            XSSFSheet values = workbook.createSheet("Values");
            values(workbook, values);
            workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("high");
            workbook.getSheet("Lists").createRow(1).createCell(0).setCellValue("low");
            workbook.setSheetHidden(2, true);
            rules(values);
            workbook.createName().setNameName("Total");
            workbook.getName("Total").setRefersToFormula("Cases!$B$4");
            workbook.getProperties().getCoreProperties().setTitle("Foreign cases");
            created(workbook);
            change.to(workbook);
        });
    }

    /** Writes nothing but this. */
    static Path only(Path file, Change content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.to(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void created(XSSFWorkbook workbook) {
        try {
            workbook.getProperties().getCoreProperties().setCreated("2024-01-01T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(XSSFSheet sheet) {
        row(sheet, 0, "Court", "Persons", "Open");
        row(sheet, 1, "North", 21.0, true);
        row(sheet, 2, "South", 5.0, false);
        row(sheet, 3, "Total", 0.0, "");
        XSSFCell total = sheet.getRow(3).getCell(1);
        total.setCellFormula("SUM(B2:B3)");
        total.setCellValue(26);
    }

    private static void row(XSSFSheet sheet, int number, String first, Object second, Object third) {
        var row = sheet.createRow(number);
        row.createCell(0).setCellValue(first);
        XSSFCell cell = row.createCell(1);
        switch (second) {
            case Double value -> cell.setCellValue(value);
            default -> cell.setCellValue(second.toString());
        }
        switch (third) {
            case Boolean value -> row.createCell(2).setCellValue(value);
            default -> row.createCell(2).setCellValue(third.toString());
        }
    }

    private static void table(XSSFSheet sheet) {
        XSSFTable table = sheet.createTable(new AreaReference("A1:C4", SpreadsheetVersion.EXCEL2007));
        table.setName("CasesByCourt");
        table.setDisplayName("CasesByCourt");
        table.getCTTable().setTotalsRowCount(1);
    }

    private static void values(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFCellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
        XSSFCellStyle time = workbook.createCellStyle();
        time.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
        XSSFCellStyle loud = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setItalic(true);
        font.setColor(new XSSFColor(new byte[] {(byte) 0xC0, 0, 0}));
        loud.setFont(font);
        loud.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        loud.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC}));
        loud.setWrapText(true);
        loud.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        for (int i = 0; i < 12; i++) {
            sheet.createRow(i).createCell(0);
        }
        cell(sheet, 0).setCellValue(LocalDateTime.of(2024, 3, 18, 0, 0));
        cell(sheet, 0).setCellStyle(day);
        cell(sheet, 1).setCellValue(LocalDateTime.of(2024, 3, 18, 16, 30));
        cell(sheet, 1).setCellStyle(time);
        cell(sheet, 2).setCellValue(1234.5);
        cell(sheet, 2).setCellStyle(loud);
        cell(sheet, 3).setCellErrorValue(FormulaError.DIV0);
        XSSFRichTextString rich = new XSSFRichTextString("one and two");
        rich.applyFont(0, 3, font);
        cell(sheet, 4).setCellValue(rich);
        cell(sheet, 5).setCellFormula("1+1");
        cell(sheet, 5).setCellValue(2);
        cell(sheet, 6).setCellFormula("A3*2");
        cell(sheet, 7).setCellFormula("IF(A1>0,\"yes\",\"no\")");
        cell(sheet, 7).setCellValue("yes");
        cell(sheet, 8).setCellFormula("1/0*A1");
        cell(sheet, 8).setCellErrorValue(FormulaError.DIV0);
        cell(sheet, 9).setCellValue("merged");
        sheet.addMergedRegion(new CellRangeAddress(9, 9, 0, 2));
        link(workbook, sheet);
        comment(sheet);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0);
    }

    private static void link(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://north.example/");
        cell(sheet, 10).setCellValue("North");
        cell(sheet, 10).setHyperlink(link);
    }

    private static void comment(XSSFSheet sheet) {
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        comment.setString("who counted this?");
        cell(sheet, 2).setCellComment(comment);
    }

    private static void rules(XSSFSheet sheet) {
        XSSFDataValidationHelper rules = new XSSFDataValidationHelper(sheet);
        sheet.addValidationData(rules.createValidation(
                rules.createExplicitListConstraint(new String[] {"yes", "no"}), new CellRangeAddressList(0, 0, 4, 4)));
        sheet.addValidationData(rules.createValidation(
                rules.createFormulaListConstraint("Lists!$A$1:$A$2"), new CellRangeAddressList(1, 1, 4, 4)));
        sheet.addValidationData(rules.createValidation(
                rules.createIntegerConstraint(OperatorType.BETWEEN, "0", "100"), new CellRangeAddressList(2, 2, 4, 4)));
    }
}
