package org.attest.report.definition;

import org.attest.model.value.Money;
import org.attest.model.value.Unit;

/** Amounts of money; numbers when all are of one currency, else words. Never converted. */
public record MoneyColumn<R>(ColumnMetadata<R> head, Accessor<R, Money> reading)
        implements SummableColumn<R>, CitableColumn<R, MoneyColumn<R>> {
    @Override
    public Unit unit() {
        return MONEY;
    }

    private static final Unit MONEY = new Unit("money");
}
