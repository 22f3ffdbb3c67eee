package org.attest.report.definition;

import java.util.Currency;
import java.util.function.Function;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;
import org.attest.report.internal.number.SpreadsheetNumber;

/** Amounts of money; numbers when all are of one currency, else words. Never converted. */
public record MoneyColumn<R>(ColumnMetadata<R> head, Accessor<R, Money> reading)
        implements SummableColumn<R>, CitableColumn<R, MoneyColumn<R>> {
    /** Of amounts of any currency. */
    public static final Unit MONEY = new Unit("money");

    static Function<Number, Money> of(String currency) {
        Currency known = Money.of(currency, 0).currency();
        return number -> new Money(SpreadsheetNumber.exact(number), known);
    }

    @Override
    public Unit unit() {
        return MONEY;
    }
}
