package org.attest.testing.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;

/** Reads how a cell looks; colours of the theme as what they come to. */
final class LookReader {
    private static final int ALPHA_DIGITS = 2;

    private LookReader() {}

    static Look of(XSSFCellStyle style) {
        XSSFFont font = style.getFont();
        return new Look(
                style.getDataFormatString(),
                new Look.Font(
                        font.getFontName(),
                        font.getFontHeightInPoints(),
                        font.getBold(),
                        font.getItalic(),
                        font.getUnderline() != FontUnderline.NONE.getByteValue(),
                        font.getStrikeout(),
                        colour(font.getXSSFColor())),
                fill(style),
                said(style.getAlignment()),
                said(style.getVerticalAlignment()),
                style.getWrapText(),
                style.getIndention(),
                style.getRotation(),
                List.of(
                        said(style.getBorderTop()),
                        said(style.getBorderRight()),
                        said(style.getBorderBottom()),
                        said(style.getBorderLeft())),
                style.getLocked());
    }

    private static Optional<String> fill(XSSFCellStyle style) {
        return style.getFillPattern() == FillPatternType.NO_FILL
                ? Optional.empty()
                : colour(style.getFillForegroundColorColor());
    }

    private static Optional<String> colour(@Nullable XSSFColor colour) {
        if (colour == null || (colour.isAuto() && colour.getARGBHex() == null)) {
            return Optional.empty();
        }
        byte[] tinted = colour.getRGBWithTint();
        if (tinted == null) {
            return Optional.ofNullable(colour.getARGBHex()).map(argb -> argb.substring(ALPHA_DIGITS));
        }
        StringBuilder digits = new StringBuilder();
        for (byte part : tinted) {
            digits.append(Character.forDigit((part >> 4) & 0xF, 16)).append(Character.forDigit(part & 0xF, 16));
        }
        return Optional.of(digits.toString().toUpperCase(Locale.ROOT));
    }

    private static String said(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
