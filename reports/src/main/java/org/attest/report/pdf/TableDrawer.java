package org.attest.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.report.document.Grouping;
import org.attest.report.document.Table;
import org.attest.report.problem.Path;

/** Draws tables: fits the columns, then runs down the rows. */
final class TableDrawer {
    private final Path where;
    private final PdfFile file;
    private final Flow flow;
    private final TextDrawer texts;
    private final Typesetter typesetter;
    private final CellBoxes boxes;

    TableDrawer(Path where, PdfFile file, Flow flow, TextDrawer texts, Typesetter typesetter, CellBoxes boxes) {
        this.where = where;
        this.file = file;
        this.flow = flow;
        this.texts = texts;
        this.typesetter = typesetter;
        this.boxes = boxes;
    }

    /** Under its caption, which is kept with it. */
    void draw(Table table) {
        Path here = where.then("table", table.key());
        try (RowReader rows = new RowReader(here, table, typesetter.notation())) {
            TableLayout layout = new ColumnFitter(here, table, shown(table), typesetter).fit(rows.sample());
            List<Line> legend = legend(layout);
            flow.turn(layout.sheet());
            flow.space(4);
            new TableRun(layout, file, flow, boxes)
                    .draw(rows, legend.size() * typesetter.styles().note().leading());
            rows.end();
            texts.legend(legend);
            flow.space(10);
        } catch (MissingGlyph e) {
            throw e.at(here);
        }
    }

    /** Without what the table says already in the place of its rows. */
    private List<Line> legend(TableLayout layout) {
        Style style = typesetter.styles().note();
        float width = layout.sheet().textWidth();
        return layout.table().legend().stream()
                .filter(text -> !text.plain().equals(layout.noRowsText()))
                .flatMap(text -> typesetter.lines(text, style, width).stream())
                .toList();
    }

    /** The column that rows are grouped by stands in the group rows already. */
    private static List<Integer> shown(Table table) {
        int grouped = table.grouping().map(Grouping::column).orElse(-1);
        int columns = table.columns().size();
        return IntStream.range(0, columns)
                .filter(column -> column != grouped || columns == 1)
                .boxed()
                .toList();
    }
}
