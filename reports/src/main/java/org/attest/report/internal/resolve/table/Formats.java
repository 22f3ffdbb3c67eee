package org.attest.report.internal.resolve.table;

import java.util.Currency;
import java.util.Set;
import org.attest.report.definition.Column;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.TermColumn;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Format;

/** Settles the format of a column from its kind and, where its rows decide, from them. */
final class Formats {
    private Formats() {}

    /**
     * @param currencies met in the column
     * @param scale the most decimals of an amount in it
     * @param inWords whether its rows make it words throughout
     */
    static Format of(Column<?> column, Set<Currency> currencies, int scale, boolean inWords) {
        if (inWords) {
            return Format.text();
        }
        return switch (column) {
            case TextColumn<?> text -> Format.text();
            case TermColumn<?> term -> Format.text();
            case FlagColumn<?> flag -> Format.text();
            case LinkColumn<?> link -> Format.text();
            case OrdinalColumn<?> ordinal -> new Format.Ordinal();
            case DateColumn<?> date -> Format.day();
            case CountColumn<?> count -> Format.whole();
            case DecimalColumn<?> decimal -> new Format.Decimal(decimal.places());
            case PercentColumn<?> percent -> new Format.Percent(percent.places());
            case RatioColumn<?> ratio ->
                ratio.share() ? new Format.Percent(ratio.places()) : new Format.Decimal(ratio.places());
            case MoneyColumn<?> money -> amount(currencies, scale);
        };
    }

    private static Format amount(Set<Currency> currencies, int scale) {
        return currencies.stream()
                .findFirst()
                .<Format>map(one -> new Format.Amount(one.getCurrencyCode(), Format.decimals(one, scale)))
                .orElse(Format.text());
    }
}
