package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.attest.report.document.CellSink;
import org.attest.report.document.Marks;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Rows;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.table.TableLayout;
import org.junit.jupiter.api.Test;

class MarkedColumnsTest {
    @Test
    void a_mark_below_a_figure_may_be_broken_before_the_names_of_rows_are() {
        Table table = Tables.streamed("t", 30, rows(30, MarkedColumnsTest::markedRow), t -> {
            t.text("Court");
            IntStream.range(0, 6).forEach(i -> t.whole("Y" + i));
        });
        TableLayout layout = ColumnFitterTest.fit(table);

        assertThat(layout.slots().getFirst().width())
                .isGreaterThan(2 * layout.slots().getLast().width());
    }

    private static Rows rows(int count, Consumer<CellSink> row) {
        return () -> new RowCursor() {
            private int next;

            @Override
            public boolean next(CellSink sink) {
                boolean more = next++ < count;
                if (more) {
                    row.accept(sink);
                }
                return more;
            }

            @Override
            public void close() {}
        };
    }

    /** A long name, and figures with several marks. */
    private static void markedRow(CellSink sink) {
        sink.text(0, "No figure is published for the other four. ".repeat(4));
        IntStream.rangeClosed(1, 6).forEach(column -> {
            sink.number(column, 1_234);
            sink.cited(column, List.of(1, 2, 3), Marks.of(List.of(1, 2, 3)));
        });
    }
}
