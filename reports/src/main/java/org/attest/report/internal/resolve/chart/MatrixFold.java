package org.attest.report.internal.resolve.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.definition.Table;
import org.attest.report.document.Plot.Line;
import org.attest.report.document.Plot.Mark;
import org.attest.report.document.Plot.Matrix;
import org.attest.report.document.Plot.Meaning;
import org.attest.report.document.Sign;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.wording.Word;

/** What each row says of a line in a column. */
final class MatrixFold extends PlotFold {
    /** Columns that still have room for a sign and a head. */
    static final int MOST_COLUMNS = 24;

    /** Some twelve pages. */
    static final int MOST_LINES = 500;

    private final Map<String, Sign> signs;
    private final List<Named> heads = new ArrayList<>();

    /** What stands in the columns of each line. */
    private final Map<Named, Map<Integer, Place>> lines = new LinkedHashMap<>();

    private final Map<String, Long> met = new LinkedHashMap<>();

    /** Why there is no word, and how often. */
    private final Map<Absence, Long> without = new LinkedHashMap<>();

    /** Where lines and columns meet. */
    private static final class Place {
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<Absence> reasons = new LinkedHashSet<>();
    }

    MatrixFold(Standing at, Map<String, Sign> signs) {
        super(at);
        this.signs = signs;
    }

    @Override
    void take(RowFacts row, IntFunction<String> words) {
        Named head = name(row, words, 1);
        if (!heads.contains(head)) {
            heads.add(head);
        }
        Place place = lines.computeIfAbsent(name(row, words, 0), of -> new TreeMap<>())
                .computeIfAbsent(heads.indexOf(head), of -> new Place());
        String word = words.apply(columns.get(2));
        Optional<Absence> reason = whyNone(row.cell(columns.get(2)));
        if (reason.isPresent()) {
            place.reasons.add(reason.get());
            without.merge(reason.get(), 1L, Long::sum);
        } else if (!signs.containsKey(word)) {
            unknown(word);
        } else if (place.words.add(word)) {
            met.merge(word, 1L, Long::sum);
        }
    }

    @Override
    Optional<String> unknown() {
        return unknown("word", new TreeSet<>(signs.keySet()));
    }

    @Override
    Optional<Misfit> misfit() {
        return super.misfit()
                .or(() -> tooMany(heads.size(), "columns", Word.PLOT_COLUMNS, MOST_COLUMNS))
                .or(() -> tooMany(lines.size(), "lines", Word.PLOT_LINES, MOST_LINES));
    }

    @Override
    Optional<String> nothing() {
        return met.isEmpty() ? Optional.of(notation.say(Word.PLOT_NO_WORDS)) : Optional.empty();
    }

    private Sign sign(String word) {
        return Objects.requireNonNull(signs.get(word));
    }

    @Override
    Matrix form() {
        List<Line> all = new ArrayList<>();
        lines.forEach((name, places) -> all.add(new Line(
                name.words(),
                places.entrySet().stream()
                        .map(entry -> mark(entry.getKey(), entry.getValue()))
                        .toList())));
        List<Meaning> meanings = met.keySet().stream()
                .map(word -> new Meaning(sign(word), word))
                .sorted(Comparator.comparing(Meaning::sign))
                .toList();
        List<String> missing = without.keySet().stream()
                .filter(reason -> reason != Reason.CONFLICT)
                .map(this::inWords)
                .distinct()
                .toList();
        return new Matrix(heads.stream().map(Named::words).toList(), all, meanings, missing);
    }

    private Mark mark(int column, Place place) {
        Set<Sign> found =
                place.words.stream().map(this::sign).collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
        return new Mark(
                column,
                found,
                List.copyOf(place.words),
                place.reasons.stream().anyMatch(reason -> reason != Reason.CONFLICT),
                place.reasons.contains(Reason.CONFLICT));
    }

    @Override
    String what(Table<?> table) {
        return what(Word.PLOT_MATRIX, table);
    }

    /** Where most lines meet, if it is one column. */
    @Override
    String finding() {
        Map<Integer, Long> met = lines.values().stream()
                .flatMap(line -> line.entrySet().stream())
                .filter(place -> !place.getValue().words.isEmpty())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        long most = Collections.max(met.values());
        List<Integer> at = met.keySet().stream()
                .filter(column -> Objects.equals(met.get(column), most))
                .toList();
        return at.size() > 1 || met.size() == 1
                ? ""
                : notation.say(
                        Word.PLOT_MOST,
                        heads.get(at.getFirst()).words(),
                        notation.print(most),
                        notation.count(Word.PLOT_LINES, lines.size()));
    }

    @Override
    List<String> items() {
        return lines.entrySet().stream()
                .map(line -> notation.say(
                        Word.CHART_VALUES,
                        ChartWords.shortened(line.getKey().words()),
                        line.getValue().entrySet().stream()
                                .map(place -> item(heads.get(place.getKey()), place.getValue()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private String item(Named head, Place place) {
        String all = Stream.concat(place.words.stream(), place.reasons.stream().map(this::inWords))
                .collect(Collectors.joining(" + "));
        return notation.say(Word.CHART_VALUE, ChartWords.shortened(head.words()), all);
    }

    @Override
    List<String> counts() {
        return Stream.concat(
                        met.entrySet().stream().map(entry -> counted(entry.getKey(), entry.getValue())),
                        without.entrySet().stream().map(entry -> counted(inWords(entry.getKey()), entry.getValue())))
                .toList();
    }
}
