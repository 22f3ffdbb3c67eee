package org.attest.report.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    public Theme {
        Map<String, Colour> grounds = new LinkedHashMap<>();
        grounds.put("paper", Colour.WHITE);
        grounds.put("group rows", groupFill);
        grounds.put("accentSoft", accentSoft);
        grounds.put("the watermark", watermark(hairline));
        grounds.forEach((name, ground) -> check("ink on " + name, ink, ground));
        grounds.forEach((name, ground) -> check("muted on " + name, muted, ground));
        grounds.forEach((name, ground) -> check("accent on " + name, accent, ground));
        check("good", good, ink, accent);
        check("caution", caution, ink, accent);
        check("critical", critical, ink, accent);
    }

    /** Text on its own soft fill. */
    public record Pair(Colour text, Colour fill) {}

    private static final double LEAST_CONTRAST = 4.5;

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

    /** The same theme with a logo. */
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
        return watermark(hairline);
    }

    private static Colour watermark(Colour hairline) {
        return hairline.towards(Colour.WHITE, 0.35);
    }

    /** Behind a number, as long as the number is great. */
    public Colour bar() {
        return accent.towards(Colour.WHITE, 0.6);
    }

    /** The colours of a tone. */
    public Pair of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> new Pair(accent, accentSoft);
            case GOOD -> good;
            case CAUTION -> caution;
            case CRITICAL -> critical;
        };
    }

    /** Holds a tone's pair, and what else stands on its fill. */
    private static void check(String tone, Pair pair, Colour ink, Colour accent) {
        check(tone + " on its fill", pair.text(), pair.fill());
        check("ink on the fill of " + tone, ink, pair.fill());
        check("accent on the fill of " + tone, accent, pair.fill());
    }

    private static void check(String what, Colour text, Colour ground) {
        double contrast = text.contrastWith(ground);
        if (contrast < LEAST_CONTRAST) {
            // Cut, not rounded: 4.49 must not read as enough.
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "theme has %s at a contrast of %.2f, must be at least %.1f (WCAG 2.2, 1.4.3)",
                    what,
                    Math.floor(contrast * 100) / 100,
                    LEAST_CONTRAST));
        }
    }
}
