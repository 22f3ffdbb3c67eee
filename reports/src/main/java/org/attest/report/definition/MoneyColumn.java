package org.attest.report.definition;

import org.attest.model.value.Money;
import org.attest.model.value.Unit;

/** Amounts of money; numbers when all are of one currency, else words. Never converted. */
public record MoneyColumn<R>(ColumnMetadata<R> head, Accessor<R, Money> reading)
        implements SummableColumn<R>, CitableColumn<R, MoneyColumn<R>> {
    /** Of amounts of any currency. */
    public static final Unit MONEY = new Unit("money");

    @Override
    public Unit unit() {
        return MONEY;
    }
}
