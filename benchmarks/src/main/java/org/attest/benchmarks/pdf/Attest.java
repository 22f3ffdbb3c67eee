package org.attest.benchmarks.pdf;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.attest.benchmarks.run.Contender;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;

/**
 * Attest as its users call it. On every page it prints a head with title and date, and in the foot the report's name, which
 * its peers leave out; its columns get their widths from what stands in them.
 */
record Attest(PdfProfile profile) implements Contender {
    private static final Columns<Row> C = Columns.of(Row.class);
    private static final Edition EDITION = Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit");

    private static final Table<Row> TABLE = Table.of(
            "filings",
            Row.class,
            t -> t.title(Layout.TITLE)
                    .columns(
                            C.text("Number", Row::number),
                            C.text("Court", Row::court),
                            C.text("Matter", Row::matter),
                            C.day("Filed", Row::filed),
                            C.count("Pages", new Unit("pages"), Row::pages),
                            C.decimal("Amount", new Unit("taka"), Row::amount)));

    /** Over the number of rows. */
    private static final Report<Long> REPORT =
            Report.bare("filings", 1, Locale.ENGLISH, Long.class, TABLE, (rows, edition) -> Rows.stream(rows));

    @Override
    public void write(long rows, OutputStream out) {
        write(rows, Target.pdf(out, PdfOptions.of(profile)));
    }

    /** As files are made by users: beside their place first, with their SHA-256. */
    @Override
    public void write(long rows, Path file) {
        write(rows, Target.pdf(file, PdfOptions.of(profile)));
    }

    private static void write(long rows, Target target) {
        long written = Reports.bind(REPORT, rows, EDITION).write(target).rows();
        if (written != rows) {
            throw new IllegalStateException("rows written are " + written + ", must be " + rows);
        }
    }
}
