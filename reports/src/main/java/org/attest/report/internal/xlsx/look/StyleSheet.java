package org.attest.report.internal.xlsx.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/**
 * What the styles part of a workbook depends on.
 *
 * @param colouredHeads whether column headers stand on a fill
 * @param looks style n + 1 is how the n-th is drawn
 */
public record StyleSheet(Theme theme, Locale locale, boolean colouredHeads, List<Look> looks) {
    public static final String FONT = "Arial";

    private static final List<Tone> TONES = List.of(Tone.values());

    public StyleSheet {
        looks = List.copyOf(looks);
    }

    /** The index of what a conditional format lays over a cell. */
    public static int overlay(Tone tone) {
        return TONES.indexOf(tone);
    }

    /** As a workbook writes a colour (ECMA-376 part 1, 18.18.86): opaque, then its channels. */
    public static byte[] argb(Colour colour) {
        return new byte[] {(byte) 0xFF, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
    }

    /** The part's content, as POI writes it. */
    public byte[] part() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new Builder(this, workbook).build();
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            workbook.getStylesSource().writeTo(part);
            return part.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
    }

    private record Face(int points, boolean bold, boolean underlined, Optional<Colour> colour) {
        static Face of(CellRole part) {
            return new Face(part.points(), part.isBold(), false, Optional.empty());
        }
    }

    private static final class Builder {
        private final StyleSheet sheet;
        private final XSSFWorkbook workbook;
        private final Map<Face, XSSFFont> fonts = new HashMap<>();

        Builder(StyleSheet sheet, XSSFWorkbook workbook) {
            this.sheet = sheet;
            this.workbook = workbook;
        }

        void build() {
            // The first font is the one by whose digits column widths are counted.
            XSSFFont standard = workbook.getFontAt(0);
            standard.setFontName(FONT);
            standard.setFontHeightInPoints((short) CellRole.TEXT);
            standard.setScheme(FontScheme.NONE);
            NamedStyles.declare(
                    workbook.getStylesSource(), font(Face.of(CellRole.TITLE)), font(Face.of(CellRole.HEADING)));
            TONES.forEach(tone -> workbook.getStylesSource().putDxf(overlayOf(tone)));
            sheet.looks.forEach(this::add);
        }

        private CTDxf overlayOf(Tone tone) {
            // Built here, because POI writes a conditional font's colour with two digits less than the schema asks for.
            CTDxf overlay = CTDxf.Factory.newInstance();
            Theme.Pair pair = sheet.theme.of(tone);
            overlay.addNewFont().addNewColor().setRgb(argb(pair.text()));
            overlay.addNewFill().addNewPatternFill().addNewBgColor().setRgb(argb(pair.fill()));
            return overlay;
        }

        private void add(Look look) {
            XSSFCellStyle style = workbook.createCellStyle();
            Optional<Theme.Pair> pair = ground(look);
            Optional<Colour> colour = pair.map(Theme.Pair::text)
                    .or(() -> look.linked() ? Optional.of(sheet.theme.accent()) : Optional.empty());
            CellRole part = look.part();
            style.setFont(font(new Face(part.points(), part.isBold(), look.linked(), colour)));
            pair.ifPresent(tone -> {
                style.setFillForegroundColor(colour(tone.fill()));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            });
            style.setDataFormat(workbook.createDataFormat().getFormat(FormatCodes.of(look, sheet.locale)));
            style.setAlignment(look.side() == Look.Side.RIGHT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) (look.side() == Look.Side.LEFT_AFTER_FIGURES ? 1 : 0));
            style.setVerticalAlignment(part.heads() ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
            style.setWrapText(look.wrapped());
            style.setQuotePrefixed(look.quoted());
            switch (part) {
                case TITLE -> style.getCoreXf().setXfId(NamedStyles.HEADING_1);
                case HEADING -> style.getCoreXf().setXfId(NamedStyles.HEADING_2);
                case HEADER -> style.setBorderBottom(BorderStyle.MEDIUM);
                case TOTAL -> style.setBorderTop(BorderStyle.MEDIUM);
                case LINE, BODY -> {}
            }
        }

        /** The colours of a cell that does not stand in black on white. */
        private Optional<Theme.Pair> ground(Look look) {
            return look.part() == CellRole.HEADER && sheet.colouredHeads
                    ? Optional.of(sheet.theme.of(Tone.NEUTRAL))
                    : look.tone().map(sheet.theme::of);
        }

        private XSSFFont font(Face face) {
            return fonts.computeIfAbsent(face, this::create);
        }

        private XSSFFont create(Face face) {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) face.points());
            font.setBold(face.bold());
            if (face.underlined()) {
                font.setUnderline(FontUnderline.SINGLE);
            }
            face.colour().ifPresent(colour -> font.setColor(colour(colour)));
            return font;
        }

        private static XSSFColor colour(Colour colour) {
            return new XSSFColor(argb(colour), null);
        }
    }
}
