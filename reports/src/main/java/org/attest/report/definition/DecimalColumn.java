package org.attest.report.definition;

import java.math.BigDecimal;
import org.attest.model.value.Unit;

/** Measured quantities of one unit. */
public record DecimalColumn<R>(ColumnMetadata<R> head, Accessor<R, BigDecimal> reading, Unit unit, int places)
        implements SummableColumn<R>, CitableColumn<R, DecimalColumn<R>> {
    /** The same column printed with so many decimals. */
    public DecimalColumn<R> decimals(int places) {
        return new DecimalColumn<>(head, reading, unit, places);
    }
}
