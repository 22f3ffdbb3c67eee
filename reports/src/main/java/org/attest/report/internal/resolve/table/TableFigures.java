package org.attest.report.internal.resolve.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Column;
import org.attest.report.definition.ColumnRule;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Condition;
import org.attest.report.document.Document.Finding;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** A resolved table and what it yields: figures, findings but conflicts, summaries, and charts by their keys, or words instead. */
public record TableFigures(
        org.attest.report.definition.Table<?> definition,
        Table table,
        Edition edition,
        Notebook notebook,
        List<ColumnFold> columns,
        Map<Aggregate<?>, RunningTotal> aggregates,
        List<Conflict> conflicts,
        long conflictCount,
        List<Finding> findings,
        List<? extends SummaryFold<?>> summaries,
        Optional<Summed<?>> summed,
        Map<String, Block> charts) {
    static final String NOT_COMPUTED =
            "is not computed beforehand, must stand as a figure or a check of the report too";

    /** Conflicts or findings of one table that are listed one by one. */
    public static final int LISTED_CONFLICTS = 100;

    /** An open conflict: the path and the name of its row, its column, and the alternatives. */
    public record Conflict(Where where, String row, String column, RichText words) {}

    private Notation notation() {
        return edition.notation();
    }

    public Tally tally(Column<?> column) {
        return columns.get(at(column)).tally;
    }

    public Cell cell(TableFigure figure) {
        String key = table.key();
        return switch (figure) {
            case TableFigure.TotalOf(var t, var column) -> total(at(column));
            case TableFigure.Aggregated(var t, var aggregate) -> aggregated(aggregate);
            case TableFigure.Reporting(var t, var column) -> {
                Tally tally = tally(column);
                Cell words = Cell.of(notation()
                        .say(
                                Word.REPORTING,
                                notation().print(tally.reporting()),
                                notation().print(tally.rows())));
                // A spreadsheet counts numbers only, but what is known in words is reported too.
                yield tally.isOfNumbers() ? new Cell.Live(new Expression.Reporting(key, at(column)), words) : words;
            }
            case TableFigure.RowCount rows ->
                new Cell.Live(new Expression.RowCount(key), new Cell.Figure((double)
                        table.rowCount().orElseThrow()));
            case TableFigure.RowCountWhere(var t, ColumnRule<?> rule) -> {
                int at = at(rule.column());
                Condition condition = rule.in(edition);
                Cell count = new Cell.Figure((double) columns.get(at).matches(condition));
                // A spreadsheet compares no number or date in words.
                yield columns.get(at).tally.isPrecise()
                                || (condition instanceof Condition.OfDays && columns.get(at).inWords)
                        ? count
                        : new Cell.Live(new Expression.RowCountWhere(key, at, condition), count);
            }
        };
    }

    private Cell aggregated(Aggregate<?> aggregate) {
        if (aggregate.isWhole()) {
            return summed.orElseThrow().total((SummaryColumn) aggregate.column());
        }
        RunningTotal total = total(aggregate);
        List<Integer> inputs = TotalCells.inputs(aggregate, definition);
        return TotalCells.of(
                aggregate,
                total,
                new Expression.OfRows(aggregate.calculation(), table.key(), inputs),
                table.columns().get(definition.indexOf(aggregate.column())).format(),
                notation());
    }

    private RunningTotal total(Aggregate<?> aggregate) {
        RunningTotal total = aggregates.get(aggregate);
        if (total == null) {
            throw new BadValue(NOT_COMPUTED);
        }
        return total;
    }

    /** What a figure is called; of how many rows it is, where it is not of all. */
    public String label(String label, TableFigure figure) {
        // A sum or ratio in a total says so below its table.
        return figure.computes()
                .filter(of -> figure instanceof TableFigure.Aggregated
                        || !of.calculation().isUsual())
                .map(of -> Coverage.label(label, List.of(total(of)), notation()))
                .orElse(label);
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
                table.total()
                        .flatMap(row -> row.at(at(column)))
                        .map(cell -> cell instanceof Cell.Live(var formula, Cell result) ? result : cell)
                        .flatMap(cell -> cell instanceof Cell.Formatted(Format own, Cell value)
                                ? Optional.of(own)
                                : Optional.empty())
                        .orElse(table.columns().get(at(column)).format());
            case TableFigure.Aggregated(var t, var aggregate) ->
                TotalCells.format(
                        aggregate.calculation(),
                        table.columns()
                                .get(definition.indexOf(aggregate.column()))
                                .format());
            case TableFigure.Reporting reporting -> Format.text();
            case TableFigure.RowCount rows -> Format.whole();
            case TableFigure.RowCountWhere where -> Format.whole();
        };
    }

    /** The notes behind a figure; a total stands on what was found, a count of reports also on what was not. */
    public List<Integer> notes(TableFigure figure) {
        return switch (figure) {
            case TableFigure.TotalOf(var t, var column) -> evidence(column);
            case TableFigure.RowCountWhere(var t, var rule) -> evidence(rule.column());
            case TableFigure.Aggregated(var t, var aggregate) ->
                Stream.concat(
                                aggregate.inputs().stream(),
                                Stream.of(aggregate.column()).filter(own -> aggregate.isWhole()))
                        .flatMap(input -> evidence(input).stream())
                        .distinct()
                        .sorted()
                        .toList();
            case TableFigure.Reporting(var t, var column) ->
                columns.get(at(column)).notes();
            case TableFigure.RowCount rows -> List.of();
        };
    }

    private List<Integer> evidence(Column<?> column) {
        Stream<Integer> notes = column instanceof ComputedColumn<?> computed
                ? computed.inputs().stream().flatMap(input -> evidence(input).stream())
                : columns.get(at(column)).notes().stream().filter(notebook::isEvidence);
        return notes.distinct().sorted().toList();
    }

    private int at(Column<?> column) {
        return definition.indexOf(column);
    }
}
