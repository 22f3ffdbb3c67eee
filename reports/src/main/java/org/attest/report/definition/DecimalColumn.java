package org.attest.report.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;

/** Measured quantities of one unit. */
public record DecimalColumn<R>(ColumnMetadata<R> head, Accessor<R, BigDecimal> reading, Unit unit, int places)
        implements SummableColumn<R> {
    /** The same column by another key than the one made of its label. */
    public DecimalColumn<R> key(String key) {
        return new DecimalColumn<>(head.withKey(key), reading, unit, places);
    }

    /** The same column with the sources of each row's value. */
    public DecimalColumn<R> cite(Function<R, List<Citation>> citations) {
        return new DecimalColumn<>(head.withCitations(citations), reading, unit, places);
    }

    /** The same column printed with so many decimals. */
    public DecimalColumn<R> decimals(int places) {
        return new DecimalColumn<>(head, reading, unit, places);
    }
}
