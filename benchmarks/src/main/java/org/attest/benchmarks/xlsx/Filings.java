package org.attest.benchmarks.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.model.value.Unit;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;

/** The words above the rows, what all workbooks have in common, and Attest's definitions of them. */
final class Filings {
    static final String TITLE = "Filings";
    static final List<String> LABELS =
            List.of("Office", "Court", "Party", "Judges", "Pages", "Cases", "Seconds", "Amount", "Filed", "Still open");
    static final String DAY_FORMAT = "yyyy-mm-dd";
    static final int WIDTH = 16;

    /** The column of the day. */
    static final int FILED = 8;

    /** The rows of the sheet in which title and labels stand, counted from 0; the data follows. */
    static final int TITLE_ROW = 0;

    static final int LABEL_ROW = 1;
    static final int FIRST_ROW = 2;

    private static final Columns<Row> C = Columns.of(Row.class);
    static final Unit POINTS = new Unit("points");
    private static final CountColumn<Row> PAGES = C.count("Pages", new Unit("pages"), Row::pages);

    /** Over the number of rows. */
    static final Report<Long> BARE =
            Report.bare("filings", 1, Locale.ENGLISH, table("Still open", false), (rows, edition) -> Row.stream(rows));

    static final Report<Long> FULL = report("Still open");

    private Filings() {}

    /** Title, labels and rows as lines of cells between tabs. */
    static Stream<String> lines(long rows) {
        return Stream.concat(
                Stream.of(TITLE, String.join("\t", LABELS)), Row.stream(rows).map(Row::line));
    }

    /** The same rows in a whole report: cover, contents, a figure, a total, notes, sources, checks. */
    static Report<Long> report(String lastLabel) {
        Table<Row> totalled = table(lastLabel, true);
        return Report.of(
                "filings-report",
                1,
                Locale.ENGLISH,
                r -> r.title(rows -> TITLE)
                        .section("Headline figures", s -> s.figure("pages", totalled.total(PAGES)))
                        .section("All filings", s -> s.streamed(totalled, (rows, edition) -> Row.stream(rows))));
    }

    private static Table<Row> table(String lastLabel, boolean totalled) {
        return Table.of("filings", t -> {
            t.title(TITLE)
                    .columns(
                            C.text("Office", Row::office),
                            C.text("Court", Row::court),
                            C.text("Party", Row::party),
                            C.count("Judges", new Unit("judges"), Row::judges),
                            PAGES,
                            C.count("Cases", new Unit("cases"), Row::cases),
                            C.count("Seconds", new Unit("seconds"), Row::seconds),
                            C.decimal("Amount", new Unit("taka"), Row::amount),
                            C.day("Filed", Row::filed),
                            C.flag(lastLabel, Row::open));
            if (totalled) {
                t.grandTotal("All filings", Aggregate.sum(PAGES));
            }
        });
    }
}
