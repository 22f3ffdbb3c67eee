package org.attest.report.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Column;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.RichText;
import org.attest.report.internal.resolve.TableFigures.Counted;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** One pass over all rows of a table that keeps what must be known before they are drawn. */
final class TableFold<R> implements Watch {
    /** Conflicts of one table that are listed one by one; the others are counted. */
    static final int LISTED_CONFLICTS = 100;

    /** An open conflict: the path and the name of its row, its column, and the alternatives. */
    record Conflict(Where where, String row, String column, RichText words) {}

    /** An open conflict of the row that is being written. */
    private record Disputed(String column, RichText words) {}

    private final Table<R> table;
    private final Where path;
    private final Notation notation;
    private final RowWriter<R> writer;
    private final boolean cited;
    private final RowDigest digest;
    private final Optional<Integer> key;
    private final int grouped;
    final Measurer measurer;
    final List<AggregateFold<R>> totals;
    final Optional<GroupFold<R>> groups;
    final List<ChartFold<R>> charts;
    final List<Tally> tallies = new ArrayList<>();
    final Map<Counted, Long> matches = new HashMap<>();
    final List<Set<Currency>> currencies;
    final int[] moneyScale;
    private final Shape assumed;
    private final boolean[] inWords;
    final NotesFold notes;
    private final List<Disputed> rowConflicts = new ArrayList<>();
    private final Map<String, Long> keys = new HashMap<>();
    final List<Conflict> conflicts = new ArrayList<>();
    long conflictCount;
    Extent remarksExtent = Extent.NONE;
    private boolean highlighted;
    long rows;

    TableFold(
            Table<R> table,
            Where path,
            Notation notation,
            Notebook notebook,
            Shape shape,
            List<Format> formats,
            Set<Counted> counted,
            List<ChartFold<R>> charts) {
        this.table = table;
        this.path = path;
        this.notation = notation;
        int columns = table.columns().size();
        this.writer = new RowWriter<>(table, path, notation, notebook, shape, this);
        this.cited = table.columns().stream().anyMatch(placed -> placed.column().isCited());
        this.measurer = new Measurer(notation, formats);
        this.key = table.rowKey().map(table::indexOf);
        this.grouped = table.group().map(group -> table.indexOf(group.column())).orElse(0);
        key.ifPresent(measurer::keep);
        table.group().ifPresent(group -> measurer.keep(grouped));
        this.digest = new RowDigest(measurer, 0);
        this.groups = table.group().map(group -> new GroupFold<>(path, group.subtotals()));
        this.assumed = shape;
        this.inWords = shape.inWords.clone();
        this.moneyScale = new int[columns];
        this.currencies = Stream.<Set<Currency>>generate(
                        () -> new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode)))
                .limit(columns)
                .toList();
        this.notes = new NotesFold(columns);
        for (int i = 0; i < columns; i++) {
            tallies.add(new Tally());
        }
        this.totals = table.grandTotal().stream()
                .flatMap(total -> total.totals().stream())
                .map(this::totalled)
                .toList();
        counted.forEach(rule -> matches.put(rule, 0L));
        this.charts = charts;
        charts.forEach(chart -> measurer.keep(chart.category));
    }

    private AggregateFold<R> totalled(Aggregate<R> aggregate) {
        return aggregate instanceof Aggregate.Sum<R>(var column)
                ? AggregateFold.listening(tallies.get(table.indexOf(column)))
                : AggregateFold.of(aggregate);
    }

    void run(Feed<R> feed) {
        try (Stream<R> stream = feed.rows().get()) {
            stream.forEachOrdered(row -> add(row, feed.listed()));
        }
        if (notes.lacking()) {
            // Such a row says so in the sources column.
            measurer.reasons().add(Reason.NOT_APPLICABLE);
        }
    }

    /** Reads so many rows at most; whether these are all. */
    boolean sample(Feed<R> feed, long most) {
        try (Stream<R> stream = feed.rows().get()) {
            Iterator<R> left = stream.iterator();
            while (rows < most && left.hasNext()) {
                add(left.next(), feed.listed());
            }
            return !left.hasNext();
        }
    }

    private void add(R row, boolean listed) {
        rows++;
        if (rows > Measurer.SAMPLED_ROWS) {
            measurer.stopSampling();
        }
        rowConflicts.clear();
        writer.write(row, rows, digest, measurer);
        totals.forEach(total -> total.add(row));
        if (groups.isPresent()) {
            groups.get().add(measurer.words(grouped), row, rows);
        }
        charts.forEach(chart -> chart.add(row, measurer.words(chart.category)));
        remarksOf(row);
        if (cited) {
            sourcesOf();
        }
        // Keys of a stream are not kept: a million of them would stand in memory.
        if (listed && key.isPresent()) {
            unique(measurer.words(key.get()));
        }
        rowConflicts.forEach(this::list);
    }

    private void remarksOf(R row) {
        List<String> remarks = writer.remarks(row);
        if (!remarks.isEmpty()) {
            highlighted = true;
            if (rows <= Measurer.SAMPLED_ROWS) {
                remarksExtent = remarksExtent.with(String.join("; ", remarks));
            }
        }
    }

    private void sourcesOf() {
        notes.add(writer.notes());
        if (rows <= Measurer.SAMPLED_ROWS) {
            notes.measure(writer.notes().inWords(writer.labels()).plain());
        }
    }

    private void unique(String name) {
        Long before = keys.put(name, rows);
        if (before != null) {
            throw new RenderException(
                    path.then("row", rows), "key \"" + name + "\" stands in row " + before + " too, must be unique");
        }
    }

    private void list(Disputed conflict) {
        conflictCount++;
        Optional<String> name = key.map(measurer::words);
        if (conflicts.size() < LISTED_CONFLICTS) {
            conflicts.add(new Conflict(
                    name.map(row -> path.then("row", row)).orElseGet(() -> path.then("row", rows)),
                    name.orElseGet(() -> notation.say(Word.ROW, notation.print(rows))),
                    conflict.column(),
                    conflict.words()));
        }
    }

    /** The format of a column as far as this pass has seen. */
    Format format(int column) {
        return Formats.of(
                table.columns().get(column).column(), currencies.get(column), moneyScale[column], inWords[column]);
    }

    /** The rows' shape as far as this pass has seen; another pass is owed when its words differ from the assumed. */
    Shape shape() {
        return new Shape(withRatios(), highlighted, notes.shared().isEmpty());
    }

    /** A ratio of amounts in several currencies is words as they are. */
    private boolean[] withRatios() {
        boolean[] all = inWords.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] |= mixes(table.columns().get(i).column());
        }
        return all;
    }

    private boolean mixes(Column<R> column) {
        return column instanceof RatioColumn<R> ratio
                ? mixes(ratio.numerator()) || mixes(ratio.denominator())
                : inWords[table.indexOf(column)];
    }

    long digest() {
        return digest.digest();
    }

    @Override
    public void exact(int column, double value) {
        tallies.get(column).add(value);
        if (!matches.isEmpty()) {
            matches.replaceAll((counted, count) ->
                    counted.column() == column && counted.rule().matches(value) ? count + 1 : count);
        }
    }

    @Override
    public void figure(int column, Figure figure) {
        tallies.get(column).add(figure);
    }

    @Override
    public void noted(int column, List<Integer> found) {
        notes.add(column, found);
    }

    @Override
    public void money(int column, Money amount) {
        boolean newCurrency = currencies.get(column).add(amount.currency());
        boolean finer = amount.amount().scale() > moneyScale[column];
        if (newCurrency || finer) {
            moneyScale[column] = Math.max(moneyScale[column], amount.amount().scale());
            inWords[column] |= currencies.get(column).size() > 1;
            measurer.printAs(column, format(column));
        }
        if (assumed.inWords[column]) {
            tallies.get(column).addInWords();
        }
    }

    @Override
    public void partialDate(int column) {
        inWords[column] = true;
    }

    @Override
    public void conflict(int column, RichText words) {
        notes.add(column, words.notes());
        rowConflicts.add(new Disputed(writer.labels().get(column), words));
        measurer.reasons().add(Reason.CONFLICT);
    }
}
