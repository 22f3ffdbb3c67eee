package org.attest.report.internal.resolve.row;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.definition.Table;
import org.attest.report.document.CellSink;
import org.attest.report.document.RichText;
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
    private final Stream<R> stream;
    private final Iterator<R> rows;
    private final int key;
    private final List<Integer> groupColumns;
    private int group;
    private long number;
    private @Nullable RowDigest digest;

    /** Opens the rows. */
    public RowPass(BoundTable<R> bound, Shape shape) {
        this.bound = bound;
        this.table = bound.table();
        this.shape = shape;
        int columns = table.columns().size();
        this.labels = IntStream.range(0, columns).mapToObj(table::nameOf).toList();
        this.key = bound.nameColumn();
        this.groupColumns = table.groupColumns();
        this.facts = new RowFacts(columns);
        CellWriters<R> cells = new CellWriters<>(bound.table(), bound.notation(), bound.notebook(), shape, facts);
        this.writers = IntStream.range(0, columns).mapToObj(cells::of).toList();
        try {
            this.stream = bound.rows().get();
            this.rows = stream.iterator();
        } catch (Throwable e) {
            throw BadValue.thrown(e).at(bound.path());
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
        RowDigest data = digest == null ? new RowDigest(sink) : digest.to(sink);
        digest = data;
        List<Table.RowHighlight<R>> highlights = fulfilled(row);
        cells(row, highlights, data);
        facts.remarks = remarks(row, highlights);
        data.remarks(facts.remarks());
        for (int i = 0; facts.isCited() && i < writers.size(); i++) {
            data.notes(i, facts.cell(i).notes());
        }
        if (facts.isCited()) {
            cite(shape.citing().of(facts, key, bound.notebook(), true, lineOfGroup()), sink);
        }
        if (row instanceof SummedRow && !facts.isCited()) {
            cite(Citing.Exceptions.NONE, sink);
        }
        int next = writers.size();
        if (shape.remarks()) {
            sink.text(next++, facts.remarks().isEmpty() ? bound.notation().say(Word.NO_REMARK) : remark());
        }
        if (shape.citing().differs()) {
            Citing.Exceptions exceptions = shape.citing().of(facts, key, bound.notebook(), false, Optional.empty());
            sink.text(next, exceptions.isEmpty() ? asItsTable() : inWords(exceptions));
        }
    }

    /** What a row says that cites nothing otherwise than its table: what its open conflicts cite, or that it cites nothing at all. */
    private RichText asItsTable() {
        RichText text = RichText.of("");
        for (int i = 0; i < writers.size(); i++) {
            if (facts.cell(i).isCited()) {
                return RichText.of(bound.notation().say(Word.AS_ABOVE));
            }
            if (facts.cell(i).trait() instanceof CellFacts.Conflict(RichText words)) {
                List<Integer> notes = words.references().stream()
                        .map(RichText.Reference::number)
                        .toList();
                text = and(text, labels.get(i) + ":", notes);
            }
        }
        return text.isEmpty() ? RichText.of(bound.notation().say(Word.NO_REMARK)) : text;
    }

    private Optional<Citing.Line> lineOfGroup() {
        List<Citing.Group> groups = shape.citing().groups();
        while (group < groups.size() && number > groups.get(group).last()) {
            group++;
        }
        return group < groups.size() ? groups.get(group).line() : Optional.empty();
    }

    /** Says of each value where it comes from, and what of that is to be seen. */
    private void cite(Citing.Exceptions exceptions, CellSink sink) {
        for (int i = 0; i < writers.size(); i++) {
            List<Integer> notes = facts.cell(i).notes();
            RichText mark = exceptions.columns().containsKey(i) ? references(notes) : RichText.of("");
            if (i == key) {
                mark = ofRow(mark, notes, exceptions);
            }
            if (!notes.isEmpty() || !mark.isEmpty()) {
                sink.cited(i, notes, mark);
            }
        }
    }

    /**
     * Behind the name of a row: what holds for its cells, and says so if the name itself stands on something else; and what its group
     * stands on, whose name is not in the row.
     */
    private RichText ofRow(RichText own, List<Integer> notes, Citing.Exceptions exceptions) {
        RichText mark = own;
        if (!exceptions.shared().isEmpty()) {
            boolean plain =
                    own.isEmpty() && (notes.isEmpty() || bound.notebook().readAlike(notes, exceptions.shared()));
            mark = plain
                    ? references(exceptions.shared())
                    : and(own, bound.notation().say(Word.OF_THE_ROW), exceptions.shared());
        }
        for (int group : groupColumns) {
            if (group != key && exceptions.columns().containsKey(group)) {
                mark = and(mark, labels.get(group) + ":", facts.cell(group).notes());
            }
        }
        return mark;
    }

    private RichText and(RichText before, String of, List<Integer> notes) {
        return before.with((before.isEmpty() ? "" : "; ") + of + " ").with(references(notes));
    }

    private RichText references(List<Integer> notes) {
        return notes.isEmpty()
                ? RichText.of(bound.notation().say(Word.NO_SOURCE))
                : bound.notebook().references(notes);
    }

    /** {@code A para. 8; Cases: B para. 3}. */
    private RichText inWords(Citing.Exceptions exceptions) {
        RichText text = exceptions.shared().isEmpty() ? RichText.of("") : references(exceptions.shared());
        for (Map.Entry<Integer, List<Integer>> each : exceptions.columns().entrySet()) {
            text = and(text, labels.get(each.getKey()) + ":", each.getValue());
        }
        return text;
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
        for (Table.Highlight<R> highlight : table.highlights()) {
            if (facts.cell(table.indexOf(highlight.rule().column()))
                    .matches(highlight.rule().rule())) {
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
