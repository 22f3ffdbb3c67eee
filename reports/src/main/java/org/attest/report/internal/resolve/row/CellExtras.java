package org.attest.report.internal.resolve.row;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.report.definition.Column;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableBars;
import org.attest.report.internal.resolve.row.CellWriters.CellWriter;
import org.attest.report.internal.resolve.row.Notebook.Footnote;

/** What goes with the value of a cell: a bar beside it, its citations, notes at it. */
record CellExtras<R>(Table<R> table, Notebook notebook, RowFacts facts) {
    /** Writes what a writer does, and with it what its column wants. */
    CellWriter<R> around(int at, Column<R> column, CellWriter<R> writer) {
        CellWriter<R> ranged = table.bars().ranges().stream()
                .filter(range -> range.column().isSame(column))
                .findFirst()
                .map(range -> ranged(at, range, writer))
                .orElse(writer);
        return footnoted(
                at,
                column,
                column.head()
                        .citations()
                        .map(citations -> cited(at, citations, ranged))
                        .orElse(ranged));
    }

    private CellWriter<R> ranged(int at, TableBars.Range<R> range, CellWriter<R> writer) {
        return (row, sink) -> {
            range.bar().apply(row).ifPresent(bar -> sink.bar(at, bar));
            writer.write(row, sink);
        };
    }

    private CellWriter<R> footnoted(int at, Column<R> column, CellWriter<R> writer) {
        List<Table.Footnote<R>> notes = table.footnotes().stream()
                .filter(note -> note.column().isSame(column))
                .toList();
        return notes.isEmpty()
                ? writer
                : (row, sink) -> {
                    notes.forEach(note -> note.words()
                            .apply(row)
                            .ifPresent(words ->
                                    facts.footnoted(at, notebook.number(new Footnote(CellWriters.said(words))))));
                    writer.write(row, sink);
                };
    }

    private CellWriter<R> cited(int at, Function<R, List<Citation>> citations, CellWriter<R> writer) {
        return (row, sink) -> {
            facts.noted(at, notebook.of(citations.apply(row)));
            writer.write(row, sink);
        };
    }
}
