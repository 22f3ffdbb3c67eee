package org.attest.report.internal.xlsx.look;

import java.util.Locale;
import org.attest.report.style.Format;

/** Number format codes (ECMA-376 part 1, 18.8.31). Separators are the viewer's; months have names in the report's language. */
public final class FormatCodes {
    private FormatCodes() {}

    static String of(Look look, Locale locale) {
        return look.general() ? "General" : of(look.format(), locale);
    }

    public static String of(Format format, Locale locale) {
        return switch (format) {
            case Format.Text text -> "@";
            case Format.Whole whole -> "#,##0";
            case Format.Ordinal ordinal -> "0";
            case Format.Decimal(int places) -> "#,##0" + decimals(places);
            case Format.Percent(int places) -> "#,##0" + decimals(places) + "%";
            case Format.Amount(String currency, int places) -> "\"" + currency + " \"#,##0" + decimals(places);
            case Format.Day day ->
                locale.getCountry().equals("US") ? "[$-409]mmmm\\ d\\,\\ yyyy" : "[$-809]d\\ mmmm\\ yyyy";
        };
    }

    private static String decimals(int places) {
        return places == 0 ? "" : "." + "0".repeat(places);
    }
}
