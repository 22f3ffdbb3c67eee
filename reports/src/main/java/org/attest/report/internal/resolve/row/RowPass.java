package org.attest.report.internal.resolve.row;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.definition.Table;
import org.attest.report.document.CellSink;
import org.attest.report.document.Condition;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.CellWriters.CellWriter;
import org.attest.report.wording.Word;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the rows of a table: writes each into a sink, the defined columns first, then remarks and notes where
 * the shape has them; its facts stay at hand until the next. Counts and digests the rows. One thread.
 */
public final class RowPass<R> implements AutoCloseable {
    /** How many rows a pass has written, their digest, and whether these are all. */
    public record Seen(long rows, long digest, boolean complete) {}

    private final BoundTable<R> bound;
    private final Table<R> table;
    private final Shape shape;
    private final List<String> labels;
    private final RowFacts facts;
    private final List<CellWriter<R>> writers;
    /** Of the highlights of columns. */
    private final List<Condition> conditions;

    private final Stream<R> stream;
    private final Iterator<R> rows;
    private final RowNotes notes;
    private long number;
    private @Nullable RowDigest digest;

    /** Opens the rows. */
    public RowPass(BoundTable<R> bound, Shape shape) {
        this.bound = bound;
        this.table = bound.table();
        this.shape = shape;
        int columns = table.columns().size();
        this.labels = IntStream.range(0, columns).mapToObj(table::nameOf).toList();
        this.facts = new RowFacts(columns);
        this.notes = new RowNotes(bound, shape.citing(), labels, facts);
        CellWriters<R> cells = new CellWriters<>(
                bound.table(),
                bound.notation(),
                bound.notebook(),
                shape,
                facts,
                new FigureCells(
                        facts,
                        bound.notation(),
                        table.bars().numbers().stream().map(table::indexOf).collect(Collectors.toSet())));
        this.writers = IntStream.range(0, columns).mapToObj(cells::of).toList();
        this.conditions = table.highlights().stream().map(this::condition).toList();
        try {
            this.stream = bound.rows().get();
            this.rows = stream.iterator();
        } catch (Throwable e) {
            throw BadValue.thrown(e).at(bound.path());
        }
    }

    private Condition condition(Table.Highlight<R> highlight) {
        try {
            return highlight.rule().in(bound.edition());
        } catch (BadValue e) {
            throw e.at(bound.path().then("highlight", highlight.words()));
        }
    }

    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (Throwable e) {
            throw BadValue.thrown(e).at(bound.path().then("row", number + 1));
        }
    }

    /** Writes the next row into a sink. */
    public void next(CellSink sink) {
        R row = rows.next();
        number++;
        if (row == null) {
            throw new BadValue("is null, must be a value").at(bound.path().then("row", number));
        }
        facts.clear();
        facts.row = row;
        RowDigest data = digest == null ? new RowDigest(sink) : digest.to(sink);
        digest = data;
        List<Table.RowHighlight<R>> highlights = fulfilled(row);
        cells(row, highlights, data);
        facts.remarks = remarks(row, highlights);
        data.remarks(facts.remarks());
        for (int i = 0; facts.isNoted() && i < writers.size(); i++) {
            data.notes(i, facts.cell(i).notes());
            data.notes(i, facts.cell(i).footnotes());
        }
        notes.cite(number, row instanceof SummedRow, sink);
        int next = writers.size();
        if (shape.remarks()) {
            sink.text(next++, facts.remarks().isEmpty() ? bound.notation().say(Word.NO_REMARK) : remark());
        }
        if (shape.citing().differs()) {
            sink.text(next, notes.inWords());
        }
    }

    /** @param highlights of rows that the row fulfils; the tone of the first is its own */
    private void cells(R row, List<Table.RowHighlight<R>> highlights, CellSink sink) {
        int at = 0;
        try {
            for (; at < writers.size(); at++) {
                if (!highlights.isEmpty()) {
                    sink.tone(at, highlights.getFirst().tone());
                }
                writers.get(at).write(row, sink);
            }
        } catch (BadValue e) {
            throw e.at(bound.path().then("row", number).then("column", labels.get(at)));
        }
    }

    private List<Table.RowHighlight<R>> fulfilled(R row) {
        return table.rowHighlights().isEmpty()
                ? List.of()
                : table.rowHighlights().stream()
                        .filter(highlight -> isFulfilled(highlight, row))
                        .toList();
    }

    private boolean isFulfilled(Table.RowHighlight<R> highlight, R row) {
        try {
            return highlight.condition().test(row, bound.edition());
        } catch (BadValue e) {
            throw e.at(bound.path().then("row", number).then("highlight", highlight.words()));
        }
    }

    private List<String> remarks(R row, List<Table.RowHighlight<R>> ofRow) {
        List<String> own =
                row instanceof SummedRow summed && !summed.remark().isEmpty() ? List.of(summed.remark()) : List.of();
        if (table.highlights().isEmpty() && ofRow.isEmpty()) {
            return own;
        }
        List<String> words = new ArrayList<>(own);
        for (int i = 0; i < conditions.size(); i++) {
            Table.Highlight<R> highlight = table.highlights().get(i);
            if (facts.cell(table.indexOf(highlight.rule().column())).matches(conditions.get(i))) {
                words.add(highlight.words());
            }
        }
        ofRow.forEach(highlight -> words.add(highlight.words()));
        return words;
    }

    /** The remarks of the row written last in one cell. */
    public String remark() {
        return String.join("; ", facts.remarks());
    }

    public RowFacts facts() {
        return facts;
    }

    public List<String> labels() {
        return labels;
    }

    /** How many rows have been written. */
    public long rows() {
        return number;
    }

    long digest() {
        return digest == null ? 0 : digest.digest();
    }

    public Seen seen() {
        return new Seen(number, digest(), !rows.hasNext());
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (Throwable e) {
            throw BadValue.thrown(e).at(bound.path());
        }
    }
}
