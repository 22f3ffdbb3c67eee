package org.attest.benchmarks.xlsx;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.attest.benchmarks.run.Contender;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.xlsx.XlsxOptions;

/** Attest as its users call it. */
final class Attest implements Contender {
    private static final Columns<Row> C = Columns.of(Row.class);
    private static final Unit POINTS = new Unit("points");
    private static final CountColumn<Row> PAGES = C.count("Pages", new Unit("pages"), Row::pages);
    private static final Edition EDITION = Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit");

    private static final Table<Row> PLAIN = table(false);
    private static final Table<Row> TOTALLED = table(true);

    /** Over the number of rows. */
    static final Report<Long> BARE =
            Report.bare("filings", 1, Locale.ENGLISH, Long.class, PLAIN, (rows, edition) -> Rows.stream(rows));

    /** The same rows in a whole report: cover, contents, a figure, a total, notes, sources, checks. */
    static final Report<Long> FULL = Report.of(
            "filings-report",
            1,
            Locale.ENGLISH,
            Long.class,
            r -> r.title(rows -> Heads.TITLE)
                    .section("Headline figures", s -> s.figure("pages", TOTALLED.total(PAGES)))
                    .section("All filings", s -> s.streamed(TOTALLED, (rows, edition) -> Rows.stream(rows))));

    private final Report<Long> report;
    private final XlsxOptions options;

    Attest(Report<Long> report, int workers) {
        this.report = report;
        this.options = XlsxOptions.DEFAULT.workers(workers);
    }

    private static Table<Row> table(boolean totalled) {
        return Table.of("filings", Row.class, t -> {
            t.title(Heads.TITLE)
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

    @Override
    public void write(long rows, OutputStream out) {
        write(rows, Target.xlsx(out, options));
    }

    /** As files are made by users: beside their place first, with their SHA-256. */
    @Override
    public void write(long rows, Path file) {
        write(rows, Target.xlsx(file, options));
    }

    private void write(long rows, Target target) {
        long written = Reports.bind(report, rows, EDITION).write(target).rows();
        if (written != rows) {
            throw new IllegalStateException("rows written are " + written + ", must be " + rows);
        }
    }
}
