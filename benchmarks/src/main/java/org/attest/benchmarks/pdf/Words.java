package org.attest.benchmarks.pdf;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The cells of a row in the words that Attest prints, made by the JDK's formats; one for each thread. */
final class Words {
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private final NumberFormat whole = format("#,##0");
    private final NumberFormat decimal = format("#,##0.00");

    List<String> of(Row row) {
        return List.of(
                row.number(),
                row.court(),
                row.matter(),
                day.format(row.filed()),
                whole.format(row.pages()),
                decimal.format(row.amount()));
    }

    private static NumberFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }
}
