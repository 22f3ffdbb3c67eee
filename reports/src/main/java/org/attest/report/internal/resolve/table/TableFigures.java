package org.attest.report.internal.resolve.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Check;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Document.Finding;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.document.Table;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** A resolved table and what it yields: figures, findings but conflicts, and charts by their keys, or words instead. */
public record TableFigures(
        org.attest.report.definition.Table<?> definition,
        Table table,
        Notation notation,
        Notebook notebook,
        List<ColumnFold> columns,
        List<Conflict> conflicts,
        long conflictCount,
        List<Finding> findings,
        Map<String, Block> charts) {
    /** Conflicts or findings of one table that are listed one by one. */
    public static final int LISTED_CONFLICTS = 100;

    /** An open conflict: the path and the name of its row, its column, and the alternatives. */
    public record Conflict(Where where, String row, String column, RichText words) {}

    /** Rows to be counted while folding: those whose number in a column fulfils the rule. */
    public record Counted(int column, Rule rule) {
        /** Those by which some figure or check of a report counts rows of a table. */
        public static <D> Set<Counted> of(Report<D> report, org.attest.report.definition.Table<?> table) {
            Set<Counted> counted = new HashSet<>();
            Stream<TableFigure> inSections = report.sections().stream()
                    .flatMap(section -> section.parts().stream())
                    .flatMap(part -> part instanceof SectionBlock.FigureOfTable<D> figure
                            ? Stream.of(figure.figure())
                            : Stream.empty());
            Stream<TableFigure> inChecks = report.checks().stream()
                    .flatMap(check -> check instanceof Check.Reconciliation<D> reconciliation
                            ? Stream.of(reconciliation.computed())
                            : Stream.empty());
            Stream.concat(inSections, inChecks).forEach(figure -> {
                if (figure instanceof TableFigure.RowCountWhere(var of, var column, var rule)
                        && of.key().equals(table.key())) {
                    counted.add(new Counted(table.indexOf(column), rule));
                }
            });
            return counted;
        }
    }

    public Tally tally(NumberColumn<?> column) {
        return columns.get(at(column)).tally;
    }

    public Cell cell(TableFigure figure) {
        String key = table.key();
        return switch (figure) {
            case TableFigure.TotalOf(var t, var column) -> total(at(column));
            case TableFigure.Reporting(var t, var column) -> {
                Tally tally = tally(column);
                Cell words = Cell.of(
                        notation.say(Word.REPORTING, notation.print(tally.reporting()), notation.print(tally.rows())));
                // A spreadsheet counts numbers only, but what is known in words is reported too.
                yield tally.isOfNumbers() ? new Cell.Live(new Expression.Reporting(key, at(column)), words) : words;
            }
            case TableFigure.RowCount rows ->
                new Cell.Live(new Expression.RowCount(key), new Cell.Figure((double)
                        table.rowCount().orElseThrow()));
            case TableFigure.RowCountWhere(var t, var column, Rule rule) -> {
                Cell count = new Cell.Figure((double) columns.get(at(column)).matches(rule));
                // A spreadsheet compares no number in words.
                yield tally(column).isPrecise()
                        ? count
                        : new Cell.Live(new Expression.RowCountWhere(key, at(column), rule), count);
            }
        };
    }

    /** A total that is live points at the total cell; words stay words. */
    private Cell total(int column) {
        Cell total = table.total().flatMap(row -> row.at(column)).orElse(new Cell.Missing(Reason.NOT_APPLICABLE));
        return total instanceof Cell.Live(var formula, Cell result)
                ? new Cell.Live(new Expression.TotalOf(table.key(), column), result)
                : total;
    }

    public Format format(TableFigure figure) {
        return switch (figure) {
            case TableFigure.TotalOf(var t, var column) ->
                table.columns().get(at(column)).format();
            case TableFigure.Reporting reporting -> Format.text();
            case TableFigure.RowCount rows -> Format.whole();
            case TableFigure.RowCountWhere where -> Format.whole();
        };
    }

    public Optional<Unit> unit(TableFigure figure) {
        return figure instanceof TableFigure.TotalOf(var t, var column) ? Optional.of(column.unit()) : Optional.empty();
    }

    /** The notes behind a figure; a total stands on what was found, a count of reports also on what was not. */
    public List<Integer> notes(TableFigure figure) {
        return switch (figure) {
            case TableFigure.TotalOf(var t, var column) -> evidence(column);
            case TableFigure.RowCountWhere(var t, var column, var rule) -> evidence(column);
            case TableFigure.Reporting(var t, var column) ->
                columns.get(at(column)).notes();
            case TableFigure.RowCount rows -> List.of();
        };
    }

    private List<Integer> evidence(NumberColumn<?> column) {
        Stream<Integer> notes = column instanceof RatioColumn<?> ratio
                ? Stream.concat(evidence(ratio.numerator()).stream(), evidence(ratio.denominator()).stream())
                : columns.get(at(column)).notes().stream().filter(notebook::isEvidence);
        return notes.distinct().sorted().toList();
    }

    private int at(NumberColumn<?> column) {
        return definition.indexOf(column);
    }
}
