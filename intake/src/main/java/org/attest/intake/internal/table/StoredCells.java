package org.attest.intake.internal.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** What the numbers that a workbook stores are: numbers, or dates by their number format. */
final class StoredCells {
    /** A spreadsheet program shows fifteen digits of a number, and so tells 0.1 + 0.2 from 0.3 nowhere. */
    private static final MathContext SHOWN = new MathContext(15);

    private final StylesTable styles;
    private final boolean since1904;

    StoredCells(StylesTable styles, boolean since1904) {
        this.styles = styles;
        this.since1904 = since1904;
    }

    static Cell withoutValue(String type) {
        return type.equals("str")
                ? Cell.BLANK
                : new Cell(
                        Cell.Type.FAULT,
                        "is a formula whose value is not stored, must be saved once by a spreadsheet program");
    }

    Cell number(String value, int style) {
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            return new Cell(Cell.Type.FAULT, "is stored as the number \"" + value + "\", must be a number");
        }
        XSSFCellStyle look = styles.getStyleAt(style);
        if (look != null && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString())) {
            return date(number.doubleValue(), look.getDataFormatString());
        }
        return new Cell(
                Cell.Type.NUMBER,
                look != null && isPercent(look.getDataFormatString())
                        ? plain(number.movePointRight(2)) + Cell.PERCENT
                        : plain(number));
    }

    private static boolean isPercent(@Nullable String format) {
        return format != null && signs(format).contains("%");
    }

    /** A number format without the texts that stand in it as they are. */
    private static String signs(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
    }

    /** As precise as its format shows it: a cell that shows March 2024 does not mean its first day. */
    private Cell date(double number, String format) {
        if (!DateUtil.isValidExcelDate(number)) {
            return new Cell(Cell.Type.FAULT, "is a date before 1900, must be typed as text such as 1899-12-31");
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, since1904);
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return new Cell(Cell.Type.FAULT, "has a time of day, must be a date alone");
        }
        String shown = signs(format).toLowerCase(Locale.ROOT);
        if (shown.contains("d")) {
            return new Cell(Cell.Type.DATE, moment.toLocalDate().toString());
        }
        return new Cell(
                Cell.Type.DATE,
                shown.contains("m") ? YearMonth.from(moment).toString() : Integer.toString(moment.getYear()));
    }

    static Cell isoDate(String value) {
        int time = value.indexOf('T');
        boolean midnight = time < 0 || value.substring(time + 1).matches("00:00(:00(\\.0+)?)?Z?");
        return midnight
                ? new Cell(Cell.Type.DATE, time < 0 ? value : value.substring(0, time))
                : new Cell(Cell.Type.FAULT, "has a time of day, must be a date alone");
    }
}
