package org.attest.report.internal.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.report.document.Scale;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.style.Format;

/** The numbers and stops of a scale above the rule of the header: stops, and every number or every second, third .. that has room. */
final class BarAxis {
    /** Between words. */
    static final float APART = 3;

    private static final float ABOVE_RULE = 2;

    /** Steps of less are not printed. */
    private static final int MOST_DECIMALS = 6;

    /** About as many as there are steps. */
    private static final int STEPS = 4;

    private static final double LEAST_YEAR = 1000;
    private static final double MOST_YEAR = 9999;

    private record Placed(Label label, float x) {
        private float left() {
            return x - label.width() / 2;
        }

        private float right() {
            return x + label.width() / 2;
        }

        private boolean meets(Placed other) {
            return left() < other.right() + APART && other.left() < right() + APART;
        }
    }

    private final BarPainter bars;
    private final List<Placed> placed = new ArrayList<>();

    BarAxis(BarPainter bars) {
        this.bars = bars;
        Scale scale = bars.scale();
        Typesetter typesetter = bars.layout().typesetter();
        Style style = typesetter.styles().note();
        for (int i = 0; i < scale.stops().size(); i++) {
            String name = scale.stops().get(i).name();
            float x = bars.atStop(i);
            placed.add(new Placed(new Label(typesetter.lines(name, style, bars.stopWidth() - APART), style), x));
        }
        Format format = format(scale);
        List<Double> ticks = Ticks.of(new double[] {scale.least(), scale.most()}, format).values().stream()
                .filter(tick -> tick >= scale.least() && tick <= scale.most())
                .toList();
        List<Placed> all = ticks.stream()
                .map(tick -> number(tick, format, typesetter, style))
                .filter(each -> each.label().width() <= bars.right() - bars.left())
                .toList();
        List<Placed> stops = List.copyOf(placed);
        IntStream.rangeClosed(1, all.size())
                .mapToObj(every -> IntStream.range(0, all.size())
                        .filter(i -> i % every == 0)
                        .mapToObj(all::get)
                        .filter(each -> stops.stream().noneMatch(each::meets))
                        .toList())
                .filter(BarAxis::areApart)
                .findFirst()
                .ifPresent(placed::addAll);
    }

    private static boolean areApart(List<Placed> numbers) {
        return IntStream.range(1, numbers.size()).noneMatch(i -> numbers.get(i).meets(numbers.get(i - 1)));
    }

    /** Years have no groups of digits; few decimals where the numbers lie close together. */
    private static Format format(Scale scale) {
        if (scale.least() >= LEAST_YEAR && scale.most() <= MOST_YEAR) {
            return new Format.Ordinal();
        }
        double step = (scale.most() - scale.least()) / STEPS;
        int places = step >= 1 ? 0 : (int) Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(step)));
        return places == 0 ? Format.whole() : new Format.Decimal(places);
    }

    private Placed number(double value, Format format, Typesetter typesetter, Style style) {
        String words = typesetter.notation().print(value, format);
        Label label = new Label(typesetter.cut(words, style, Float.MAX_VALUE, 1), style);
        float half = label.width() / 2;
        float left = bars.left() + half - APART;
        return new Placed(label, Math.clamp(bars.atNumber(value), left, Math.max(left, bars.right() - half + APART)));
    }

    float height() {
        return ABOVE_RULE
                + placed.stream()
                        .map(each -> each.label().height())
                        .max(Float::compare)
                        .orElse(0f);
    }

    /** Above a rule, which ends at this height. */
    void draw(Canvas canvas, float rule) {
        for (Placed each : placed) {
            each.label()
                    .draw(
                            canvas,
                            Align.MIDDLE,
                            each.x(),
                            rule + ABOVE_RULE + each.label().height() / 2);
        }
    }
}
