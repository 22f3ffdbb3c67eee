package org.attest.report.style;

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

    public Pair of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> new Pair(accent, accentSoft);
            case GOOD -> good;
            case CAUTION -> caution;
            case CRITICAL -> critical;
        };
    }
}
