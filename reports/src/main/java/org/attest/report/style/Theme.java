package org.attest.report.style;

import java.util.List;

/**
 * The colours of a report. Text colours keep a contrast of at least 4.5 to the ground they stand on (WCAG 2.2, 1.4.3).
 *
 * @param accent figures, links and the cover's bar; also stands on {@code accentSoft}
 */
public record Theme(
        Colour ink,
        Colour muted,
        Colour accent,
        Colour accentSoft,
        Colour groupFill,
        Colour hairline,
        Pair good,
        Pair caution,
        Pair critical) {
    /** Text on its own soft fill. */
    public record Pair(Colour text, Colour fill) {}

    // Each at least 3:1 on white (WCAG 2.2, 1.4.11), and apart in grey and for colour-blind readers in this order.
    private static final List<Colour> SERIES = List.of(
            Colour.of(0x0B4F6C),
            Colour.of(0xB87503),
            Colour.of(0x2E8B6F),
            Colour.of(0xA23B72),
            Colour.of(0x3F8FC0),
            Colour.of(0x8A4F2A),
            Colour.of(0x6B7280));

    public static final Theme OFFICIAL = new Theme(
            Colour.of(0x1B1F24),
            Colour.of(0x57606A),
            Colour.of(0x0B4F6C),
            Colour.of(0xE8F1F5),
            Colour.of(0xF4F6F8),
            Colour.of(0xC9CED4),
            new Pair(Colour.of(0x1B5A38), Colour.of(0xE7F4EC)),
            new Pair(Colour.of(0x7A4100), Colour.of(0xFFF3E0)),
            new Pair(Colour.of(0x8E1B1B), Colour.of(0xFBEAEA)));

    /** The colours of a chart's series, in order. */
    public List<Colour> series() {
        return SERIES;
    }

    /** Behind a number, as long as the number is great. */
    public Colour bar() {
        return accent.towards(Colour.WHITE, 0.6);
    }

    public Pair of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> new Pair(accent, accentSoft);
            case GOOD -> good;
            case CAUTION -> caution;
            case CRITICAL -> critical;
        };
    }
}
