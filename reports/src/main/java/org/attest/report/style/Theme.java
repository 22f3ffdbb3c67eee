package org.attest.report.style;

import java.util.List;
import java.util.Optional;

/**
 * The colours of a report. Text colours keep a contrast of at least 4.5 to the ground they stand on (WCAG 2.2, 1.4.3).
 *
 * @param accent figures, links and the cover's bar; also stands on {@code accentSoft}
 * @param logo stands on the cover of a PDF file
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
        Pair critical,
        Optional<Logo> logo) {
    /** Refuses colours in which some text could not be read. */
    public Theme(
            Colour ink,
            Colour muted,
            Colour accent,
            Colour accentSoft,
            Colour groupFill,
            Colour hairline,
            Pair good,
            Pair caution,
            Pair critical,
            Optional<Logo> logo) {
        this.ink = ink;
        this.muted = muted;
        this.accent = accent;
        this.accentSoft = accentSoft;
        this.groupFill = groupFill;
        this.hairline = hairline;
        this.good = good;
        this.caution = caution;
        this.critical = critical;
        this.logo = logo;
        Contrasts.check(this);
    }

    /** Text on its own soft fill. */
    public record Pair(Colour text, Colour fill) {}

    // Each at least 3:1 on white (WCAG 2.2, 1.4.11), dark and light by turns, so that neighbours stay apart in grey
    // and for colour-blind readers; white or ink is text with contrast enough on each.
    private static final List<Colour> SERIES = List.of(
            Colour.of(0x0B4F6C),
            Colour.of(0xC77F0E),
            Colour.of(0x910D36),
            Colour.of(0x36A269),
            Colour.of(0x633900),
            Colour.of(0x2E88EC),
            Colour.of(0x5B6270));

    public static final Theme OFFICIAL = new Theme(
            Colour.of(0x1B1F24),
            Colour.of(0x57606A),
            Colour.of(0x0B4F6C),
            Colour.of(0xE8F1F5),
            Colour.of(0xF4F6F8),
            Colour.of(0xC9CED4),
            new Pair(Colour.of(0x1B5A38), Colour.of(0xE7F4EC)),
            new Pair(Colour.of(0x7A4100), Colour.of(0xFFF3E0)),
            new Pair(Colour.of(0x8E1B1B), Colour.of(0xFBEAEA)),
            Optional.empty());

    public Theme logo(Logo mark) {
        return new Theme(
                ink, muted, accent, accentSoft, groupFill, hairline, good, caution, critical, Optional.of(mark));
    }

    /** The colours of a chart's series, in order. */
    public List<Colour> series() {
        return SERIES;
    }

    /** Across a page, below all text. */
    public Colour watermark() {
        return hairline.towards(Colour.WHITE, 0.35);
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
