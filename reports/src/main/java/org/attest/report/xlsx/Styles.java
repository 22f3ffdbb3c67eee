package org.attest.report.xlsx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.document.Column;
import org.attest.report.document.RichText;
import org.attest.report.style.Colour;
import org.attest.report.style.Format;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** The cell styles and fonts of one workbook, each made once. Plain text keeps the viewer's own colour. */
final class Styles {
    private static final String FONT = "Arial";
    private static final int TEXT = 12;
    private static final double LINE_SPACING = 1.3;
    private static final double AIR_IN_POINTS = 8;

    /** What part of a sheet a cell is. */
    enum Part {
        TITLE(16, true, true),
        HEADING(14, true, true),
        LINE(TEXT, false, false),
        HEADER(TEXT, true, true),
        BODY(TEXT, false, false),
        TOTAL(TEXT, true, false);

        private final int points;
        private final boolean bold;
        private final boolean heads;

        /** @param heads whether it stands at the foot of its row, with air above */
        Part(int points, boolean bold, boolean heads) {
            this.points = points;
            this.bold = bold;
            this.heads = heads;
        }

        /** What a row with so many lines of it takes; empty where the viewer's own measure will do. */
        OptionalDouble heightInPoints(int lines) {
            double height = lines * points * LINE_SPACING + (heads ? AIR_IN_POINTS : 0);
            return lines > 1 || heads
                    ? OptionalDouble.of(Math.min(height, Limits.HIGHEST_ROW_IN_POINTS))
                    : OptionalDouble.empty();
        }
    }

    /** Where a cell's words or figures stand. */
    enum Side {
        LEFT,
        /** Kept off the figures of the column before, which end at their right edge. */
        LEFT_AFTER_FIGURES,
        RIGHT
    }

    /** All that a cell's style depends on. */
    record Look(Part part, Format format, Side side, boolean wrapped, boolean linked, Optional<Tone> tone) {
        /** A line above the table. */
        static Look of(Part part, boolean wrapped) {
            return new Look(part, Format.text(), Side.LEFT, wrapped, false, Optional.empty());
        }

        /** A cell of a table's column. */
        static Look of(Part part, List<Column> columns, int index) {
            Format format = columns.get(index).format();
            boolean afterFigures = index > 0 && columns.get(index - 1).format().isNumeric();
            Side side = format.isNumeric() ? Side.RIGHT : afterFigures ? Side.LEFT_AFTER_FIGURES : Side.LEFT;
            return new Look(part, format, side, true, false, Optional.empty());
        }

        Look shownAs(Format other) {
            return new Look(part, other, side, wrapped, linked, tone);
        }

        Look link() {
            return new Look(part, format, side, wrapped, true, tone);
        }

        Look toned(Optional<Tone> fixed) {
            return new Look(part, format, side, wrapped, linked, fixed);
        }
    }

    private record Face(int points, boolean bold, boolean underlined, Optional<Colour> colour) {}

    private final XSSFWorkbook workbook;
    private final Theme theme;
    private final Locale locale;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new HashMap<>();
    private final Map<Tone, Integer> overlays = new EnumMap<>(Tone.class);

    Styles(XSSFWorkbook workbook, Theme theme, Locale locale) {
        this.workbook = workbook;
        this.theme = theme;
        this.locale = locale;
        // The first font is the one by whose digits column widths are counted.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) TEXT);
        standard.setScheme(FontScheme.NONE);
        NamedStyles.declare(workbook.getStylesSource(), font(Part.TITLE), font(Part.HEADING));
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::create);
    }

    /** A text in a cell of this part, its note markers as links. */
    XSSFRichTextString text(RichText text, Part part) {
        return text.notes().isEmpty()
                ? new XSSFRichTextString(XmlText.escape(text.plain()))
                : append(new XSSFRichTextString(), text, part);
    }

    /** A text led by words in bold and in their tone. */
    XSSFRichTextString text(String lead, Tone tone, RichText text, Part part) {
        XSSFRichTextString led = new XSSFRichTextString();
        Optional<Colour> colour = tone == Tone.NEUTRAL
                ? Optional.empty()
                : Optional.of(theme.of(tone).text());
        led.append(XmlText.escape(lead) + " ", font(new Face(part.points, true, false, colour)));
        return append(led, text, part);
    }

    /** The index of what a conditional format lays over a cell. */
    int overlay(Tone tone) {
        return overlays.computeIfAbsent(tone, this::createOverlay);
    }

    private int createOverlay(Tone tone) {
        // Built here, because POI writes a conditional font's colour with two digits less than the schema asks for.
        CTDxf overlay = CTDxf.Factory.newInstance();
        overlay.addNewFont().addNewColor().setRgb(argb(theme.of(tone).text()));
        overlay.addNewFill()
                .addNewPatternFill()
                .addNewBgColor()
                .setRgb(argb(theme.of(tone).fill()));
        return workbook.getStylesSource().putDxf(overlay) - 1;
    }

    private XSSFRichTextString append(XSSFRichTextString to, RichText text, Part part) {
        XSSFFont plain = font(part);
        XSSFFont mark = font(new Face(part.points, part.bold, true, Optional.of(theme.accent())));
        text.runs()
                .forEach(run -> to.append(
                        XmlText.escape(run instanceof RichText.Words(String words) ? words : run.toString()),
                        run instanceof RichText.NoteMark ? mark : plain));
        return to;
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        Optional<Theme.Pair> pair = look.tone().map(theme::of);
        Optional<Colour> colour =
                pair.map(Theme.Pair::text).or(() -> look.linked() ? Optional.of(theme.accent()) : Optional.empty());
        style.setFont(font(new Face(look.part().points, look.part().bold, look.linked(), colour)));
        pair.ifPresent(tone -> {
            style.setFillForegroundColor(colour(tone.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        style.setDataFormat(workbook.createDataFormat().getFormat(FormatCodes.of(look.format(), locale)));
        style.setAlignment(look.side() == Side.RIGHT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (look.side() == Side.LEFT_AFTER_FIGURES ? 1 : 0));
        style.setVerticalAlignment(look.part().heads ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(look.wrapped());
        switch (look.part()) {
            case TITLE -> style.getCoreXf().setXfId(NamedStyles.HEADING_1);
            case HEADING -> style.getCoreXf().setXfId(NamedStyles.HEADING_2);
            case HEADER -> style.setBorderBottom(BorderStyle.MEDIUM);
            case TOTAL -> style.setBorderTop(BorderStyle.MEDIUM);
            case LINE, BODY -> {}
        }
        return style;
    }

    private XSSFFont font(Part part) {
        return font(new Face(part.points, part.bold, false, Optional.empty()));
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

    private static byte[] argb(Colour colour) {
        return new byte[] {(byte) 0xFF, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
    }
}
