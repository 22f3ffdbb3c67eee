package org.attest.report.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.attest.report.document.Chart;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.style.Format;

/** Charts built by hand, of the table "cases". */
final class Charts {
    static final Table CASES =
            Tables.of("cases", 1, "Cases", t -> t.text("Year").row("2021"));

    private final Chart.Kind kind;
    private final List<String> categories;
    private final List<Chart.Series> series = new ArrayList<>();
    private Format format = Format.whole();

    private Charts(Chart.Kind kind, List<String> categories) {
        this.kind = kind;
        this.categories = categories;
    }

    static Charts of(Chart.Kind kind, String... categories) {
        return new Charts(kind, List.of(categories));
    }

    static Charts of(Chart.Kind kind, int categories) {
        return new Charts(
                kind,
                IntStream.rangeClosed(1, categories).mapToObj(i -> "Court " + i).toList());
    }

    Charts format(Format newFormat) {
        format = newFormat;
        return this;
    }

    /** Without a figure where a value is not a number. */
    Charts series(String name, double... values) {
        List<OptionalDouble> found = Arrays.stream(values)
                .mapToObj(value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
                .toList();
        series.add(new Chart.Series(name, series.size() + 1, found));
        return this;
    }

    Chart titled(String title) {
        return new Chart(
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                kind,
                title,
                CASES.key(),
                0,
                "Year",
                categories,
                series,
                "Persons, convicted",
                format,
                "Description of " + title);
    }

    /** The table and the chart on one page, the second. */
    Document document() {
        return Documents.of(Documents.section(1, "Outcomes", CASES, titled("Convictions")));
    }
}
