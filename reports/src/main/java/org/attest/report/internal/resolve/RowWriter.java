package org.attest.report.internal.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.definition.Table;
import org.attest.report.document.CellSink;
import org.attest.report.document.RichText;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Writes whole rows of one pass: the defined columns, then remarks and sources where the shape has them. One thread. */
final class RowWriter<R> {
    private final Table<R> table;
    private final Where path;
    private final Notation notation;
    private final Shape shape;
    private final List<CellWriter<R>> writers;
    private final List<String> labels;
    private final RowNotes notes;

    /** The numbers of the row, for rules; none where no rule asks. */
    private final double[] values;

    /** @param watch hears every row that is written */
    RowWriter(Table<R> table, Where path, Notation notation, Notebook notebook, Shape shape, Watch watch) {
        this.table = table;
        this.path = path;
        this.notation = notation;
        this.shape = shape;
        int columns = table.columns().size();
        this.notes = new RowNotes(columns);
        this.values = new double[table.highlights().isEmpty() ? 0 : columns];
        boolean cited =
                table.columns().stream().anyMatch(placed -> placed.column().isCited());
        Watch listener = cited || values.length > 0 ? listeningFor(watch) : watch;
        CellWriters<R> cells = new CellWriters<>(table, notation, notebook, shape.inWords, listener);
        this.writers = IntStream.range(0, columns).mapToObj(cells::of).toList();
        this.labels = IntStream.range(0, columns).mapToObj(table::nameOf).toList();
    }

    /**
     * Writes one row.
     *
     * @param number of the row, from 1
     * @param data takes the defined columns; the generated ones go to {@code sink}
     */
    void write(R row, long number, CellSink data, CellSink sink) {
        notes.clear();
        Arrays.fill(values, Double.NaN);
        Optional<Tone> tone = table.rowHighlights().isEmpty() ? Optional.empty() : tone(row);
        int at = 0;
        try {
            for (; at < writers.size(); at++) {
                if (tone.isPresent()) {
                    data.tone(at, tone.get());
                }
                writers.get(at).write(row, data);
            }
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new RenderException(
                    path.then("row", number).then("column", labels.get(at)),
                    e instanceof NullPointerException
                            ? "value is null, must be a value or missing with a reason"
                            : String.valueOf(e.getMessage()),
                    e);
        }
        int next = writers.size();
        if (shape.remarks) {
            List<String> remarks = remarks(row);
            sink.text(next++, remarks.isEmpty() ? notation.say(Word.NO_REMARK) : String.join("; ", remarks));
        }
        if (shape.sources) {
            if (notes.none()) {
                sink.missing(next, Reason.NOT_APPLICABLE);
            } else {
                sink.text(next, notes.inWords(labels));
            }
        }
    }

    /** That of the first highlight of rows that the row fulfils. */
    private Optional<Tone> tone(R row) {
        for (Table.RowHighlight<R> highlight : table.rowHighlights()) {
            if (highlight.condition().test(row)) {
                return Optional.of(highlight.tone());
            }
        }
        return Optional.empty();
    }

    /** The words of every highlight that the row just written fulfils. */
    List<String> remarks(R row) {
        if (table.highlights().isEmpty() && table.rowHighlights().isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Table.Highlight<R> highlight : table.highlights()) {
            double value = values[table.indexOf(highlight.rule().column())];
            if (!Double.isNaN(value) && highlight.rule().rule().matches(value)) {
                words.add(highlight.words());
            }
        }
        for (Table.RowHighlight<R> highlight : table.rowHighlights()) {
            if (highlight.condition().test(row)) {
                words.add(highlight.words());
            }
        }
        return words;
    }

    /** The notes of the row just written. */
    RowNotes notes() {
        return notes;
    }

    List<String> labels() {
        return labels;
    }

    private Watch listeningFor(Watch watch) {
        return new Watch() {
            @Override
            public void exact(int column, double value) {
                if (values.length > 0) {
                    values[column] = value;
                }
                watch.exact(column, value);
            }

            @Override
            public void figure(int column, Figure figure) {
                watch.figure(column, figure);
            }

            @Override
            public void noted(int column, List<Integer> found) {
                notes.add(column, found);
                watch.noted(column, found);
            }

            @Override
            public void money(int column, Money amount) {
                watch.money(column, amount);
            }

            @Override
            public void partialDate(int column) {
                watch.partialDate(column);
            }

            @Override
            public void conflict(int column, RichText words) {
                watch.conflict(column, words);
            }
        };
    }
}
