package org.attest.report.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** How much may stand on the page that a reader sees first. */
final class GlanceRules {
    private static final int MOST_FIGURES = 4;
    private static final int MOST_CALLOUTS = 3;
    private static final int MOST_TEXTS = 3;

    private GlanceRules() {}

    static <D> Optional<String> fault(List<SectionBlock<D>> parts) {
        ToLongFunction<Class<?>> count =
                kind -> parts.stream().filter(kind::isInstance).count();
        long figures = count.applyAsLong(SectionBlock.Figure.class);
        long callouts = count.applyAsLong(SectionBlock.Callout.class);
        long texts = count.applyAsLong(SectionBlock.Text.class) + count.applyAsLong(SectionBlock.Items.class);
        long pictures = count.applyAsLong(SectionBlock.Picture.class);
        long others = parts.size() - figures - callouts - texts - pictures;
        return figures > MOST_FIGURES || callouts > MOST_CALLOUTS || texts > MOST_TEXTS || pictures > 1 || others > 0
                ? Optional.of("has " + figures + " figures, " + callouts + " callouts, " + texts
                        + " texts and lists, " + pictures + " pictures and " + others
                        + " other parts, must have at most " + MOST_FIGURES + " figures, " + MOST_CALLOUTS
                        + " callouts, " + MOST_TEXTS + " texts and lists, 1 picture and nothing else")
                : Optional.empty();
    }
}
