package org.attest.report.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.report.problem.Problem;
import org.attest.report.problem.Where;

/** Holds the colours of a theme against the contrast that it promises. */
record Legibility(Theme theme) {
    List<Problem> problems() {
        Theme.Contrast contrast = theme.contrast();
        List<Problem> problems = new ArrayList<>();
        judge("muted", theme.muted(), grounds(), problems);
        judge("accent", theme.accent(), grounds(), problems);
        for (Tone tone : Tone.values()) {
            judge(
                    name(tone),
                    theme.of(tone).text(),
                    Map.of("its fill", theme.of(tone).fill()),
                    problems);
        }
        Map<String, Colour> ofInk = grounds();
        ofInk.put("bars", theme.bar(Tone.NEUTRAL));
        ofInk.put("bars below zero", theme.bar(Tone.CRITICAL));
        judge("ink", theme.ink(), ofInk, problems);
        for (int i = 0; i < theme.series().size(); i++) {
            String name = "series " + (i + 1);
            Colour colour = theme.series(i);
            double onPaper = colour.contrastWith(Colour.WHITE);
            Predicate<Colour> passes =
                    shade -> shade.contrastWith(Colour.WHITE) >= contrast.graphics && reads(theme.on(shade), shade);
            Optional<Colour> shade = colour.nearest(Colour.BLACK, passes);
            if (onPaper < contrast.graphics) {
                add(name, onPaper, "on paper", contrast.graphics, contrast.ruleOfGraphics, shade, problems);
            } else if (!passes.test(colour)) {
                double best = theme.on(colour).contrastWith(colour);
                add(name, best, "to white or ink", contrast.text, contrast.rule, shade, problems);
            }
        }
        return problems;
    }

    /** All that text may stand on. */
    private Map<String, Colour> grounds() {
        Map<String, Colour> grounds = new LinkedHashMap<>();
        grounds.put("paper", Colour.WHITE);
        grounds.put("group rows", theme.groupFill());
        grounds.put("the watermark", theme.watermark());
        for (Tone tone : Tone.values()) {
            grounds.put("the fill of " + name(tone), theme.of(tone).fill());
        }
        return grounds;
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private boolean reads(Colour text, Colour ground) {
        return text.contrastWith(ground) >= theme.contrast().text;
    }

    /** The nearest that can be read wherever figures and links stand. */
    Optional<Colour> shade(Colour text) {
        return shade(text, grounds());
    }

    private Optional<Colour> shade(Colour text, Map<String, Colour> on) {
        return text.nearest(Colour.BLACK, darker -> on.values().stream().allMatch(ground -> reads(darker, ground)));
    }

    private void judge(String what, Colour text, Map<String, Colour> on, List<Problem> problems) {
        Map.Entry<String, Colour> worst = on.entrySet().stream()
                .min(Comparator.comparingDouble(ground -> text.contrastWith(ground.getValue())))
                .orElseThrow();
        double least = text.contrastWith(worst.getValue());
        if (least < theme.contrast().text) {
            String rule = theme.contrast().rule;
            add(what, least, "on " + worst.getKey(), theme.contrast().text, rule, shade(text, on), problems);
        }
    }

    private static void add(
            String what,
            double ratio,
            String to,
            double least,
            String rule,
            Optional<Colour> shade,
            List<Problem> problems) {
        // Cut, not rounded: 4.49 must not read as enough.
        BigDecimal cut = BigDecimal.valueOf(ratio).setScale(2, RoundingMode.FLOOR);
        String nearest = shade.map(colour -> "; the nearest shade that has is #" + colour.hex())
                .orElse("; no shade has, the ground must be lighter");
        problems.add(new Problem(
                new Where("theme").then(what),
                "has a contrast of " + cut + " " + to + ", must have at least " + least + " (" + rule + ")" + nearest));
    }
}
