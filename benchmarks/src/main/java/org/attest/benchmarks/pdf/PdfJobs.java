package org.attest.benchmarks.pdf;

import java.util.Locale;
import org.attest.benchmarks.run.Attest;
import org.attest.benchmarks.run.Contender;
import org.attest.benchmarks.run.Contenders;
import org.attest.model.value.Unit;
import org.attest.report.PdfRenderer;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;

/** The writers of PDF files by name. */
public final class PdfJobs implements Contenders {
    private static final Columns<Row> C = Columns.of(Row.class);

    private static final Table<Row> TABLE = Table.of(
            "filings",
            t -> t.title(PdfTable.TITLE)
                    .columns(
                            C.text("Number", Row::number),
                            C.text("Court", Row::court),
                            C.text("Matter", Row::matter),
                            C.day("Filed", Row::filed),
                            C.count("Pages", new Unit("pages"), Row::pages),
                            C.decimal("Amount", new Unit("taka"), Row::amount)));

    /**
     * Over the number of rows. On every page Attest prints a head with title and date, and in the foot the report's name,
     * which its peers leave out; its columns get their widths from what stands in them.
     */
    private static final Report<Long> REPORT =
            Report.bare("filings", 1, Locale.ENGLISH, TABLE, (rows, edition) -> Row.stream(rows));

    @Override
    public Contender contender(String name) {
        return switch (name) {
            case "tagged" -> attest(PdfProfile.ACCESSIBLE);
            case "plain" -> attest(PdfProfile.PLAIN);
            case "jasper" -> new Jasper();
            case "pdfptable" -> new PdfTable();
            default -> throw new IllegalArgumentException("contender is " + name + ", must be one of this class");
        };
    }

    private static Contender attest(PdfProfile profile) {
        return new Attest(REPORT, new PdfRenderer(PdfOptions.of(profile)));
    }
}
