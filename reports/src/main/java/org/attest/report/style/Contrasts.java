package org.attest.report.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds the colours of a theme against each other, wherever a text may stand on a ground: WCAG 2.2, 1.4.3. */
final class Contrasts {
    private static final double LEAST_OF_TEXT = 4.5;

    private Contrasts() {}

    static void check(Theme theme) {
        Map<String, Colour> texts = new LinkedHashMap<>();
        texts.put("ink", theme.ink());
        texts.put("muted", theme.muted());
        texts.put("accent", theme.accent());
        Map<String, Colour> grounds = new LinkedHashMap<>();
        grounds.put("paper", Colour.WHITE);
        grounds.put("group rows", theme.groupFill());
        grounds.put("accentSoft", theme.accentSoft());
        grounds.put("the watermark", theme.watermark());
        texts.forEach(
                (text, colour) -> grounds.forEach((ground, behind) -> check(text + " on " + ground, colour, behind)));
        for (Tone tone : List.of(Tone.GOOD, Tone.CAUTION, Tone.CRITICAL)) {
            String name = tone.name().toLowerCase(Locale.ROOT);
            Colour fill = theme.of(tone).fill();
            check(name + " on its fill", theme.of(tone).text(), fill);
            check("ink on the fill of " + name, theme.ink(), fill);
            check("accent on the fill of " + name, theme.accent(), fill);
        }
    }

    private static void check(String what, Colour text, Colour ground) {
        double contrast = text.contrastWith(ground);
        if (contrast < LEAST_OF_TEXT) {
            // Cut, not rounded: 4.49 must not read as enough.
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "theme has %s at a contrast of %.2f, must be at least %.1f (WCAG 2.2, 1.4.3)",
                    what,
                    Math.floor(contrast * 100) / 100,
                    LEAST_OF_TEXT));
        }
    }
}
