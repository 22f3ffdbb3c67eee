package org.attest.report.internal.resolve.table;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.model.value.Absence;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.Table;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.style.Format;

/** Adds up figures over rows; knows why some rows have none, and the currencies of those whose amounts stand in words. */
abstract class RunningTotal {
    /** What is said of all rows where it is so of some, the first first. */
    private static final List<Reason> TELLING =
            List.of(Reason.CONFLICT, Reason.MIXED_UNITS, Reason.NOT_COMPARABLE, Reason.BOUND_ONLY);

    private final Set<Absence> absences = new HashSet<>();
    /** With the most decimals of an amount of each. */
    private final Map<Currency, Integer> currencies = new HashMap<>();

    static RunningTotal of(Aggregate<?> aggregate, Table<?> table) {
        int column = table.indexOf(aggregate.inputs().getFirst());
        int by = table.indexOf(aggregate.inputs().getLast());
        return switch (aggregate.calculation()) {
            case SUM, SHARE -> Tally.of(aggregate.column(), column);
            case RATIO, CHANGE, MEAN, WEIGHTED_MEAN ->
                new RatioTally(aggregate.calculation(), column, by, comparison(aggregate.column(), table));
            case COUNT, DISTINCT, MEDIAN, MIN, MAX -> new SampleTally(aggregate.calculation(), column);
        };
    }

    /** The column that says which rows cannot be compared. */
    private static OptionalInt comparison(Column<?> column, Table<?> table) {
        return column instanceof ComputedColumn<?> computed
                        && computed.contrast().whyNot().isPresent()
                ? OptionalInt.of(table.indexOf(column))
                : OptionalInt.empty();
    }

    abstract void add(RowFacts row);

    /** What the figures come to, whatever their currencies. */
    abstract Figure known();

    /** Whether a spreadsheet that computes the total from numbers comes to the same. */
    abstract boolean isAlike();

    /** Rows whose figure took part. */
    public abstract long reporting();

    public abstract long rows();

    /** What it comes to: nothing over amounts of several currencies. */
    public final Figure total() {
        return ofOne(known());
    }

    final Figure ofOne(Figure total) {
        return currencies.size() > 1 ? total.unmixed() : total;
    }

    /** Whether a spreadsheet computes the same from its cells: words are no numbers to it. */
    final boolean isLive() {
        return !isSpelt() && isAlike();
    }

    final boolean isSpelt() {
        return !currencies.isEmpty();
    }

    /** Takes note of amounts one of which stands in words, because others of its column are in another currency. */
    final void spells(CellFacts cell, CellFacts by) {
        if (cell.isSpelt() || by.isSpelt()) {
            note(cell);
            note(by);
        }
    }

    private void note(CellFacts cell) {
        if (cell.trait() instanceof CellFacts.Amount(Money money, var words)) {
            int places = Math.min(money.amount().scale(), Format.MOST_PLACES);
            currencies.merge(money.currency(), places, Math::max);
        }
    }

    /** How it is printed of a column where it is in words too, all of one currency. */
    final Optional<Format.Amount> amount(Column<?> column) {
        return currencies.size() == 1 && column instanceof NumberColumn<?> number && number.isMoney()
                ? currencies.entrySet().stream()
                        .map(of -> new Format.Amount(
                                of.getKey(),
                                column instanceof ComputedColumn<?> computed && !computed.isAdded()
                                        ? computed.places()
                                        : of.getValue()))
                        .findFirst()
                : Optional.empty();
    }

    final void lacks(Absence why) {
        absences.add(why);
    }

    /** Of rows without any figure: what all of them say, in their own words if these are the same; nothing applies to no rows. */
    final Figure nothing() {
        List<Reason> reasons = absences.stream().map(Absence::reason).distinct().toList();
        Absence why = switch (reasons.size()) {
            case 0 -> Reason.NOT_APPLICABLE;
            case 1 -> absences.size() == 1 ? absences.iterator().next() : reasons.getFirst();
            default -> TELLING.stream().filter(reasons::contains).findFirst().orElse(Reason.MISSING_INPUT);
        };
        return new Figure.Absent(why);
    }
}
