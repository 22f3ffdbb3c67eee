package org.attest.report.internal.xlsx.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;

/** How the cells of a workbook look: its part of styles (ECMA-376 part 1, 18.8.39). One thread. */
public final class StyleSheet {
    public static final String FONT = "Arial";

    private static final List<Tone> TONES = List.of(Tone.values());

    /** Number formats that every program has (18.8.30); those of a workbook's own begin behind them. */
    private static final Map<String, Integer> BUILT_IN =
            Map.of("General", 0, "0", 1, "#,##0", 3, "#,##0.00", 4, "@", 49);

    private static final int FIRST_OF_ITS_OWN = 164;

    private static final Optional<String> RULE = Optional.of("medium");

    /** Programs take the first two fills for these, whatever they are. */
    private static final List<String> FIXED_FILLS = List.of("none", "gray125");

    private final Theme theme;
    private final Notation notation;
    private final boolean colouredHeads;
    private final Map<Face, Integer> fonts = new LinkedHashMap<>();
    private final Map<Colour, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    private record Face(int points, boolean bold, boolean underlined, Optional<Colour> colour) {
        static Face of(CellRole part) {
            return new Face(part.points(), part.isBold(), false, Optional.empty());
        }
    }

    /** @param colouredHeads whether column headers stand on a fill */
    public StyleSheet(Theme theme, Notation notation, boolean colouredHeads) {
        this.theme = theme;
        this.notation = notation;
        this.colouredHeads = colouredHeads;
    }

    /** The index of what a conditional format lays over a cell. */
    public static int overlay(Tone tone) {
        return TONES.indexOf(tone);
    }

    /** As a workbook writes a colour (18.18.86): opaque, then its channels. */
    public static String argb(Colour colour) {
        return "FF" + colour.hex();
    }

    /** The part's content. Style n + 1 is how the n-th look is drawn, style 0 is Normal. */
    public byte[] part(List<Look> looks) {
        // The first font is the one by whose digits column widths are counted.
        int normal = font(Face.of(CellRole.BODY));
        Xml formats = new Xml();
        looks.forEach(look -> format(look, formats));
        int[] headings = {font(Face.of(CellRole.TITLE)), font(Face.of(CellRole.HEADING))};
        Xml xml = Xml.part().open("styleSheet", "xmlns", Xml.MAIN);
        if (!codes.isEmpty()) {
            xml.open("numFmts", "count", codes.size());
            codes.forEach((code, id) -> xml.add("numFmt", "numFmtId", id, "formatCode", code));
            xml.close();
        }
        xml.open("fonts", "count", fonts.size());
        fonts.keySet().forEach(face -> write(face, xml));
        xml.close().open("fills", "count", FIXED_FILLS.size() + fills.size());
        FIXED_FILLS.forEach(
                fill -> xml.open("fill").add("patternFill", "patternType", fill).close());
        fills.keySet()
                .forEach(fill -> xml.open("fill")
                        .open("patternFill", "patternType", "solid")
                        .add("fgColor", "rgb", argb(fill))
                        .close()
                        .close());
        xml.close().open("borders", "count", 4);
        border(xml, Optional.empty(), Optional.empty(), Optional.empty());
        border(xml, Optional.empty(), RULE, Optional.empty());
        border(xml, RULE, Optional.empty(), Optional.empty());
        border(xml, Optional.empty(), Optional.of("thin"), Optional.of(theme.hairline()));
        xml.close().open("cellStyleXfs", "count", 3);
        named(xml, normal, false);
        named(xml, headings[0], true);
        named(xml, headings[1], true);
        xml.close().open("cellXfs", "count", 1 + looks.size());
        xml.add("xf", "numFmtId", 0, "fontId", normal, "fillId", 0, "borderId", 0, "xfId", 0);
        // By the names of headings a reader, also a screen reader, knows them; the numbers are Excel's own (18.8.7).
        xml.raw(formats.toString()).close().open("cellStyles", "count", 3);
        xml.add("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
        xml.add("cellStyle", "name", "Heading 1", "xfId", 1, "builtinId", 16);
        xml.add("cellStyle", "name", "Heading 2", "xfId", 2, "builtinId", 17);
        xml.close().open("dxfs", "count", TONES.size());
        TONES.forEach(tone -> overlay(theme.of(tone), xml));
        return xml.end();
    }

    private void format(Look look, Xml xml) {
        CellRole part = look.part();
        Optional<Theme.Pair> pair = part == CellRole.HEADER && colouredHeads
                ? Optional.of(theme.of(Tone.NEUTRAL))
                : look.tone().map(theme::of);
        Optional<Colour> colour =
                pair.map(Theme.Pair::text).or(() -> look.linked() ? Optional.of(theme.accent()) : Optional.empty());
        int fill = pair.map(tone -> fills.computeIfAbsent(tone.fill(), fresh -> FIXED_FILLS.size() + fills.size()))
                .orElse(0);
        int border = switch (part) {
            case HEADER -> 1;
            case TOTAL -> 2;
            case BODY -> 3;
            case TITLE, HEADING, LINE -> 0;
        };
        xml.open(
                "xf",
                "numFmtId",
                code(FormatCodes.of(look, notation)),
                "fontId",
                font(new Face(part.points(), part.isBold(), look.linked(), colour)),
                "fillId",
                fill,
                "borderId",
                border,
                "xfId",
                part == CellRole.TITLE ? 1 : part == CellRole.HEADING ? 2 : 0,
                "quotePrefix",
                look.quoted(),
                "applyNumberFormat",
                true,
                "applyFont",
                true,
                "applyFill",
                fill > 0,
                "applyBorder",
                border > 0,
                "applyAlignment",
                true);
        String across = look.side() == Look.Side.RIGHT ? "right" : "left";
        String down = part.heads() ? "bottom" : "top";
        boolean indented = look.side() == Look.Side.LEFT_AFTER_OTHERS;
        xml.add("alignment", "horizontal", across, "vertical", down, "wrapText", look.wrapped(), "indent", indented);
        xml.close();
    }

    private int code(String code) {
        Integer known = BUILT_IN.get(code);
        return known == null ? codes.computeIfAbsent(code, fresh -> FIRST_OF_ITS_OWN + codes.size()) : known;
    }

    private int font(Face face) {
        return fonts.computeIfAbsent(face, fresh -> fonts.size());
    }

    private static void write(Face face, Xml xml) {
        xml.open("font").raw(face.bold() ? "<b/>" : "").raw(face.underlined() ? "<u/>" : "");
        xml.add("sz", "val", face.points());
        face.colour().ifPresent(colour -> xml.add("color", "rgb", argb(colour)));
        xml.add("name", "val", FONT).add("family", "val", 2).close();
    }

    private static void border(Xml xml, Optional<String> above, Optional<String> below, Optional<Colour> colour) {
        xml.open("border").add("left").add("right").add("top", "style", above);
        xml.open("bottom", "style", below);
        colour.ifPresent(known -> xml.add("color", "rgb", argb(known)));
        xml.close().add("diagonal").close();
    }

    private static void named(Xml xml, int font, boolean heading) {
        xml.add("xf", "numFmtId", 0, "fontId", font, "fillId", 0, "borderId", 0, "applyFont", heading);
    }

    private static void overlay(Theme.Pair pair, Xml xml) {
        xml.open("dxf").open("font").add("color", "rgb", argb(pair.text())).close();
        xml.open("fill").open("patternFill").add("bgColor", "rgb", argb(pair.fill()));
        xml.close().close().close();
    }
}
