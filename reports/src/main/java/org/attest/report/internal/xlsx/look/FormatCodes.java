package org.attest.report.internal.xlsx.look;

import java.util.Locale;
import org.attest.report.style.Format;

/** Number format codes (ECMA-376 part 1, 18.8.31). Separators and the months' names are the viewer's. */
public final class FormatCodes {
    private FormatCodes() {}

    public static String of(Format format, Locale locale) {
        return switch (format) {
            case Format.Text text -> "General";
            case Format.Whole whole -> "#,##0";
            case Format.Decimal(int places) -> "#,##0" + decimals(places);
            case Format.Percent(int places) -> "0" + decimals(places) + "\\ %";
            case Format.Amount(String currency, int places) -> "\"" + currency + " \"#,##0" + decimals(places);
            case Format.Day day -> locale.getCountry().equals("US") ? "mmmm\\ d\\,\\ yyyy" : "d\\ mmmm\\ yyyy";
        };
    }

    private static String decimals(int places) {
        return places == 0 ? "" : "." + "0".repeat(places);
    }
}
