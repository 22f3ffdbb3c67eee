package org.attest.audit.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.audit.Place;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** A workbook that meets the checklist, in which a test plants its faults. */
final class Planted {
    static final String COVER = "Cover";
    static final String CASES = "Cases";
    static final String NOTES = "Notes";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Planted() {}

    /** The faults that are planted, as places and what is wrong there; all other items have to be met. */
    static List<String> found(SpreadsheetItem item, Consumer<XSSFWorkbook> fault) {
        Audit audit = audit(fault);
        return places(audit.answer(item));
    }

    static List<String> places(Answer answer) {
        return answer.places().stream().map(Place::toString).toList();
    }

    static Audit audit(Consumer<XSSFWorkbook> fault) {
        try (XSSFWorkbook workbook = clean()) {
            fault.accept(workbook);
            return audit(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Audit audit(XSSFWorkbook workbook) throws IOException {
        Path file = Files.createTempFile("planted", ".xlsx");
        try {
            write(workbook, file);
            return SpreadsheetAudit.of(file);
        } finally {
            Files.delete(file);
        }
    }

    static void write(XSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    /** A cover with a link, a table in A4:C7 whose last row is its total, and a note. */
    static XSSFWorkbook clean() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        declareHeading(workbook);
        XSSFSheet cover = titled(workbook, COVER, "Cases in court");
        text(cover, "A2", "What the courts decided.");
        XSSFSheet cases = titled(workbook, CASES, "Cases by court");
        text(cases, "A2", "Shorthand: [x] not reported. A text that runs on over the empty cells to its right.");
        row(cases, 3, "Court", "Filed [note 1]", "Decided");
        row(cases, 4, "Dhaka", 12, 7);
        row(cases, 5, "Khulna", 5, "[x]");
        row(cases, 6, "All courts", 17, 7);
        table(cases, "CasesByCourt", "A4:C7").getCTTable().setTotalsRowCount(1);
        XSSFSheet notes = titled(workbook, NOTES, "Notes");
        row(notes, 1, "Note", "Text");
        row(notes, 2, "note 1", "Filed within the year.");
        row(notes, 3, "note 2", "Decided by judgement.");
        table(notes, "NoteTexts", "A2:B4");
        notes.setColumnWidth(1, 40 * 256);
        workbook.forEach(sheet -> {
            sheet.setColumnWidth(0, 20 * 256);
            sheet.setActiveCell(CellAddress.A1);
        });
        cases.setColumnWidth(1, 20 * 256);
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle("Cases in court");
        properties.setCreator("Secretariat");
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of("en-GB"));
        return workbook;
    }

    private static void declareHeading(XSSFWorkbook workbook) {
        CTXf format = CTXf.Factory.newInstance();
        workbook.getStylesSource().putCellStyleXf(format);
        try (XmlCursor part = workbook.getStylesSource().getCTStylesheet().newCursor()) {
            part.toEndToken();
            part.beginElement("cellStyles", NAMESPACE);
            part.insertAttributeWithValue("count", "1");
            part.beginElement("cellStyle", NAMESPACE);
            part.insertAttributeWithValue("name", "Kop 1");
            part.insertAttributeWithValue("xfId", "1");
            part.insertAttributeWithValue("builtinId", "16");
        }
    }

    static XSSFSheet titled(XSSFWorkbook workbook, String name, String title) {
        XSSFSheet sheet = workbook.createSheet(name);
        text(sheet, "A1", title).setCellStyle(heading(workbook));
        return sheet;
    }

    private static XSSFCellStyle heading(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.getCoreXf().setXfId(1);
        return style;
    }

    static XSSFTable table(XSSFSheet sheet, String name, String area) {
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        return table;
    }

    static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getColumn()) == null ? row.createCell(at.getColumn()) : row.getCell(at.getColumn());
    }

    static XSSFCell text(XSSFSheet sheet, String address, String text) {
        XSSFCell cell = cell(sheet, address);
        cell.setCellValue(text);
        return cell;
    }

    static XSSFCell text(XSSFWorkbook workbook, String address, String text) {
        return text(workbook.getSheet(CASES), address, text);
    }

    /** @param index counted from 0 */
    static void row(XSSFSheet sheet, int index, Object... values) {
        XSSFRow row = sheet.createRow(index);
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                case Object text -> row.createCell(column).setCellValue(text.toString());
            }
        }
    }
}
