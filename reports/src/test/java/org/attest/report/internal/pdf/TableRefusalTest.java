package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.util.List;
import org.attest.report.PdfRenderer;
import org.attest.report.document.CellSink;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Rows;
import org.attest.report.document.Table;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** What a table cannot be: nothing is dropped or cut, so it is said. */
class TableRefusalTest {
    private static final Rows TWO_ROWS = Rows.of(List.of(Tables.cells("Dhaka", 78), Tables.cells("Khulna", 1)));

    private static void draw(Table table) {
        new PdfRenderer().render(Documents.of(table), OutputStream.nullOutputStream());
    }

    private static void assertRefused(Table table, String message) {
        assertThatThrownBy(() -> draw(table))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\" > table \"t\"" + message);
    }

    private static Table counted(long rowCount, Rows rows) {
        return Tables.streamed("t", rowCount, rows, t -> t.text("Court").whole("Persons"));
    }

    @Test
    void other_rows_than_those_that_were_counted() {
        assertRefused(counted(3, TWO_ROWS), ": has 2 rows, must have the 3 that were counted");
        assertRefused(counted(1, TWO_ROWS), ": has more rows than the 1 that were counted");
    }

    @Test
    void a_stream_without_rows() {
        assertRefused(
                Tables.uncounted("t", t -> t.text("Court").whole("Persons")), ": has 0 rows, must have at least one");
    }

    @Test
    void a_row_without_a_value_for_each_column() {
        assertRefused(
                counted(1, Rows.of(List.of(Tables.cells("Dhaka")))),
                " > row 1 > column \"Persons\": has no value, must have one or the reason why there is none");
    }

    @Test
    void a_row_whose_values_come_in_another_order() {
        Rows rows = () -> new Cursor() {
            @Override
            public boolean next(CellSink sink) {
                sink.number(1, 78);
                return true;
            }
        };
        assertRefused(counted(1, rows), " > row 1: the value for column 2 came when column 1 was due");
    }

    @Test
    void a_header_that_leaves_no_room_to_rows() {
        assertRefused(
                Tables.of("t", t -> t.text("Court ".repeat(800)).row("Dhaka")),
                ": has a header of 48 lines, must leave at least half of the page to rows");
    }

    @Test
    void closes_the_cursor_all_the_same() {
        Cursor cursor = new Cursor();
        assertThatThrownBy(() -> draw(counted(1, () -> cursor))).isInstanceOf(RenderException.class);
        assertThat(cursor.closed).isTrue();
    }

    /** Without rows, unless a test says otherwise. */
    private static class Cursor implements RowCursor {
        private boolean closed;

        @Override
        public boolean next(CellSink sink) {
            return false;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
