package org.attest.report.internal.resolve.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Group;
import org.attest.report.definition.GroupKey;
import org.attest.report.definition.Period;
import org.attest.report.definition.Summary;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.Criterion;
import org.attest.report.document.Expression;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.NaturalOrder;
import org.attest.report.internal.resolve.row.SummedRow;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/** A summary whose rows and columns are known: the rows of a table, and what all of them come to. */
public final class Summed<R> {
    private static final Set<Reason> SAYING_MORE = EnumSet.of(Reason.CONFLICT, Reason.UNDETERMINED);

    /** Before it, programs count days otherwise, or not at all. */
    private static final int FIRST_YEAR = 1901;

    /** A formula holds no longer text. */
    private static final int LONGEST_TEXT = 255;

    private final SummaryFold<R> fold;
    private final TableFigures base;
    private final Notation notation;
    private final List<SumKey> rows;
    private final List<SumKey> columns;
    private final List<String> namesOfRows;
    private final List<String> namesOfColumns;
    private final Table<Group> table;

    /** Takes the summary out of what has been found in a table. */
    @SuppressWarnings("unchecked") // The fold of a summary is of its rows.
    public static <R> Summed<R> of(TableFigures base, Summary<R> summary, Where report) {
        return base.summaries().stream()
                .filter(fold ->
                        fold.summary.table().key().equals(summary.table().key()))
                .map(fold -> new Summed<>(
                        (SummaryFold<R>) fold, base, report, base.edition().notation()))
                .findFirst()
                .orElseThrow();
    }

    private Summed(SummaryFold<R> fold, TableFigures base, Where report, Notation notation) {
        this.fold = fold;
        this.base = base;
        this.notation = notation;
        Summary<R> summary = fold.summary;
        this.rows = ordered(fold.rows(), Optional.of(summary.by()));
        this.columns = ordered(
                fold.columns().stream()
                        .sorted(Comparator.comparing(this::words, NaturalOrder.OF_TEXT))
                        .toList(),
                summary.across());
        Where where = report.then("table", summary.table().key());
        if (columns.size() > Summary.MOST_COLUMNS) {
            throw new RenderException(
                    where, "has " + columns.size() + " groups as columns, must have at most " + Summary.MOST_COLUMNS);
        }
        this.namesOfRows = names(rows);
        this.namesOfColumns = names(columns);
        try {
            this.table = summary.across().isPresent()
                    ? summary.spread(columns.stream().map(this::heading).toList())
                    : summary.table();
        } catch (BadValue e) {
            throw e.at(where);
        }
    }

    private static List<SumKey> ordered(Collection<SumKey> found, Optional<? extends GroupKey<?>> by) {
        Comparator<SumKey> own = Comparator.comparingInt(key -> by.isPresent() && by.get() instanceof TextColumn<?> text
                ? key.value().map(Object::toString).map(text::place).orElse(0)
                : 0);
        return found.stream()
                .filter(key -> !key.isAll())
                .sorted(SumKey.ORDER.thenComparing(own))
                .toList();
    }

    private String heading(SumKey key) {
        return key.value().isPresent()
                ? words(key)
                : Phrase.in(notation).value(key.whyMissing()).toString();
    }

    private String words(SumKey key) {
        return key.words(notation);
    }

    /** What a spreadsheet compares as words. */
    private List<String> names(List<SumKey> keys) {
        return keys.stream().filter(key -> !key.isNumber()).map(this::words).toList();
    }

    /** As it is drawn: of a pivot, with the columns that the data have. */
    public Table<Group> table() {
        return table;
    }

    /** Its rows. */
    public List<Group> rows() {
        List<SummaryColumn> all = table.columns().stream()
                .flatMap(placed -> placed.column() instanceof SummaryColumn column ? Stream.of(column) : Stream.empty())
                .toList();
        return rows.stream()
                .<Group>map(row -> new SummedRow(
                        row.value(),
                        row.whyMissing(),
                        all.stream()
                                .map(column -> sum(row, column))
                                .collect(Collectors.toMap(sum -> sum.at(), sum -> sum)),
                        String.join(
                                " ",
                                Coverage.lines(
                                        table,
                                        all,
                                        all.stream()
                                                .map(column -> of(row, column))
                                                .toList(),
                                        notation))))
                .toList();
    }

    private SummedRow.Sum sum(SumKey row, SummaryColumn column) {
        List<Integer> notes = List.copyOf(found(row, column).notes().get(aggregate(column)));
        RunningTotal total = of(row, column);
        Figure figure = total.total();
        CellFacts.Trait trait = total.amount(
                        fold.summary.aggregates().get(aggregate(column)).column())
                .flatMap(amount ->
                        figure.decimal().map(known -> new Money(known, Currency.getInstance(amount.currency()))))
                .<CellFacts.Trait>map(money -> new CellFacts.Amount(money, true))
                .orElseGet(() -> new CellFacts.Summed(format(column)));
        return new SummedRow.Sum(column.at(), figure, cell(row, column), trait, notes);
    }

    /** What stands in a column below all rows. */
    Cell total(SummaryColumn column) {
        return cell(SumKey.ALL, column);
    }

    /** The same as it is added up. */
    RunningTotal running(SummaryColumn column) {
        return of(SumKey.ALL, column);
    }

    /** Where the rows stand that are summed up. */
    String line() {
        return notation.say(
                Word.SUMMED_LINE,
                notation.print(base.table().number()),
                base.table().title());
    }

    private int aggregate(SummaryColumn column) {
        return fold.summary.across().isPresent() ? 0 : column.at();
    }

    private SumKey key(SummaryColumn column) {
        return fold.summary.across().isPresent() && column.at() > 0 ? columns.get(column.at() - 1) : SumKey.ALL;
    }

    private SummaryFold.Sums found(SumKey row, SummaryColumn column) {
        return fold.sums(row, key(column));
    }

    private RunningTotal of(SumKey row, SummaryColumn column) {
        int at = aggregate(column);
        RunningTotal total = found(row, column).totals().get(at);
        return column.aggregate().calculation() == Calculation.SHARE
                ? ((Tally) total).of(fold.sums(SumKey.ALL, SumKey.ALL).totals().get(at))
                : total;
    }

    private Format format(SummaryColumn column) {
        Aggregate<R> aggregate = fold.summary.aggregates().get(aggregate(column));
        int at = fold.summary.base().indexOf(aggregate.column());
        return TotalCells.format(
                aggregate.calculation(), base.table().columns().get(at).format());
    }

    private Cell cell(SumKey row, SummaryColumn column) {
        Aggregate<R> aggregate = fold.summary.aggregates().get(aggregate(column));
        List<Integer> inputs = TotalCells.inputs(aggregate, fold.summary.base());
        List<Criterion> criteria = Stream.of(
                        criterion(fold.summary.by(), row, false),
                        fold.summary.across().flatMap(across -> criterion(across, key(column), true)))
                .flatMap(Optional::stream)
                .toList();
        RunningTotal total = of(row, column);
        String key = base.table().key();
        boolean ofRows = aggregate.calculation() == Calculation.COUNT && total.reporting() == total.rows();
        List<Integer> columnsOf = ofRows ? List.of() : inputs;
        Expression formula = !criteria.isEmpty()
                ? new Expression.OfGroup(aggregate.calculation(), key, columnsOf, criteria)
                : ofRows ? new Expression.RowCount(key) : new Expression.OfRows(aggregate.calculation(), key, inputs);
        Cell cell = TotalCells.of(aggregate, total, formula, format(column), notation);
        boolean live = (ofRows || total.isLive())
                && isCompared(fold.summary.by(), row, false)
                && fold.summary.across().stream().allMatch(across -> isCompared(across, key(column), true));
        Cell plain = cell instanceof Cell.Live(var expression, Cell result) ? result : cell;
        return live && plain instanceof Cell.Figure ? new Cell.Live(formula, plain) : plain;
    }

    /** Whether a formula finds the rows of a group. */
    private boolean isCompared(GroupKey<R> by, SumKey key, boolean asColumn) {
        if (key.isAll()) {
            return true;
        }
        if (by instanceof Period<R> && key.value().isPresent()) {
            return key.firstDay().getYear() >= FIRST_YEAR
                    && !base.columns()
                            .get(fold.summary.base().indexOf(by.column()))
                            .isMixed();
        }
        // The cells of a conflict, and of a date that is not known enough, say more than why there is none.
        boolean saysMore =
                key.value().isEmpty() && SAYING_MORE.contains(key.whyMissing().reason());
        return !saysMore && !(asColumn && words(key).length() > LONGEST_TEXT);
    }

    /** @param asColumn whether it is a column of a pivot: a formula names it by its words, else by the cell that names the row */
    private Optional<Criterion> criterion(GroupKey<R> by, SumKey key, boolean asColumn) {
        if (key.isAll()) {
            return Optional.empty();
        }
        int column = fold.summary.base().indexOf(by.column());
        if (by instanceof Period<R> period && key.value().isPresent()) {
            LocalDate from = key.firstDay();
            return Optional.of(
                    new Criterion.Within(column, from, period.monthly() ? from.plusMonths(1) : from.plusYears(1)));
        }
        return Optional.of(
                !asColumn
                        ? new Criterion.SameAs(column, 0, namesOfRows)
                        : new Criterion.Is(
                                column,
                                key.isNumber() ? new Cell.Figure(Double.parseDouble(words(key))) : Cell.of(words(key)),
                                namesOfColumns));
    }
}
