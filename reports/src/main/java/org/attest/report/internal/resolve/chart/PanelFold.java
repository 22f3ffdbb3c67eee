package org.attest.report.internal.resolve.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.PartialDate;
import org.attest.report.definition.Column;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.Table;
import org.attest.report.document.Plot.Axis;
import org.attest.report.document.Plot.Period;
import org.attest.report.document.Plot.Stretch;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.wording.Word;

/** What stands at the periods of each panel. */
abstract sealed class PanelFold<P> extends PlotFold permits MultiplesFold, StepsFold {
    /** Some two pages. */
    static final int MOST_PANELS = 48;

    private static final int MOST_NAMED = 12;
    private static final int LONGEST_NAMES = 240;

    /** How many of the columns name a panel. */
    final int names;

    private final Column<?> over;
    private final LocalDate asOf;

    /** By the beginnings of their periods. */
    private final SequencedMap<String, TreeMap<Double, Placed<P>>> panels = new LinkedHashMap<>();

    /** Periods that are words, in the order of their first rows. */
    private final SequencedSet<String> words = new LinkedHashSet<>();

    private final SequencedSet<String> unplaced = new LinkedHashSet<>();
    private Optional<Misfit> twice = Optional.empty();

    /** What the row of this number says of a period. */
    record Placed<P>(Period period, P what, long row) {}

    PanelFold(Standing at, int names) {
        super(at);
        this.names = names;
        this.over = at.plot().columns().get(names);
        this.asOf = at.edition().asOf();
    }

    abstract P what(RowFacts row, IntFunction<String> said);

    /** Whether there is anything to see. */
    abstract boolean isDrawn(Collection<Placed<P>> panel);

    @Override
    final void take(RowFacts row, IntFunction<String> said) {
        String panel = columns.subList(0, names).stream().map(said::apply).collect(Collectors.joining(", "));
        P what = what(row, said);
        CellFacts cell = row.cell(columns.get(names));
        String name = said.apply(columns.get(names));
        Optional<Period> period = whyNone(cell).isPresent() ? Optional.empty() : period(cell, name);
        if (period.isEmpty()) {
            unplaced.add(in(panel, whyNone(cell).map(this::inWords).orElse(name)));
            return;
        }
        Placed<P> before = panels.computeIfAbsent(panel, of -> new TreeMap<>())
                .putIfAbsent(period.get().from(), new Placed<>(period.get(), what, rows));
        if (before != null && twice.isEmpty()) {
            twice = Optional.of(new Misfit(
                    path.then("row", rows),
                    "period \"" + in(panel, name) + "\" begins in row " + before.row() + " too, must be unique",
                    notation.say(Word.CHART_NAME_TWICE, in(panel, name))));
        }
    }

    private Optional<Period> period(CellFacts cell, String name) {
        return switch (over) {
            case DateColumn<?> dates ->
                Optional.ofNullable(cell.value())
                        .flatMap(TimelineFold::stretch)
                        .flatMap(stretch -> ofDays(stretch, name));
            case OrdinalColumn<?> numbers ->
                Optional.of(cell.number())
                        .filter(number -> !Double.isNaN(number))
                        .map(number -> new Period(name, number, number + 1));
            default -> {
                words.add(name);
                double place = List.copyOf(words).indexOf(name);
                yield Optional.of(new Period(name, place, place + 1));
            }
        };
    }

    /** An open one has no length. */
    private static Optional<Period> ofDays(Stretch stretch, String name) {
        return stretch.from()
                .flatMap(from -> stretch.to()
                        .map(to -> new Period(name, (double) from.toEpochDay(), (double)
                                (from.equals(to) ? from : to.plusDays(1)).toEpochDay())));
    }

    final Stream<P> all() {
        return panels.values().stream()
                .flatMap(panel -> panel.values().stream())
                .map(Placed::what);
    }

    final Map<String, List<Placed<P>>> drawn() {
        Map<String, List<Placed<P>>> drawn = new LinkedHashMap<>();
        panels.forEach((name, panel) -> {
            if (isDrawn(panel.values())) {
                drawn.put(name, List.copyOf(panel.values()));
            }
        });
        return drawn;
    }

    /** Years of days, else the periods themselves. */
    final Axis axis() {
        List<Period> all = drawn().values().stream()
                .flatMap(List::stream)
                .map(Placed::period)
                .toList();
        if (!(over instanceof DateColumn)) {
            Map<Double, Period> inOrder = new TreeMap<>();
            all.forEach(period -> inOrder.putIfAbsent(period.from(), period));
            return new Axis(List.copyOf(inOrder.values()), Optional.empty());
        }
        double from = all.stream().mapToDouble(Period::from).min().orElseThrow();
        double to = all.stream().mapToDouble(Period::to).max().orElseThrow();
        int last = LocalDate.ofEpochDay((long) Math.max(from, to - 1)).getYear();
        List<Period> years = IntStream.rangeClosed(
                        LocalDate.ofEpochDay((long) from).getYear(), last)
                .mapToObj(year -> new Period(
                        notation.print(new PartialDate.InYear(year, PartialDate.Qualifier.NONE)),
                        Math.max(from, begin(year)),
                        Math.min(to, begin(year + 1))))
                .toList();
        double behind = asOf.toEpochDay() + 1.0;
        return new Axis(years, Optional.of(asOf).filter(day -> from < behind && behind < to));
    }

    private static double begin(int year) {
        return (double) LocalDate.of(year, Month.JANUARY, 1).toEpochDay();
    }

    @Override
    Optional<Misfit> misfit() {
        return super.misfit()
                .or(() -> tooMany(drawn().size(), "panels", Word.PLOT_PANELS, MOST_PANELS))
                .or(() -> twice);
    }

    @Override
    Optional<String> nothing() {
        return drawn().isEmpty() ? Optional.of(notation.say(Word.PLOT_NO_PANELS)) : Optional.empty();
    }

    @Override
    Stream<String> notes() {
        List<String> left = panels.entrySet().stream()
                .filter(panel -> !isDrawn(panel.getValue().values()))
                .map(panel -> panel.getKey().isEmpty()
                        ? panel.getValue().firstEntry().getValue().period().name()
                        : panel.getKey())
                .toList();
        return Stream.concat(
                super.notes(),
                Stream.of(listed(Word.PLOT_TOO_LITTLE, left), listed(Word.PLOT_NO_PERIOD, List.copyOf(unplaced)))
                        .flatMap(Optional::stream));
    }

    /** Whether lines end higher than they begin; of one, where it begins and ends. */
    @Override
    final String finding() {
        Map<String, List<Placed<P>>> drawn = drawn();
        if (drawn.size() == 1) {
            List<Placed<P>> known = drawn.values().iterator().next().stream()
                    .filter(placed -> isOne(placed.what()))
                    .toList();
            return known.isEmpty()
                    ? ""
                    : notation.say(
                            Word.PLOT_FROM_TO,
                            inWords(known.getFirst().what()),
                            known.getFirst().period().name(),
                            inWords(known.getLast().what()),
                            known.getLast().period().name());
        }
        Map<Word, Long> ends = drawn.values().stream()
                .flatMap(panel -> rise(panel).stream())
                .collect(Collectors.groupingBy(
                        rise -> rise > 0 ? Word.PLOT_HIGHER : rise < 0 ? Word.PLOT_LOWER : Word.PLOT_AS_HIGH,
                        () -> new EnumMap<>(Word.class),
                        Collectors.counting()));
        return ends.isEmpty()
                ? ""
                : sorts(ends.entrySet().stream().map(end -> counted(notation.say(end.getKey()), end.getValue())));
    }

    /** From the first to the last of a panel, more or less than zero; nothing where it has several lines. */
    abstract Optional<Double> rise(List<Placed<P>> panel);

    /** Whether it says one thing. */
    abstract boolean isOne(P what);

    abstract String inWords(P what);

    /** By their names while these are few. */
    final Optional<String> listed(Word word, List<String> all) {
        String joined = String.join("; ", all);
        boolean few = all.size() <= MOST_NAMED && joined.length() <= LONGEST_NAMES;
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(notation.say(word, few ? joined : notation.print(all.size())));
    }

    /** What is said of a panel, or of all there is. */
    final String in(String panel, String words) {
        return panel.isEmpty() ? words : notation.say(Word.CHART_VALUES, ChartWords.shortened(panel), words);
    }

    @Override
    final String what(Table<?> table) {
        IntStream panelsBehind = IntStream.concat(IntStream.of(names), IntStream.range(0, names));
        return notation.say(
                this instanceof StepsFold ? Word.PLOT_STEPS : Word.PLOT_MULTIPLES,
                quoted(table, IntStream.range(names + 1, columns.size())),
                quoted(table, panelsBehind));
    }

    private String quoted(Table<?> table, IntStream all) {
        return all.mapToObj(i -> quoted(table, i)).collect(Collectors.joining(", "));
    }

    /** @param values of a period, in words */
    final List<String> items(Function<Placed<P>, Optional<String>> values) {
        return drawn().entrySet().stream()
                .flatMap(panel -> {
                    List<String> said = panel.getValue().stream()
                            .flatMap(placed -> values.apply(placed).stream())
                            .toList();
                    return names == 0 ? said.stream() : Stream.of(in(panel.getKey(), String.join(", ", said)));
                })
                .toList();
    }
}
