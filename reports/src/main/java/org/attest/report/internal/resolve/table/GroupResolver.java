package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.model.value.Absence;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Table;
import org.attest.report.document.Calculation;
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

/** Resolves the groups of a table, those of one level: subtotals inline for print, and as a table of their own for spreadsheets. */
record GroupResolver<R>(
        Table<R> table, int level, List<GroupFold> folds, List<Column> columns, Shape shape, Notation notation) {
    /** @param within the groups of the next level */
    Grouping resolve(SourceLines lines, Optional<Grouping> within) {
        List<GroupFold.Group> groups = folds.get(level).groups;
        List<Grouping.Group> inline = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<Criterion> criteria =
                IntStream.rangeClosed(0, level).mapToObj(this::criterion).toList();
        for (GroupFold.Group folded : groups) {
            List<Total> totals = totals(folded, criteria);
            List<Cell> row = new ArrayList<>();
            folded.path().forEach(value -> row.add(Cell.of(value)));
            row.add(new Cell.Live(
                    new Expression.OfGroup(Calculation.COUNT, table.key(), List.of(), criteria),
                    new Cell.Figure(folded.rows())));
            totals.forEach(total -> row.add(total.cell()));
            rows.add(row);
            String name = folded.heading(notation);
            String label = Coverage.label(name, table, Coverage.columns(subtotals()), folded.subtotals(), notation);
            Optional<TotalRow> subtotal =
                    Optional.of(new TotalRow(label, totals)).filter(any -> !totals.isEmpty());
            RichText source = within.isPresent() ? RichText.of("") : lines.ofGroup(shape.citing(), inline.size());
            inline.add(new Grouping.Group(name, source, folded.rows(), subtotal));
        }
        remark(groups, rows);
        return new Grouping(
                folds.get(level).column,
                inline,
                rows.isEmpty() || subtotals().isEmpty() ? Optional.empty() : Optional.of(ownTable(rows)),
                within);
    }

    private List<Aggregate<R>> subtotals() {
        return table.groups().get(level).subtotals();
    }

    /** The rows that say the same as the row of subtotals in a column that they are grouped by. */
    private Criterion criterion(int outer) {
        List<String> names = folds.get(outer).groups.stream()
                .map(GroupFold.Group::value)
                .distinct()
                .toList();
        return new Criterion.SameAs(folds.get(outer).column, outer, names);
    }

    /** A row of subtotals has no label to say of how many rows they are, as print has. */
    private void remark(List<GroupFold.Group> groups, List<List<Cell>> rows) {
        List<String> remarks = groups.stream()
                .map(of -> String.join(
                        " ", Coverage.lines(table, Coverage.columns(subtotals()), of.subtotals(), notation)))
                .toList();
        boolean usual = subtotals().stream().allMatch(of -> of.calculation().isUsual());
        if (!usual && remarks.stream().anyMatch(said -> !said.isEmpty())) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(Cell.of(remarks.get(i).isEmpty() ? notation.say(Word.NO_REMARK) : remarks.get(i)));
            }
        }
    }

    private List<Total> totals(GroupFold.Group folded, List<Criterion> criteria) {
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < subtotals().size(); i++) {
            int column = column(i);
            Aggregate<R> aggregate = subtotals().get(i);
            List<Integer> inputs = TotalCells.inputs(aggregate, table);
            Cell cell = TotalCells.of(
                    aggregate,
                    folded.subtotals().get(i),
                    new Expression.OfGroup(aggregate.calculation(), table.key(), inputs, criteria),
                    columns.get(column).format(),
                    notation);
            totals.add(new Total(column, cell));
        }
        return totals;
    }

    private org.attest.report.document.Table ownTable(List<List<Cell>> rows) {
        List<Column> own = new ArrayList<>();
        for (GroupFold outer : folds.subList(0, level + 1)) {
            Column grouped = columns.get(outer.column);
            own.add(Column.of(grouped.key(), grouped.header(), Format.text(), grouped.extent()));
        }
        own.add(TableResolver.generated(table, notation.say(Word.ROWS_IN_GROUP), Format.whole(), Column.Extent.NONE));
        for (int i = 0; i < subtotals().size(); i++) {
            Column column = columns.get(column(i));
            own.add(new Column(
                    column.key(),
                    column.label(),
                    column.spanner(),
                    TotalCells.format(subtotals().get(i).calculation(), column.format()),
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
        if (folds.size() > 1) {
            title += ": " + own.stream().limit(level + 1L).map(Column::header).collect(Collectors.joining(", "));
        }
        String key = Grouping.key(table.key(), level);
        Legend legend = new Legend(notation);
        Set<Absence> reasons = new HashSet<>(legend.reasons(rows.stream().flatMap(List::stream)));
        folds.subList(0, level + 1).stream()
                .flatMap(of -> of.groups.stream())
                .flatMap(group -> group.whyMissing().stream())
                .forEach(reasons::add);
        return new org.attest.report.document.Table(
                key,
                Role.SUBTOTALS,
                0,
                title,
                TableResolver.shortTitle(key, title, notation),
                legend.shorthand(reasons),
                notation.say(Word.NO_ROWS),
                own,
                Optional.of(level),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(rows.size()),
                Rows.of(rows),
                Print.ALL);
    }

    private int column(int subtotal) {
        return table.indexOf(subtotals().get(subtotal).column());
    }
}
