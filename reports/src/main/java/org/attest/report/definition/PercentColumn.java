package org.attest.report.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;

/** Shares in per cent: the row gives 10.9, the cell holds 0.109 and prints 10.9 %. */
public record PercentColumn<R>(ColumnMetadata<R> head, Accessor<R, BigDecimal> reading, int places)
        implements NumberColumn<R> {
    /** The same column by another key than the one made of its label. */
    public PercentColumn<R> key(String key) {
        return new PercentColumn<>(head.withKey(key), reading, places);
    }

    /** The same column with the sources of each row's value. */
    public PercentColumn<R> cite(Function<R, List<Citation>> citations) {
        return new PercentColumn<>(head.withCitations(citations), reading, places);
    }

    /** The same column printed with so many decimals. */
    public PercentColumn<R> decimals(int places) {
        return new PercentColumn<>(head, reading, places);
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }
}
