package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Column;
import org.attest.report.document.Grouping;
import org.attest.report.document.Scale;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.pdf.text.Face;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.problem.Where;

/** Measures what the columns of a table ask for: heads, the rows of a sample, totals, and what their author wants. */
record ColumnMeasure(
        Where where, Printed printed, List<Integer> shown, List<ColumnDemand> demands, Typesetter typesetter) {
    private Table table() {
        return printed.table();
    }

    /** Measured small: note markers shrink less than the words around them. */
    private Style regular() {
        return typesetter.styles().cell().sized(ColumnFitter.SMALLEST_TYPE);
    }

    private Style bold() {
        return regular().in(Face.BOLD);
    }

    void measure(List<RowCells> sample, int stub) {
        for (int i = 0; i < shown.size(); i++) {
            Scale scale = table().print().scales().get(shown.get(i));
            if (scale != null) {
                boolean ofNumbers = table().columns().get(shown.get(i)).bars();
                demands.get(i).beside(BarPainter.width(scale, ofNumbers, typesetter.styles()), ofNumbers);
            }
        }
        measureHeader();
        measureRows(sample);
        demands.get(stub).keepNames();
        totalRows().forEach(this::measureTotals);
        for (int i = 0; i < shown.size(); i++) {
            Optional.ofNullable(table().print().fit().letters().get(shown.get(i)))
                    .ifPresent(demands.get(i)::fix);
        }
    }

    private void measureHeader() {
        List<Column> columns = shown.stream().map(table().columns()::get).toList();
        for (int i = 0; i < shown.size(); i++) {
            demands.get(i).label(columns.get(i).label(), bold());
        }
        for (TableHead.Spanner spanner : TableHead.Spanner.of(columns)) {
            ColumnDemand.share(demands.subList(spanner.from(), spanner.to()), spanner.label(), bold());
        }
    }

    private void measureRows(List<RowCells> sample) {
        Style regular = regular();
        for (int i = 0; i < shown.size(); i++) {
            int column = shown.get(i);
            for (RowCells row : sample) {
                int begun = typesetter.substitutes().begin();
                if (printed.sign(column, row.at(column)).isPresent()) {
                    demands.get(i).sign();
                } else {
                    demands.get(i).cell(row.at(column), regular, typesetter);
                }
                typesetter.substitutes().end(begun, () -> row.where(column));
            }
            if (sample.size() < printed.rows()) {
                demands.get(i).unseen(table().columns().get(column).extent());
            }
        }
    }

    private void measureTotals(TotalRow row) {
        Style bold = bold();
        for (int i = 0; i < shown.size(); i++) {
            Column column = table().columns().get(shown.get(i));
            ColumnDemand demand = demands.get(i);
            row.at(shown.get(i))
                    .map(cell -> RowCells.single(where, column, cell, typesetter.notation()))
                    .ifPresent(cell -> demand.cell(cell, bold, typesetter));
        }
        int free = TableLayout.freeBefore(row, shown);
        if (free > 0) {
            ColumnDemand.share(demands.subList(0, free), row.label(), bold);
        }
    }

    private Stream<TotalRow> totalRows() {
        Stream<TotalRow> subtotals = table().groupings().stream()
                .flatMap(grouping -> grouping.groups().stream())
                .map(Grouping.Group::subtotal)
                .flatMap(Optional::stream);
        return Stream.concat(subtotals, table().total().stream());
    }
}
