package org.attest.report.internal.resolve.table;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.definition.Accessor;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.Table;
import org.attest.report.document.Operation;

/** Tables that are settled by their definition alone, so that nothing has to be known of their rows before these are drawn. */
public final class StaticShape {
    private StaticShape() {}

    /**
     * The reasons that cells may show where the definition settles everything; empty where rows have a say. They have
     * one where anything is added up, grouped or highlighted; in money, which a second currency makes words; in partial
     * dates and periods, words as soon as one is no complete day; in claims and measures, and where a row itself gives
     * the reason; in ranks, and in what is computed, except of numbers that are always there: a ratio of these lacks a value only
     * where the base is zero.
     */
    public static <R> Optional<Set<Absence>> reasons(Table<R> table) {
        if (table.grandTotal().isPresent()
                || !table.groups().isEmpty()
                || !table.highlights().isEmpty()
                || !table.bars().ranges().isEmpty()
                || !table.rowHighlights().isEmpty()) {
            return Optional.empty();
        }
        Set<Absence> all = new HashSet<>();
        for (Table.Placed<R> placed : table.columns()) {
            Optional<Set<Absence>> reasons = reasons(placed.column());
            if (reasons.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(reasons.get());
        }
        return Optional.of(all);
    }

    private static <R> Optional<Set<Absence>> reasons(Column<R> column) {
        if (column instanceof ComputedColumn<R> computed) {
            boolean settled = computed.operation() != Operation.RANK
                    && computed.contrast().whyNot().isEmpty()
                    && computed.inputs().stream().allMatch(StaticShape::isAlwaysNumber);
            return settled ? Optional.of(reasons(computed.operation())) : Optional.empty();
        }
        Accessor<R, ?> reading = column.source().orElseThrow();
        if (column instanceof MoneyColumn<R>
                || (column instanceof DateColumn<R> && !(reading instanceof Accessor.Days))) {
            return Optional.empty();
        }
        return switch (reading) {
            case Accessor.Plain<R, ?> plain -> Optional.of(Set.of());
            case Accessor.Longs<R, ?> longs -> Optional.of(Set.of());
            case Accessor.Numbers<R, ?> numbers -> Optional.of(Set.of());
            case Accessor.Days<R, ?> days -> Optional.of(Set.of());
            case Accessor.OrMissing<R, ?>(var value, Accessor.Always<R>(Absence reason)) -> Optional.of(Set.of(reason));
            case Accessor.OrMissing<R, ?> byRow -> Optional.empty();
            case Accessor.Claimed<R, ?> claimed -> Optional.empty();
            case Accessor.Measured<R, ?> measured -> Optional.empty();
        };
    }

    /** Why there is none although all inputs are numbers. */
    private static Set<Absence> reasons(Operation operation) {
        return switch (operation) {
            case RATIO -> Set.of(Reason.ZERO_DENOMINATOR);
            case CHANGE -> Set.of(Reason.ZERO_DENOMINATOR, Reason.NOT_APPLICABLE);
            default -> Set.of();
        };
    }

    private static boolean isAlwaysNumber(Column<?> column) {
        if (column instanceof ArithmeticColumn<?> arithmetic) {
            return arithmetic.inputs().stream().allMatch(StaticShape::isAlwaysNumber);
        }
        return column.source()
                .filter(reading -> reading instanceof Accessor.Longs || reading instanceof Accessor.Numbers)
                .isPresent();
    }
}
