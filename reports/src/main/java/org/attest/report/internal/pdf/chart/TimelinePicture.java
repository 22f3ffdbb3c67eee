package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Dating;
import org.attest.report.document.Plot.Moment;
import org.attest.report.document.Plot.Stretch;
import org.attest.report.document.Plot.Timeline;
import org.attest.report.internal.pdf.chart.TimeFlags.Flag;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.wording.Word;

/** Moments on a line over whole years, and in a box at its right those that have no year. */
final class TimelinePicture implements Picture {
    private static final float BESIDE_BOX = 14;
    private static final float WIDEST_BOX = 0.27f;
    private static final float PADDING = 5;
    private static final float BELOW_ENTRY = 4;
    private static final float BAR = 7;
    private static final float LANE = 11;

    /** Days that are stated for one thing are told apart, however close they are. */
    private static final float RINGS_APART = 4.5f;

    /** Labels of several lines are worth so much height; else each is one line. */
    private static final float MOST_OF_LINES = 230;

    private static final float WIDEST_LABEL = 125;

    /** Beside its label. */
    private static final float WIDEST_DATE = 0.6f;

    /** The size of labels of one line. */
    private static final float SMALL = 7;

    private final Space space;
    private final Timeline timeline;
    private final SignShapes shapes;
    private final float width;
    private final YearAxis axis;
    private final Pile undated;
    private final List<Placed> placed = new ArrayList<>();
    private final TimeFlags flags;

    /** A moment from one x to another, so many lanes above the line. */
    private record Placed(Moment moment, List<float[]> ends, int lane) {
        float left() {
            return ends.getFirst()[0];
        }

        float right() {
            return ends.stream().map(end -> end[1]).max(Float::compare).orElseThrow();
        }

        boolean meets(float from, float to) {
            return from < right() + 2 && to > left() - 2;
        }
    }

    TimelinePicture(Space space, Timeline timeline) {
        this.space = space;
        this.timeline = timeline;
        shapes = new SignShapes(space.theme());
        float box = space.width() * WIDEST_BOX;
        undated = new Pile(Stream.of(Dating.NO_YEAR, Dating.UNKNOWN)
                .flatMap(this::moments)
                .map(moment -> entry(lines(moment, box - 2 * PADDING)))
                .toList());
        width = space.width() - (undated.pictures().isEmpty() ? 0 : box + BESIDE_BOX);
        axis = YearAxis.of(
                space,
                width,
                Stream.concat(
                        Stream.of(timeline.asOf()),
                        timeline.moments().stream()
                                .flatMap(moment -> moment.stretches().stream())
                                .flatMap(stretch -> Stream.of(stretch.from(), stretch.to()))
                                .flatMap(Optional::stream)));
        Stream.of(Dating.DAY, Dating.DISPUTED, Dating.PERIOD, Dating.ABOUT, Dating.BOUNDS)
                .flatMap(this::moments)
                .forEach(this::place);
        TimeFlags ofLines = flags(false);
        flags = ofLines.above() + ofLines.below() <= Math.min(MOST_OF_LINES, space.mostHeight() / 2)
                ? ofLines
                : flags(true);
    }

    private Stream<Moment> moments(Dating dating) {
        return timeline.moments().stream().filter(moment -> moment.dating() == dating);
    }

    /** Dots stand on the line; bars on it or above it, where they have room. */
    private void place(Moment moment) {
        List<float[]> ends = new ArrayList<>();
        for (Stretch stretch : moment.stretches().stream()
                .sorted(Comparator.comparing(Stretch::first))
                .toList()) {
            float from = stretch.from().map(axis::x).orElse(YearAxis.INSET);
            float to = stretch.to()
                    .map(day -> axis.x(day.plusDays(isDay(stretch) ? 0 : 1)))
                    .orElse(width - YearAxis.INSET);
            float least = ends.isEmpty() ? 0 : ends.getLast()[0] + RINGS_APART;
            ends.add(new float[] {Math.max(from, least), Math.max(to, Math.max(from, least))});
        }
        Placed alone = new Placed(moment, ends, 0);
        boolean days = moment.stretches().stream().allMatch(TimelinePicture::isDay);
        boolean bar = moment.dating() == Dating.ABOUT || !days;
        int lane = IntStream.iterate(0, next -> next + 1)
                .filter(next -> !bar
                        || placed.stream()
                                .filter(other -> other.lane() == next)
                                .filter(other -> moment.dating() == Dating.PERIOD
                                        || other.moment().stretches().stream().noneMatch(TimelinePicture::isDay))
                                .noneMatch(other -> other.meets(alone.left(), alone.right())))
                .findFirst()
                .orElseThrow();
        placed.add(new Placed(moment, ends, lane));
    }

    private static boolean isDay(Stretch stretch) {
        return stretch.from().equals(stretch.to());
    }

    private TimeFlags flags(boolean flat) {
        float half = width / 2 - YearAxis.INSET;
        List<Flag> all = new ArrayList<>();
        for (Placed each : placed) {
            float pole = axis.x(each.moment().stretches().stream()
                    .map(Stretch::first)
                    .min(Comparator.naturalOrder())
                    .orElseThrow());
            List<Label> labels = flat
                    ? line(each.moment(), Math.max(pole, width - pole) - YearAxis.INSET)
                    : lines(each.moment(), Math.min(WIDEST_LABEL, half));
            all.add(new Flag(pole, each.lane() * LANE, labels, flat, false));
        }
        Label asOf = label(
                space.typesetter()
                        .notation()
                        .say(Word.AS_OF_DATE, space.typesetter().notation().print(timeline.asOf())),
                space.styles().note(),
                half,
                2);
        all.add(new Flag(axis.x(timeline.asOf()), 0, List.of(asOf), flat, true));
        all.sort(Comparator.comparingDouble(Flag::x));
        return new TimeFlags(all, width);
    }

    private Label label(String text, Style style, float most, int lines) {
        return space.label(text, style, most, lines);
    }

    private List<Label> lines(Moment moment, float most) {
        Style style = space.styles().cell();
        return Stream.of(
                        label(moment.date(), space.styles().caption(), most, Integer.MAX_VALUE),
                        label(moment.label(), style, most, 3),
                        label(moment.words(), space.styles().note(), most, 2))
                .filter(label -> label.width() > 0)
                .toList();
    }

    /** The date is never cut: a long one has further lines. */
    private List<Label> line(Moment moment, float most) {
        Label date = label(moment.date(), space.figure(SMALL), most * WIDEST_DATE, Integer.MAX_VALUE);
        String words = moment.words().isEmpty()
                ? moment.label()
                : space.typesetter().notation().say(Word.CHART_VALUES, moment.label(), moment.words());
        return List.of(date, label(words, space.name(SMALL), most - date.width() - YearAxis.INSET, 1));
    }

    private static Picture entry(List<Label> lines) {
        return new Pile(lines.stream()
                .<Picture>map(line -> new Words(line, line.equals(lines.getLast()) ? BELOW_ENTRY : 0))
                .toList());
    }

    private float boxHeight() {
        return undated.pictures().isEmpty() ? 0 : undated.height() - BELOW_ENTRY + 2 * PADDING;
    }

    private float bandAbove() {
        return LANE * placed.stream().mapToInt(Placed::lane).max().orElse(0) + LANE;
    }

    private float lineHeight() {
        return flags.above() + bandAbove() + axis.below() + flags.below();
    }

    @Override
    public float height() {
        return Math.max(lineHeight(), boxHeight());
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float y = top - (height() - lineHeight()) / 2 - flags.above() - bandAbove();
        flags.draw(
                canvas,
                left,
                y,
                y - axis.below(),
                y + bandAbove(),
                space.theme().muted());
        axis.draw(canvas, left, y);
        // Dots come last, over bars.
        placed.reversed().forEach(each -> sign(canvas, each, left, y + each.lane() * LANE));
        if (!undated.pictures().isEmpty()) {
            float boxTop = Math.min(top, Math.max(top - height() + boxHeight(), y + boxHeight() / 2));
            float x = left + width + BESIDE_BOX;
            shapes.dashed(canvas, new Box(x, boxTop - boxHeight(), left + space.width() - x, boxHeight()));
            undated.draw(canvas, x + PADDING, boxTop - PADDING);
        }
    }

    private void sign(Canvas canvas, Placed each, float left, float y) {
        for (float[] end : each.ends()) {
            float from = left + end[0];
            float length = end[1] - end[0];
            float wide = Math.max(length, BAR);
            Box bar = new Box(from + (length - wide) / 2, y - BAR / 2, wide, BAR);
            switch (each.moment().dating()) {
                case DAY -> shapes.dot(canvas, from, y);
                case PERIOD -> shapes.period(canvas, from, y, length);
                case DISPUTED -> {
                    if (length == 0) {
                        shapes.ring(canvas, from, y, SignShapes.RADIUS);
                    } else {
                        shapes.open(canvas, bar);
                    }
                }
                case ABOUT -> shapes.about(canvas, bar);
                case BOUNDS -> shapes.pale(canvas, bar);
                case NO_YEAR, UNKNOWN -> {}
            }
        }
    }
}
