package org.attest.report.internal.resolve.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.attest.report.definition.Table;
import org.attest.report.document.Dating;
import org.attest.report.document.Plot.Moment;
import org.attest.report.document.Plot.Stretch;
import org.attest.report.document.Plot.Timeline;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.wording.Word;

/** When each row was, as far as that is known. */
final class TimelineFold extends PlotFold {
    /** Labels that still have room on a page. */
    static final int MOST_MOMENTS = 40;

    private static final int LAST_YEAR = 9999;

    private final LocalDate asOf;
    private final List<Moment> moments = new ArrayList<>();

    /** A date that no line over years has room for. */
    private Optional<Misfit> far = Optional.empty();

    TimelineFold(Standing at) {
        super(at);
        asOf = at.edition().asOf();
    }

    @Override
    void take(RowFacts row, IntFunction<String> words) {
        if (rows <= MOST_MOMENTS) {
            String below = columns.size() > 2
                    ? whyNone(row.cell(columns.get(2))).map(this::inWords).orElseGet(() -> words.apply(columns.get(2)))
                    : "";
            Moment moment = moment(name(row, words, 0).words(), below, row.cell(columns.get(1)));
            moment.stretches().forEach(this::check);
            moments.add(moment);
        }
    }

    private void check(Stretch stretch) {
        Stream.of(stretch.from(), stretch.to())
                .flatMap(Optional::stream)
                .filter(day -> far.isEmpty() && (day.getYear() < 1 || day.getYear() > LAST_YEAR))
                .forEach(day -> far = Optional.of(new Misfit(
                        path.then("row", rows),
                        "date is " + day + ", must be of the years 1 to " + LAST_YEAR,
                        notation.say(Word.PLOT_FAR_YEAR))));
    }

    private Moment moment(String label, String words, CellFacts cell) {
        if (cell.trait() instanceof CellFacts.Conflict(var values, var text)) {
            List<Stretch> stated =
                    values.stream().flatMap(value -> stretch(value).stream()).toList();
            String dates = values.stream()
                    .map(this::print)
                    .reduce((before, next) -> notation.say(Word.EITHER, before, next))
                    .orElseThrow();
            return new Moment(label, words, dates, stated.isEmpty() ? Dating.NO_YEAR : Dating.DISPUTED, stated);
        }
        return whyNone(cell)
                .map(reason -> new Moment(label, words, inWords(reason), Dating.UNKNOWN, List.of()))
                .orElseGet(() -> known(label, words, Objects.requireNonNull(cell.value())));
    }

    private Moment known(String label, String words, Object value) {
        List<Stretch> stretch = stretch(value).stream().toList();
        return new Moment(label, words, print(value), stretch.isEmpty() ? Dating.NO_YEAR : dating(value), stretch);
    }

    private static Dating dating(Object value) {
        if (value instanceof DateSpan span) {
            boolean exact = isDay(span.start()) && isDay(span.end());
            if (exact) {
                return span.isOneDate() ? Dating.DAY : Dating.PERIOD;
            }
            boolean qualified = Stream.of(span.start(), span.end())
                    .flatMap(Optional::stream)
                    .anyMatch(date -> date.qualifier() != PartialDate.Qualifier.NONE);
            return qualified ? Dating.ABOUT : Dating.BOUNDS;
        }
        return Dating.DAY;
    }

    private static boolean isDay(Optional<PartialDate> date) {
        return date.flatMap(PartialDate::exactDay).isPresent();
    }

    static Optional<Stretch> stretch(Object value) {
        Optional<LocalDate> from = value instanceof DateSpan span ? span.firstDay() : Optional.of((LocalDate) value);
        Optional<LocalDate> to = value instanceof DateSpan span ? span.lastDay() : from;
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Stretch(from, to));
    }

    private String print(Object value) {
        return value instanceof DateSpan span ? notation.print(span) : notation.print((LocalDate) value);
    }

    @Override
    Optional<Misfit> misfit() {
        return tooMany(rows, "dates", Word.PLOT_DATES, MOST_MOMENTS).or(() -> far);
    }

    @Override
    Optional<String> nothing() {
        boolean dated = moments.stream().anyMatch(moment -> moment.dating().isOnLine());
        return dated ? Optional.empty() : Optional.of(notation.say(Word.PLOT_NO_YEAR));
    }

    @Override
    Timeline form() {
        return new Timeline(asOf, inOrder());
    }

    private List<Moment> inOrder() {
        return moments.stream()
                .sorted(Comparator.comparing(moment -> moment.stretches().stream()
                        .map(Stretch::first)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX)))
                .toList();
    }

    @Override
    String what(Table<?> table) {
        return what(Word.PLOT_TIMELINE, table);
    }

    /** How firmly they are dated. */
    @Override
    String finding() {
        return sorts(counts().stream());
    }

    @Override
    List<String> items() {
        return inOrder().stream()
                .map(moment -> notation.say(
                        Word.CHART_VALUES,
                        ChartWords.shortened(moment.label()),
                        moment.words().isEmpty()
                                ? moment.date()
                                : moment.date() + "; " + ChartWords.shortened(moment.words())))
                .toList();
    }

    @Override
    List<String> counts() {
        Map<Dating, Long> counts = new EnumMap<>(Dating.class);
        moments.forEach(moment -> counts.merge(moment.dating(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> counted(notation.say(entry.getKey().word()), entry.getValue()))
                .toList();
    }
}
