package org.attest.intake.internal.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.attest.workbook.internal.Node;
import org.attest.workbook.internal.WorkbookFile;

/** What the cells that a workbook stores are to a reader: a number may be a date, or in per cent, by its number format. */
final class StoredCells {
    /** A spreadsheet program shows fifteen digits of a number, and so tells 0.1 + 0.2 from 0.3 nowhere. */
    private static final MathContext SHOWN = new MathContext(15);

    /** A number format; its text is empty for one that every program has and none shows. */
    private record Format(int number, String text) {
        static final Format GENERAL = new Format(0, "General");
    }

    /** As far as a number of a spreadsheet program goes. In plain digits another may be longer than all memory. */
    private static final int LARGEST_EXPONENT = 308;

    /** 31 December 9999, the last day of a spreadsheet program. */
    private static final int LAST_DAY = 2_958_465;

    private static final InputCell TIMED =
            new InputCell(InputCell.Type.FAULT, "has a time of day, must be a date alone");

    private static final InputCell STRUCK = new InputCell(
            InputCell.Type.FAULT, "is struck out as a whole or in part, must be removed, or stand without the line");

    private static final InputCell RAISED = new InputCell(
            InputCell.Type.FAULT, "has digits raised or lowered as a whole, must stand on the line, or be removed");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final List<Format> formats;
    /** The formats of cells whose text stands above the line or below it, as note marks do. */
    private final BitSet raised = new BitSet();
    /** The formats of cells whose text has a line through it. */
    private final BitSet struck = new BitSet();

    private final boolean since1904;

    StoredCells(WorkbookFile workbook) {
        Node styles = workbook.related("styles");
        Map<Integer, String> own = styles.child("numFmts")
                .all("numFmt")
                .collect(Collectors.toMap(
                        format -> format.number("numFmtId", 0),
                        format -> format.get("formatCode"),
                        (first, second) -> second));
        List<Node> fonts = styles.child("fonts").all("font").toList();
        List<Node> looks = styles.child("cellXfs").all("xf").toList();
        for (int i = 0; i < looks.size(); i++) {
            int font = looks.get(i).number("fontId", 0);
            boolean isKnown = font >= 0 && font < fonts.size();
            struck.set(i, isKnown && fonts.get(font).isOn("strike"));
            raised.set(
                    i, isKnown && fonts.get(font).child("vertAlign").get("val").endsWith("script"));
        }
        formats = looks.stream()
                .map(look -> look.number("numFmtId", 0))
                .map(number -> new Format(
                        number, own.getOrDefault(number, String.valueOf(BuiltinFormats.getBuiltinFormat(number)))))
                .toList();
        since1904 = workbook.root().all("workbookPr").anyMatch(properties -> properties.flag("date1904"));
    }

    InputRow row(org.attest.workbook.internal.SheetRow stored) {
        List<InputCell> cells = new ArrayList<>();
        stored.cells().forEach(cell -> {
            while (cells.size() < cell.column()) {
                cells.add(InputCell.BLANK);
            }
            cells.add(cell(cell));
        });
        return new InputRow(stored.number() + 1, cells);
    }

    private InputCell cell(org.attest.workbook.internal.SheetCell stored) {
        String value = stored.value();
        if (value.isEmpty()) {
            return new InputCell(
                    InputCell.Type.FAULT,
                    "is a formula whose value is not stored, must be saved once by a spreadsheet program");
        }
        if (struck.get(stored.style()) || stored.runs().stream().anyMatch(run -> run.isOn("strike"))) {
            return STRUCK;
        }
        if (raised.get(stored.style()) && DIGIT.matcher(value).find()) {
            return RAISED;
        }
        if (stored.style() > 0 && stored.style() >= formats.size()) {
            return new InputCell(
                    InputCell.Type.FAULT,
                    "has the format " + stored.style() + ", must be below " + Math.max(1, formats.size()));
        }
        return switch (stored.type()) {
            case TEXT -> InputCell.of(value.replace("\r\n", "\n"));
            case FLAG -> flag(value);
            case ERROR -> new InputCell(InputCell.Type.FAULT, "is the error " + value + ", must be a value");
            case DATE -> isoDate(value);
            case NUMBER -> number(value, stored.style());
        };
    }

    private static InputCell flag(String value) {
        return switch (value) {
            case "1", "true" -> new InputCell(InputCell.Type.FLAG, "true");
            case "0", "false" -> new InputCell(InputCell.Type.FLAG, "false");
            default ->
                new InputCell(InputCell.Type.FAULT, "is stored as the truth value \"" + value + "\", must be 1 or 0");
        };
    }

    private InputCell number(String value, int style) {
        Optional<BigDecimal> read = decimal(value);
        if (read.isEmpty()) {
            return new InputCell(
                    InputCell.Type.FAULT,
                    "is stored as the number \"" + value + "\", must be a number within 1E-308 and 1E+308");
        }
        BigDecimal number = read.get();
        Format format = formats.isEmpty() ? Format.GENERAL : formats.get(style);
        if (DateUtil.isADateFormat(format.number(), format.text())) {
            return date(number.doubleValue(), format.text());
        }
        return new InputCell(
                InputCell.Type.NUMBER,
                signs(format.text()).contains("%")
                        ? plain(number.movePointRight(2)) + InputCell.PERCENT
                        : plain(number));
    }

    private static Optional<BigDecimal> decimal(String value) {
        try {
            return Optional.of(value)
                    .filter(text -> text.length() <= LARGEST_EXPONENT)
                    .map(BigDecimal::new)
                    .filter(number -> Math.abs((long) number.precision() - number.scale() - 1) <= LARGEST_EXPONENT);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
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
    private InputCell date(double number, String format) {
        if (number >= LAST_DAY + 1 || !DateUtil.isValidExcelDate(number)) {
            return new InputCell(
                    InputCell.Type.FAULT,
                    "is a date before 1900 or after 9999, must be typed as text such as 1899-12-31");
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, since1904);
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return TIMED;
        }
        String shown = signs(format).toLowerCase(Locale.ROOT);
        if (shown.contains("d")) {
            return new InputCell(InputCell.Type.DATE, moment.toLocalDate().toString());
        }
        return new InputCell(
                InputCell.Type.DATE,
                shown.contains("m") ? YearMonth.from(moment).toString() : Integer.toString(moment.getYear()));
    }

    private static InputCell isoDate(String value) {
        int time = value.indexOf('T');
        boolean midnight = time < 0 || value.substring(time + 1).matches("00:00(:00(\\.0+)?)?Z?");
        return midnight ? new InputCell(InputCell.Type.DATE, time < 0 ? value : value.substring(0, time)) : TIMED;
    }
}
