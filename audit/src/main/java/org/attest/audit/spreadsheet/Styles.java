package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.audit.spreadsheet.CellLook.Font;
import org.attest.workbook.internal.Node;

/** The looks of a workbook's cells by their index. */
final class Styles {
    /** The built-in styles Title and Heading 1 to 4 (ECMA-376 part 1, 18.8.7). */
    private static final int TITLE = 15;

    private static final int HEADING_4 = 19;

    /** Of an em. */
    private static final double DIGIT_OF_CALIBRI = 0.507;

    private static final double DIGIT_OF_ARIAL = 0.556;

    /** In points. */
    private static final double PIXEL = 0.75;

    private final Palette palette;
    private final List<CellLook> looks = new ArrayList<>();
    private final List<Node> overlays;
    private final TextWidth room;
    private final double digit;

    Styles(Node styles, Node theme) {
        palette = new Palette(theme, styles);
        List<Font> fonts = styles.child("fonts").all("font").map(this::font).toList();
        List<List<Colour>> fills =
                styles.child("fills").all("fill").map(this::fills).toList();
        Set<Integer> headings = headings(styles);
        styles.child("cellXfs")
                .all("xf")
                .forEach(xf -> looks.add(new CellLook(
                        xf.child("alignment").flag("wrapText"),
                        headings.contains(xf.number("xfId", 0)),
                        at(fonts, xf.number("fontId", 0), Font.PLAIN),
                        at(fills, xf.number("fillId", 0), List.of()))));
        overlays = styles.child("dxfs").all("dxf").toList();
        double points = at(fonts, 0, Font.PLAIN).points();
        room = new TextWidth(points);
        String name = styles.child("fonts").child("font").child("name").get("val");
        double em = name.startsWith("Calibri") || name.startsWith("Carlito") ? DIGIT_OF_CALIBRI : DIGIT_OF_ARIAL;
        digit = Math.round(points / PIXEL * em) * PIXEL;
    }

    private static Set<Integer> headings(Node styles) {
        Set<Integer> headings = new HashSet<>();
        styles.child("cellStyles").all("cellStyle").forEach(style -> {
            int builtin = style.number("builtinId", -1);
            String name = style.get("name").toLowerCase(Locale.ROOT);
            if ((builtin >= TITLE && builtin <= HEADING_4) || name.contains("heading") || name.contains("title")) {
                headings.add(style.number("xfId", -1));
            }
        });
        return headings;
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index >= 0 && index < list.size() ? list.get(index) : otherwise;
    }

    CellLook look(int index) {
        return at(looks, index, CellLook.PLAIN);
    }

    /** What a conditional format lays over a cell; {@link Node#NONE} when there is none of that number. */
    Node overlay(int index) {
        return at(overlays, index, Node.NONE);
    }

    /** By the size of the font by which column widths are counted. */
    TextWidth room() {
        return room;
    }

    /** The unit of column widths, in points: whole pixels of a screen. */
    double digit() {
        return digit;
    }

    /** A font, or the properties of a run of text. */
    Font font(Node font) {
        return new Font(
                font.child("sz").decimal("val").orElse(Font.PLAIN.points()),
                font.isOn("b"),
                font.child("vertAlign").get("val").equals("superscript"),
                palette.of(font.child("color")));
    }

    List<Colour> fills(Node fill) {
        Node pattern = fill.child("patternFill");
        return switch (pattern.get("patternType")) {
            case "solid" -> palette.of(pattern.child("fgColor")).stream().toList();
            case "none" -> List.of();
            case "" ->
                fill.child("gradientFill")
                        .all("stop")
                        .flatMap(stop -> palette.of(stop.child("color")).stream())
                        .toList();
            // Dots and lines of both colours.
            default ->
                Stream.of("fgColor", "bgColor")
                        .flatMap(part -> palette.of(pattern.child(part)).stream())
                        .toList();
        };
    }

    /** A conditional format names the colour of a solid fill as its background. */
    List<Colour> overlaidFills(Node fill) {
        Node pattern = fill.child("patternFill");
        boolean solid = pattern.get("patternType").isEmpty()
                || pattern.get("patternType").equals("solid");
        return solid && pattern.has("bgColor")
                ? palette.of(pattern.child("bgColor")).stream().toList()
                : fills(fill);
    }
}
