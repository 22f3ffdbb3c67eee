package org.attest.report.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.style.Format;

/** One resolved value of a small row: a total, a key figure, a note. Large tables push theirs through a {@link CellSink}. */
public sealed interface Cell {
    record Figure(double value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /**
     * Words.
     *
     * @param instead why they stand where a value should, such as a bound or a conflict; empty for what is words anyway
     */
    record Text(RichText text, Optional<Reason> instead) implements Cell {
        public Text(RichText text) {
            this(text, Optional.empty());
        }
    }

    /** No value, and why; the notation says how the reason is shown. */
    record Missing(Absence reason) implements Cell {}

    /** Words that lead to an address. */
    record Link(String text, URI target) implements Cell {}

    /** Words that lead to a row of a table of this document; rows are counted from 0. */
    record Jump(String text, String table, int row) implements Cell {}

    /** A value that a formula computes; the value is its result now. */
    record Live(Expression expression, Cell result) implements Cell {
        public Live {
            if (result instanceof Live) {
                throw new IllegalArgumentException("the result of a live cell is live, must be a plain value");
            }
        }
    }

    /** A value in its own format, where the column's does not fit. */
    record Formatted(Format format, Cell value) implements Cell {}

    static Cell of(String text) {
        return new Text(RichText.of(text));
    }

    /** Pushes this cell into a column of a sink's current row. */
    default void pushTo(CellSink sink, int column) {
        switch (this) {
            case Figure(double value) -> sink.number(column, value);
            case Day(LocalDate date) -> sink.day(column, date);
            case Text(RichText text, Optional<Reason> instead) -> {
                instead.ifPresent(reason -> sink.instead(column, reason));
                sink.text(column, text);
            }
            case Missing(Absence reason) -> sink.missing(column, reason);
            case Link(String text, URI target) -> sink.link(column, text, target);
            case Jump(String text, String table, int row) -> sink.jump(column, text, table, row);
            case Live(Expression expression, Cell result) -> {
                sink.formula(column, expression);
                result.pushTo(sink, column);
            }
            case Formatted(Format format, Cell value) -> {
                sink.format(column, format);
                value.pushTo(sink, column);
            }
        }
    }
}
