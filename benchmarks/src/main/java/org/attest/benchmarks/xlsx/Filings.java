package org.attest.benchmarks.xlsx;

import java.util.List;
import java.util.Locale;
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
            List.of("Region", "Court", "Party", "Reference", "Amount", "Rate", "Score", "Pages", "Filed", "Still open");
    static final String DAY_FORMAT = "yyyy-mm-dd";
    static final int WIDTH = 16;

    /** The column of the day. */
    static final int FILED = 8;

    /** The rows of the sheet in which title and labels stand, counted from 0; the data follows. */
    static final int TITLE_ROW = 0;

    static final int LABEL_ROW = 1;
    static final int FIRST_ROW = 2;

    private static final Columns<Row> C = Columns.of(Row.class);
    private static final Unit POINTS = new Unit("points");
    private static final CountColumn<Row> PAGES = C.count("Pages", new Unit("pages"), Row::pages);

    /** Over the number of rows. */
    static final Report<Long> BARE =
            Report.bare("filings", 1, Locale.ENGLISH, table(false), (rows, edition) -> Row.stream(rows));

    private static final Table<Row> TOTALLED = table(true);

    /** The same rows in a whole report: cover, contents, a figure, a total, notes, sources, checks. */
    static final Report<Long> FULL = Report.of(
            "filings-report",
            1,
            Locale.ENGLISH,
            r -> r.title(rows -> TITLE)
                    .section("Headline figures", s -> s.figure("pages", TOTALLED.total(PAGES)))
                    .section("All filings", s -> s.streamed(TOTALLED, (rows, edition) -> Row.stream(rows))));

    private Filings() {}

    private static Table<Row> table(boolean totalled) {
        return Table.of("filings", t -> {
            t.title(TITLE)
                    .columns(
                            C.text("Region", Row::region),
                            C.text("Court", Row::court),
                            C.text("Party", Row::party),
                            C.text("Reference", Row::reference),
                            C.decimal("Amount", POINTS, Row::amount),
                            C.decimal("Rate", POINTS, Row::rate),
                            C.decimal("Score", POINTS, Row::score),
                            PAGES,
                            C.day("Filed", Row::filed),
                            C.flag("Still open", Row::open));
            if (totalled) {
                t.grandTotal("All filings", Aggregate.sum(PAGES));
            }
        });
    }
}
