package org.attest.report.internal.resolve.row;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.document.CellSink;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.RichText;
import org.attest.report.document.Scale;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** Measures the printed texts of the first rows and keeps what each row says, for group and key. */
public final class Measurer implements CellSink {
    /** Rows whose texts are measured: enough for a width, and the same for any number of rows. */
    static final int SAMPLED_ROWS = 1000;

    private final Notation notation;
    private final Extent[] extents;

    /** The sampled numbers furthest from zero on either side: none between them prints longer. */
    private final double[] most;

    private final double[] least;
    private final String[] words;
    private final Set<Absence> reasons = new HashSet<>();
    private final boolean[] days;
    private final boolean[] kept;
    private final Sameness[] same;
    private final Map<Integer, DoubleSummaryStatistics> ends = new HashMap<>();

    /** Columns that have a bar of which nothing is known, a bar of one end, or no number. */
    private final Set<Integer> unknown = new HashSet<>();

    private final Set<Integer> open = new HashSet<>();

    /** What stands in the columns that have signs. */
    private final Map<Integer, Set<String>> said = new HashMap<>();

    private final Map<Integer, Set<String>> signed = new HashMap<>();

    private final Set<Integer> gaps = new HashSet<>();
    private long rows;

    /** Of so many columns, generated ones included. */
    public Measurer(Notation notation, int columns) {
        this.notation = notation;
        this.extents = new Extent[columns];
        this.most = new double[columns];
        this.least = new double[columns];
        this.kept = new boolean[columns];
        this.words = new String[columns];
        this.days = new boolean[columns];
        this.same = new Sameness[columns];
        Arrays.setAll(same, column -> new Sameness());
        Arrays.fill(extents, Extent.NONE);
        Arrays.fill(words, "");
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
    }

    /** Has the words of a column at hand for every row. */
    public void keep(int column) {
        kept[column] = true;
    }

    /** Keeps all words that stand in a column: few, as each has a sign. */
    public void collect(int column, Set<String> words) {
        signed.put(column, words);
        said.put(column, new HashSet<>());
    }

    /** Which of the words of a column stand in a row. */
    public boolean says(int column, String word) {
        return said.getOrDefault(column, Set.of()).contains(word);
    }

    /** A row begins. */
    public void row() {
        rows++;
    }

    public boolean isSampling() {
        return rows <= SAMPLED_ROWS;
    }

    /** How long the texts of a column are, whose numbers have this format. */
    public Extent extent(int column, Format format) {
        return most[column] < least[column]
                ? extents[column]
                : extents[column]
                        .with(notation.print(most[column], format))
                        .with(notation.print(least[column], format));
    }

    /** What a column of words or days says in every row, or that it counts nothing in any. */
    public Optional<String> constant(int column) {
        return same[column].value().map(said -> switch (said) {
            case LocalDate day -> notation.print(day);
            case Double zero -> notation.print(0);
            default -> said.toString();
        });
    }

    /** Why a column has no value in any row. */
    public Optional<Absence> missing(int column) {
        return same[column].reason();
    }

    /** Whether a column has any complete day. */
    public boolean hasDays(int column) {
        return days[column];
    }

    /** What the row just written says in a column that is kept, where it is no number. */
    public String words(int column) {
        return words[column];
    }

    /** The scale of the bars of a column, as long as any of them needs. */
    public Scale covering(int column, Scale scale) {
        DoubleSummaryStatistics reached = ends.getOrDefault(column, new DoubleSummaryStatistics());
        return scale.covering(reached.getMin(), reached.getMax());
    }

    /** Whether a bar of a column is hatched: one of numbers where there is none. */
    public boolean isHatched(int column, boolean ofNumbers) {
        return (ofNumbers ? gaps : unknown).contains(column);
    }

    /** Whether only one end of a bar of a column is known. */
    public boolean isOpen(int column) {
        return open.contains(column);
    }

    /** Every reason that any cell has shown. */
    public Set<Absence> reasons() {
        return reasons;
    }

    private void measure(int column, String text) {
        if (!signed.isEmpty() && signed.getOrDefault(column, Set.of()).contains(text)) {
            Objects.requireNonNull(said.get(column)).add(text);
        }
        if (kept[column]) {
            words[column] = text;
        }
        if (isSampling()) {
            extents[column] = extents[column].with(text);
        }
    }

    private boolean listens(int column) {
        return kept[column] || isSampling() || signed.containsKey(column);
    }

    @Override
    public void number(int column, double value) {
        if (value == 0) {
            same[column].add(value);
        } else {
            same[column].breakOff();
        }
        if (isSampling()) {
            most[column] = Math.max(most[column], value);
            least[column] = Math.min(least[column], value);
        }
    }

    @Override
    public void text(int column, String text) {
        same[column].add(text);
        measure(column, text);
    }

    @Override
    public void text(int column, RichText text) {
        same[column].breakOff();
        if (listens(column)) {
            measure(column, text.plain());
        }
    }

    @Override
    public void day(int column, LocalDate date) {
        days[column] = true;
        same[column].add(date);
        if (listens(column)) {
            measure(column, notation.print(date));
        }
    }

    @Override
    public void instead(int column, Reason reason) {
        if (reason != Reason.BOUND_ONLY) {
            gaps.add(column);
        }
    }

    @Override
    public void missing(int column, Absence reason) {
        reasons.add(reason);
        gaps.add(column);
        same[column].add(reason);
        if (listens(column)) {
            measure(column, notation.print(reason));
        }
    }

    @Override
    public void link(int column, String text, URI target) {
        same[column].breakOff();
        measure(column, text);
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        same[column].breakOff();
        measure(column, text);
    }

    @Override
    public void bar(int column, Scale.Bar bar) {
        DoubleSummaryStatistics reached = ends.computeIfAbsent(column, at -> new DoubleSummaryStatistics());
        bar.from().ifPresent(reached);
        bar.to().ifPresent(reached);
        if (bar.equals(Scale.Bar.UNKNOWN)) {
            unknown.add(column);
        } else if (bar.isOpen()) {
            open.add(column);
        }
    }

    @Override
    public void format(int column, Format format) {}
}
