package org.attest.report.definition;

import java.math.BigDecimal;
import org.attest.model.value.Unit;

/** Shares in per cent: the row gives 10.9, the cell holds 0.109 and prints 10.9 %. */
public record PercentColumn<R>(ColumnMetadata<R> head, Accessor<R, BigDecimal> reading, int places)
        implements NumberColumn<R>, CitableColumn<R, PercentColumn<R>> {
    /** The same column printed with so many decimals. */
    public PercentColumn<R> decimals(int places) {
        return new PercentColumn<>(head, reading, places);
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }
}
