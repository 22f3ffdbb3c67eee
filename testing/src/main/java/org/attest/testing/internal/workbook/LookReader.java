package org.attest.testing.internal.workbook;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;

/** Reads how a cell looks; colours of the theme as what they come to. */
final class LookReader {
    static final String NUMBER_FORMAT = "number format";

    private static final String NO_COLOUR = "none";
    private static final int ALPHA_DIGITS = 2;

    private LookReader() {}

    /** Each part by its name, in words. */
    static Map<String, String> of(XSSFCellStyle style) {
        XSSFFont font = style.getFont();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(NUMBER_FORMAT, style.getDataFormatString());
        parts.put("font", font.getFontName());
        parts.put("font size", CellValue.of(font.getFontHeightInPoints()).toString());
        parts.put("bold", said(font.getBold()));
        parts.put("italic", said(font.getItalic()));
        parts.put("underlined", said(font.getUnderline() != FontUnderline.NONE.getByteValue()));
        parts.put("struck out", said(font.getStrikeout()));
        parts.put("font colour", colour(font.getXSSFColor()));
        boolean filled = style.getFillPattern() != FillPatternType.NO_FILL;
        parts.put("fill", filled ? colour(style.getFillForegroundColorColor()) : NO_COLOUR);
        parts.put("alignment", said(style.getAlignment()));
        parts.put("vertical alignment", said(style.getVerticalAlignment()));
        parts.put("wrapped", said(style.getWrapText()));
        parts.put("indent", String.valueOf(style.getIndention()));
        parts.put("rotation", String.valueOf(style.getRotation()));
        parts.put(
                "borders",
                Stream.of(style.getBorderTop(), style.getBorderRight(), style.getBorderBottom(), style.getBorderLeft())
                        .map(LookReader::said)
                        .collect(Collectors.joining(" ")));
        parts.put("locked", said(style.getLocked()));
        return parts;
    }

    /** Six hexadecimal digits; none where the viewer decides. */
    private static String colour(@Nullable XSSFColor colour) {
        String argb = colour == null ? null : colour.getARGBHex();
        if (colour == null || (colour.isAuto() && argb == null)) {
            return NO_COLOUR;
        }
        byte[] tinted = colour.getRGBWithTint();
        if (tinted != null) {
            return HexFormat.of().withUpperCase().formatHex(tinted);
        }
        return argb == null ? NO_COLOUR : argb.substring(ALPHA_DIGITS);
    }

    private static String said(boolean is) {
        return is ? "yes" : "no";
    }

    private static String said(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
