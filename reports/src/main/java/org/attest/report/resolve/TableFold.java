package org.attest.report.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Table;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.RichText;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.attest.report.resolve.TableFigures.Counted;
import org.attest.report.style.Format;
import org.attest.report.style.Notation;

/** One pass over all rows of a table that keeps what must be known before they are drawn. */
final class TableFold<R> implements Watch {
    /** Conflicts of one table that are listed one by one; the others are counted. */
    static final int LISTED_CONFLICTS = 100;

    /** An open conflict: the row's key or number, the column, and the alternatives. */
    record Conflict(String row, String column, RichText words) {}

    private final Table<R> table;
    private final Path path;
    private final RowWriter<R> writer;
    private final RowDigest digest;
    final Measurer measurer;
    final List<AggregateFold<R>> totals;
    final Optional<GroupFold<R>> groups;
    final List<Tally> tallies = new ArrayList<>();
    final Map<Counted, Long> matches = new HashMap<>();
    final List<Set<Currency>> currencies;
    final int[] moneyScale;
    private final boolean[] inWords;
    private final List<Set<Integer>> columnNotes = new ArrayList<>();
    private final Set<Optional<List<Integer>>> rowNotes = new LinkedHashSet<>();
    private final List<Conflict> rowConflicts = new ArrayList<>();
    private final Map<String, Long> keys = new HashMap<>();
    final List<Conflict> conflicts = new ArrayList<>();
    long conflictCount;
    Extent remarksExtent = Extent.NONE;
    Extent sourcesExtent = Extent.NONE;
    private boolean highlighted;
    long rows;

    TableFold(
            Table<R> table,
            Path path,
            Notation notation,
            Notebook notebook,
            Shape shape,
            List<Format> formats,
            Set<Counted> counted) {
        this.table = table;
        this.path = path;
        int columns = table.columns().size();
        this.writer = new RowWriter<>(table, path, notation, notebook, shape);
        this.measurer = new Measurer(notation, formats);
        this.digest = new RowDigest(measurer, 0);
        this.groups = table.group().map(group -> new GroupFold<>(path, group.subtotals()));
        this.inWords = shape.inWords.clone();
        this.moneyScale = new int[columns];
        this.currencies = Stream.<Set<Currency>>generate(
                        () -> new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode)))
                .limit(columns)
                .toList();
        for (int i = 0; i < columns; i++) {
            columnNotes.add(new LinkedHashSet<>());
            tallies.add(new Tally());
        }
        this.totals = table.grandTotal().stream()
                .flatMap(total -> total.totals().stream())
                .map(this::totalled)
                .toList();
        counted.forEach(rule -> matches.put(rule, 0L));
    }

    private AggregateFold<R> totalled(Aggregate<R> aggregate) {
        return aggregate instanceof Aggregate.Sum<R>(var column)
                ? new AggregateFold.Listening<>(tallies.get(table.indexOf(column)))
                : AggregateFold.of(aggregate);
    }

    void run(Feed<R> feed) {
        try (Stream<R> stream = feed.rows().get()) {
            stream.forEachOrdered(row -> add(row, feed.listed()));
        }
    }

    private void add(R row, boolean listed) {
        rows++;
        if (rows > Measurer.SAMPLED_ROWS) {
            measurer.stopSampling();
        }
        rowConflicts.clear();
        writer.write(row, rows, digest, measurer, this);
        totals.forEach(total -> total.add(row));
        groups.ifPresent(fold -> fold.add(
                measurer.words(table.indexOf(table.group().orElseThrow().column())), row, rows));
        List<String> remarks = writer.remarks(row);
        highlighted |= !remarks.isEmpty();
        if (rows <= Measurer.SAMPLED_ROWS) {
            remarksExtent = remarksExtent.with(String.join("; ", remarks));
            sourcesExtent =
                    sourcesExtent.with(writer.notes().inWords(writer.labels()).plain());
        }
        if (rowNotes.size() < 2) {
            rowNotes.add(writer.notes().shared());
        }
        String name = name(listed);
        for (Conflict conflict : rowConflicts) {
            conflictCount++;
            if (conflicts.size() < LISTED_CONFLICTS) {
                conflicts.add(new Conflict(name, conflict.column(), conflict.words()));
            }
        }
    }

    private String name(boolean listed) {
        if (table.rowKey().isEmpty()) {
            return "row " + rows;
        }
        String name = measurer.words(table.indexOf(table.rowKey().get()));
        // Keys of a stream are not kept: a million of them would stand in memory.
        Long before = listed ? keys.put(name, rows) : null;
        if (before != null) {
            throw new RenderException(
                    path.then("row", rows), "key \"" + name + "\" stands in row " + before + " too, must be unique");
        }
        return name;
    }

    /** The rows' shape as far as this pass has seen; another pass is owed when its words differ from the assumed. */
    Shape shape() {
        return new Shape(inWords, highlighted, sharedNotes().isEmpty());
    }

    /** The notes that every row shares, perhaps none at all; empty when rows differ in them. */
    Optional<List<Integer>> sharedNotes() {
        return rowNotes.size() > 1
                ? Optional.empty()
                : rowNotes.stream().findFirst().orElse(Optional.of(List.of()));
    }

    /** The notes of everything that stands in a column. */
    List<Integer> notesOf(int column) {
        return columnNotes.get(column).stream().sorted().toList();
    }

    long digest() {
        return digest.digest();
    }

    @Override
    public void exact(int column, double value) {
        tallies.get(column).add(value);
        matches.replaceAll(
                (counted, count) -> counted.column() == column && counted.rule().matches(value) ? count + 1 : count);
    }

    @Override
    public void figure(int column, Figure figure) {
        tallies.get(column).add(figure);
    }

    @Override
    public void noted(int column, List<Integer> notes) {
        columnNotes.get(column).addAll(notes);
    }

    @Override
    public void money(int column, Money amount) {
        currencies.get(column).add(amount.currency());
        moneyScale[column] = Math.max(moneyScale[column], amount.amount().scale());
        inWords[column] |= currencies.get(column).size() > 1;
    }

    @Override
    public void partialDate(int column) {
        inWords[column] = true;
    }

    @Override
    public void conflict(int column, RichText words) {
        columnNotes.get(column).addAll(words.notes());
        rowConflicts.add(new Conflict("", writer.labels().get(column), words));
        measurer.reasons().add(Reason.CONFLICT);
    }
}
