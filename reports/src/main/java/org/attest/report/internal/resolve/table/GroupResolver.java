package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Table;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Criterion;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.Print;
import org.attest.report.document.RichText;
import org.attest.report.document.Rows;
import org.attest.report.document.Table.Role;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.resolve.row.Shape;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Resolves the groups of a table: subtotals inline for print, and as a table of their own for spreadsheets. */
record GroupResolver<R>(Table<R> table, Table.Group<R> group, SourceLines lines, Notation notation) {
    Grouping resolve(List<GroupFold.Group> groups, List<Column> columns, Shape shape) {
        List<Grouping.Group> inline = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<Criterion> criteria = List.of(new Criterion.SameAs(
                groupColumn(), 0, groups.stream().map(of -> of.value).toList()));
        for (GroupFold.Group folded : groups) {
            List<Total> totals = totals(folded, columns, shape, criteria);
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(folded.value));
            row.add(new Cell.Live(new Expression.RowCountOfGroup(table.key(), criteria), new Cell.Figure(folded.rows)));
            totals.forEach(total -> row.add(total.cell()));
            rows.add(row);
            String label = Coverage.label(folded.value, table, group.subtotals(), folded.subtotals, notation);
            Optional<TotalRow> subtotal =
                    Optional.of(new TotalRow(label, totals)).filter(any -> !totals.isEmpty());
            RichText source = lines.ofGroup(shape.citing(), inline.size());
            inline.add(new Grouping.Group(folded.value, source, folded.rows, subtotal));
        }
        remark(groups, rows);
        return new Grouping(
                groupColumn(),
                inline,
                rows.isEmpty() || group.subtotals().isEmpty()
                        ? Optional.empty()
                        : Optional.of(subtotals(rows, columns)));
    }

    /** A row of subtotals has no label to say of how many rows they are, as print has. */
    private void remark(List<GroupFold.Group> groups, List<List<Cell>> rows) {
        List<String> remarks = groups.stream()
                .map(of -> String.join(" ", Coverage.lines(table, group.subtotals(), of.subtotals, notation)))
                .toList();
        boolean usual =
                group.subtotals().stream().allMatch(of -> of.calculation().isUsual());
        if (!usual && remarks.stream().anyMatch(said -> !said.isEmpty())) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(Cell.of(remarks.get(i).isEmpty() ? notation.say(Word.NO_REMARK) : remarks.get(i)));
            }
        }
    }

    private List<Total> totals(GroupFold.Group folded, List<Column> columns, Shape shape, List<Criterion> criteria) {
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < group.subtotals().size(); i++) {
            int column = column(i);
            Aggregate<R> aggregate = group.subtotals().get(i);
            List<Integer> inputs = TotalCells.inputs(aggregate, table);
            Cell cell = TotalCells.of(
                    aggregate.calculation(),
                    folded.subtotals.get(i),
                    inputs.stream().anyMatch(shape::inWords),
                    new Expression.OfGroup(aggregate.calculation(), table.key(), inputs, criteria),
                    columns.get(column).format(),
                    notation);
            totals.add(new Total(column, cell));
        }
        return totals;
    }

    private org.attest.report.document.Table subtotals(List<List<Cell>> rows, List<Column> columns) {
        List<Column> own = new ArrayList<>();
        Column grouped = columns.get(groupColumn());
        own.add(Column.of(grouped.key(), grouped.header(), Format.text(), grouped.extent()));
        own.add(TableResolver.generated(table, notation.say(Word.ROWS_IN_GROUP), Format.whole(), Column.Extent.NONE));
        for (int i = 0; i < group.subtotals().size(); i++) {
            Column column = columns.get(column(i));
            own.add(new Column(
                    column.key(),
                    column.label(),
                    column.spanner(),
                    TotalCells.format(group.subtotals().get(i).calculation(), column.format()),
                    column.unit(),
                    column.extent(),
                    List.of(),
                    false,
                    false));
        }
        if (rows.getFirst().size() > own.size()) {
            Column.Extent extent = Column.Extent.NONE;
            for (List<Cell> row : rows) {
                extent = extent.with(TotalCells.words(row.getLast(), Format.text(), notation));
            }
            own.add(TableResolver.generated(table, notation.say(Word.REMARKS), Format.text(), extent));
        }
        String title = notation.say(Word.SUBTOTALS_OF, table.title());
        Legend legend = new Legend(notation);
        return new org.attest.report.document.Table(
                table.key() + Grouping.SUBTOTALS,
                Role.SUBTOTALS,
                0,
                title,
                TableResolver.shortTitle(table.key() + Grouping.SUBTOTALS, title, notation),
                legend.shorthand(legend.reasons(rows.stream().flatMap(List::stream))),
                notation.say(Word.NO_ROWS),
                own,
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(rows.size()),
                Rows.of(rows),
                Print.ALL);
    }

    private int column(int subtotal) {
        return table.indexOf(group.subtotals().get(subtotal).column());
    }

    private int groupColumn() {
        return table.indexOf(group.column());
    }
}
