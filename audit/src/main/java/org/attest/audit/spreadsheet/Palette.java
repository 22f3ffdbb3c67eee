package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.workbook.internal.Node;

/** Turns the colours of a workbook, however they are named there, into colours of the screen. */
final class Palette {
    /** The first eight of the indexed colours, which come twice (ECMA-376 part 1, 18.8.27). */
    private static final List<Integer> EIGHT =
            List.of(0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF);

    private static final List<Integer> FROM_16 = List.of(
            0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF, 0x993366,
            0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF,
            0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC,
            0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
            0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333);

    /** Without a theme, the one of Office 2007 to 2010, in the order in which cells count. */
    private static final List<Integer> OFFICE = List.of(
            0xFFFFFF, 0x000000, 0xEEECE1, 0x1F497D, 0x4F81BD, 0xC0504D, 0x9BBB59, 0x8064A2, 0x4BACC6, 0xF79646,
            0x0000FF, 0x800080);

    /** Cells count light and dark the other way round than the theme lists them. */
    private static final List<String> THEME_ORDER =
            List.of("lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ", -1));

    private final List<Colour> theme = new ArrayList<>();
    private final List<Colour> indexed = new ArrayList<>();

    Palette(Node theme, Node styles) {
        Node scheme = theme.below("clrScheme").findFirst().orElse(Node.NONE);
        for (int i = 0; i < THEME_ORDER.size(); i++) {
            Colour otherwise = Colour.of(OFFICE.get(i));
            this.theme.add(scheme.child(THEME_ORDER.get(i)).children().stream()
                    .findFirst()
                    .flatMap(colour -> hex(colour.get(colour.name().equals("sysClr") ? "lastClr" : "val")))
                    .orElse(otherwise));
        }
        Stream.of(EIGHT, EIGHT, FROM_16).flatMap(List::stream).map(Colour::of).forEach(indexed::add);
        List<Node> own =
                styles.child("colors").child("indexedColors").all("rgbColor").toList();
        for (int i = 0; i < Math.min(own.size(), indexed.size()); i++) {
            int at = i;
            hex(own.get(i).get("rgb")).ifPresent(colour -> indexed.set(at, colour));
        }
        // Numbers 64 and 65 are the foreground and the background of the system.
        indexed.addAll(List.of(Colour.of(0x000000), Colour.of(0xFFFFFF)));
    }

    /** The colour of an element such as {@code color} or {@code fgColor}; empty when the program chooses it. */
    Optional<Colour> of(Node element) {
        Map<String, String> says = element.attributes();
        Optional<Colour> colour = says.containsKey("rgb")
                ? hex(element.get("rgb"))
                : says.containsKey("theme")
                        ? at(theme, element.number("theme", -1))
                        : says.containsKey("indexed") ? at(indexed, element.number("indexed", -1)) : Optional.empty();
        double tint = element.decimal("tint").orElse(0.0);
        return tint == 0 ? colour : colour.map(base -> tinted(base, Math.clamp(tint, -1.0, 1.0)));
    }

    private static Optional<Colour> at(List<Colour> colours, int index) {
        return index >= 0 && index < colours.size() ? Optional.of(colours.get(index)) : Optional.empty();
    }

    /** Six digits, or eight with an opacity before them, which programs do not heed. */
    private static Optional<Colour> hex(String digits) {
        return digits.matches("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
                ? Optional.of(Colour.of(Integer.parseInt(digits.substring(digits.length() - 6), 16)))
                : Optional.empty();
    }

    /** Lighter or darker at the same hue and saturation (ECMA-376 part 1, 18.8.19). */
    private static Colour tinted(Colour base, double tint) {
        double red = base.red() / 255.0;
        double green = base.green() / 255.0;
        double blue = base.blue() / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double light = (most + least) / 2;
        double spread = most - least;
        double saturation = spread == 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
        double lit = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
        double chroma = saturation * (1 - Math.abs(2 * lit - 1));
        double floor = lit - chroma / 2;
        return new Colour(
                channel(red, least, spread, chroma, floor),
                channel(green, least, spread, chroma, floor),
                channel(blue, least, spread, chroma, floor));
    }

    private static int channel(double value, double least, double spread, double chroma, double floor) {
        double place = spread == 0 ? 0 : (value - least) / spread;
        return (int) Math.round(Math.clamp(floor + place * chroma, 0.0, 1.0) * 255);
    }
}
