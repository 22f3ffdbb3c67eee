package org.attest.testing.internal.workbook;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Reads the cells of one sheet. */
final class CellReader {
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, Map<String, String>> looks = new HashMap<>();

    /** @param from1904 whether days are counted from 1904 on */
    CellReader(boolean from1904) {
        this.from1904 = from1904;
    }

    CellContent read(XSSFCell cell, Address address, Optional<String> link, Optional<String> comment) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        Optional<String> formula = computed ? Optional.of(cell.getCellFormula()) : Optional.empty();
        CellValue value = value(cell, computed ? cell.getCachedFormulaResultType() : cell.getCellType());
        Map<String, String> look = looks.computeIfAbsent(
                (int) cell.getCellStyle().getIndex(), index -> LookReader.of(cell.getCellStyle()));
        return new CellContent(address, value, formula, shown(cell, value), look, link, comment);
    }

    private CellValue value(XSSFCell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> new CellValue.Text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> new CellValue.Flag(cell.getBooleanCellValue());
            case ERROR -> new CellValue.Fault(cell.getErrorCellString());
            default -> CellValue.nothing();
        };
    }

    private CellValue number(XSSFCell cell) {
        if (cell.getRawValue() == null) {
            return CellValue.nothing();
        }
        double number = cell.getNumericCellValue();
        if (DateUtil.isValidExcelDate(number) && isDate(cell)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904);
            return new CellValue.Moment(moment);
        }
        return new CellValue.Numeric(number);
    }

    private static boolean isDate(XSSFCell cell) {
        return DateUtil.isADateFormat(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }

    private String shown(XSSFCell cell, CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> text;
            case CellValue.Flag flag -> flag.toString();
            case CellValue.Fault(String code) -> code;
            case CellValue.Nothing nothing -> "";
            case CellValue.Numeric number -> formatted(cell);
            case CellValue.Moment moment -> formatted(cell);
        };
    }

    private String formatted(XSSFCell cell) {
        return formatter.formatRawCellContents(
                cell.getNumericCellValue(),
                cell.getCellStyle().getDataFormat(),
                cell.getCellStyle().getDataFormatString(),
                from1904);
    }
}
