package org.attest.report.definition;

import java.util.List;
import org.attest.model.value.Unit;
import org.attest.report.document.Operation;

/** What a figure is among the rows around it: its rank, or the sum up to it; live in a spreadsheet of up to 10,000 rows. */
public record RunningColumn<R>(ColumnMetadata<R> head, Operation operation, NumberColumn<R> input, int places)
        implements ComputedColumn<R> {
    private static final Unit RANK = new Unit("rank");

    public RunningColumn {
        head.checkInputs(operation == Operation.RANK ? "rank" : "cumulative", List.of(input), places);
    }

    /** The same column by another key than the one made of its label. */
    public RunningColumn<R> key(String key) {
        return (RunningColumn<R>) head.withKey(key).on(this);
    }

    /** The same column with so many decimals in print; whole numbers and amounts have their own. */
    public RunningColumn<R> decimals(int newPlaces) {
        return new RunningColumn<>(head, operation, input, newPlaces);
    }

    @Override
    public List<NumberColumn<R>> inputs() {
        return List.of(input);
    }

    @Override
    public boolean isWhole() {
        return operation == Operation.RANK || ComputedColumn.super.isWhole();
    }

    @Override
    public Unit unit() {
        return operation == Operation.RANK ? RANK : input.unit();
    }
}
