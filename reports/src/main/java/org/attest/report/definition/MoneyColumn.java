package org.attest.report.definition;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;

/** Amounts of money; numbers when all are of one currency, else words. Never converted. */
public record MoneyColumn<R>(ColumnMetadata<R> head, Accessor<R, Money> reading) implements SummableColumn<R> {
    /** The same column by another key than the one made of its label. */
    public MoneyColumn<R> key(String key) {
        return new MoneyColumn<>(head.withKey(key), reading);
    }

    /** The same column with the sources of each row's value. */
    public MoneyColumn<R> cite(Function<R, List<Citation>> citations) {
        return new MoneyColumn<>(head.withCitations(citations), reading);
    }

    @Override
    public Unit unit() {
        return MONEY;
    }

    private static final Unit MONEY = new Unit("money");
}
