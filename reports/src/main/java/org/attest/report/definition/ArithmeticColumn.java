package org.attest.report.definition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.document.Operation;

/** The sum, difference or product of columns of the same row, live in a spreadsheet; it can be added up itself. */
public record ArithmeticColumn<R>(
        ColumnMetadata<R> head, Operation operation, List<NumberColumn<R>> inputs, int places, Contrast<R> contrast)
        implements SummableColumn<R>, ComputedColumn<R> {
    public ArithmeticColumn {
        inputs = List.copyOf(inputs);
        String name = operation.name().toLowerCase(Locale.ROOT);
        head.checkInputs(name, inputs, places);
        if (inputs.size() < 2) {
            throw new IllegalArgumentException(
                    name + " \"" + head.label() + "\" has fewer than two inputs, must have two or more");
        }
        head.checkDurations(name, inputs, operation == Operation.SUM);
        if (operation != Operation.PRODUCT) {
            head.checkUnit(name, "and", inputs, "");
        } else if (inputs.stream().filter(NumberColumn::isMoney).count() > 1) {
            throw new IllegalArgumentException(
                    name + " \"" + head.label() + "\" is of money by money, must have one input of money at most");
        }
    }

    /** The same column by another key than the one made of its label. */
    public ArithmeticColumn<R> key(String key) {
        return (ArithmeticColumn<R>) head.withKey(key).on(this);
    }

    /** The same column with so many decimals in print; whole numbers and amounts have their own. */
    public ArithmeticColumn<R> decimals(int newPlaces) {
        return new ArithmeticColumn<>(head, operation, inputs, newPlaces, contrast);
    }

    /** The same column with a mark before each figure: up, down or equal, told by more than colour and sign. */
    public ArithmeticColumn<R> marked() {
        return with(contrast.marked(operation));
    }

    /**
     * The same column with a figure only where both can be compared: of one place, one unit and periods of one length, such as
     * {@code row.period().whyNotAsLongAs(row.before())}.
     *
     * @param whyNot why the figures of a row cannot be compared; empty where they can
     */
    public ArithmeticColumn<R> comparable(Function<R, Optional<Reason>> whyNot) {
        return with(contrast.unless(whyNot, operation));
    }

    private ArithmeticColumn<R> with(Contrast<R> other) {
        return new ArithmeticColumn<>(head, operation, inputs, places, other);
    }

    /** That of what is added; a product is money if one of its factors is, and else has the units of those that have one. */
    @Override
    public Unit unit() {
        if (operation != Operation.PRODUCT) {
            return inputs.getFirst().unit();
        }
        List<NumberColumn<R>> named =
                inputs.stream().filter(NumberColumn::isMoney).toList();
        List<String> units = (named.isEmpty() ? inputs : named)
                .stream()
                        .map(NumberColumn::unit)
                        .filter(unit -> !unit.equals(Unit.RATIO) && !unit.equals(Unit.PERCENT))
                        .map(Unit::name)
                        .toList();
        return units.isEmpty() ? Unit.RATIO : new Unit(String.join(" \u00d7 ", units));
    }
}
