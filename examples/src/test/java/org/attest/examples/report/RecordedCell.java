package org.attest.examples.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.model.value.Absence;
import org.attest.report.document.Cell;
import org.attest.report.document.CellSink;
import org.attest.report.document.Column;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;

/**
 * A cell of a document as any reader must find it: a number, a day, or words; and how it is printed.
 *
 * @param mark what print says behind it of where it comes from
 */
record RecordedCell(Object value, String printed, String mark) {
    /** All rows of a table. */
    static List<List<RecordedCell>> rows(Table table, Notation notation) {
        List<List<RecordedCell>> rows = new ArrayList<>();
        try (RowCursor cursor = table.rows().open()) {
            Recorder recorder = new Recorder(table.columns(), notation);
            while (cursor.next(recorder)) {
                rows.add(recorder.take());
            }
        }
        return rows;
    }

    static RecordedCell of(Cell cell, Column column, Notation notation) {
        Recorder recorder = new Recorder(List.of(column), notation);
        cell.pushTo(recorder, 0);
        return recorder.take().getFirst();
    }

    /** Takes one row after the other. */
    private static final class Recorder implements CellSink {
        private final List<Column> columns;
        private final Notation notation;
        private final List<RecordedCell> row = new ArrayList<>();
        private Format format = Format.text();
        private int formatted = -1;

        Recorder(List<Column> columns, Notation notation) {
            this.columns = columns;
            this.notation = notation;
        }

        List<RecordedCell> take() {
            List<RecordedCell> taken = List.copyOf(row);
            row.clear();
            return taken;
        }

        private void words(String text) {
            row.add(new RecordedCell(text, text, ""));
        }

        @Override
        public void number(int column, double value) {
            Format own = formatted == column ? format : columns.get(column).format();
            row.add(new RecordedCell(value, notation.print(value, own), ""));
        }

        @Override
        public void text(int column, String text) {
            words(text);
        }

        @Override
        public void text(int column, RichText text) {
            words(text.plain());
        }

        @Override
        public void day(int column, LocalDate date) {
            row.add(new RecordedCell(date, notation.print(date), ""));
        }

        @Override
        public void missing(int column, Absence reason) {
            words(notation.print(reason));
        }

        @Override
        public void link(int column, String text, URI target) {
            row.add(new RecordedCell(text, text, ""));
        }

        @Override
        public void jump(int column, String text, String table, int target) {
            words(text);
        }

        @Override
        public void formula(int column, Expression expression) {}

        @Override
        public void format(int column, Format own) {
            format = own;
            formatted = column;
        }

        @Override
        public void cited(int column, List<Integer> references, RichText mark) {
            RecordedCell cell = row.get(column);
            row.set(column, new RecordedCell(cell.value(), cell.printed(), mark.plain()));
        }

        @Override
        public void tone(int column, Tone tone) {}
    }
}
