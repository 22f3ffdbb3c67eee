package org.attest.benchmarks.xlsx;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.benchmarks.run.Attest;
import org.attest.benchmarks.run.Contender;
import org.attest.benchmarks.run.Contenders;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Report;
import org.attest.report.xlsx.XlsxOptions;

/**
 * The writers of workbooks by name. What they write has a title, a bold head, the widths, and
 * the rows with a format for the days.
 */
public final class XlsxJobs implements Contenders {
    @Override
    public Contender contender(String name) {
        return switch (name) {
            case "attest" -> attest(Filings.BARE, 0);
            case "attest+1" -> attest(Filings.BARE, 1);
            case "attest-full" -> attest(Filings.FULL, 0);
            case "fastexcel" -> new Fastexcel(-1);
            case "fastexcel-1" -> new Fastexcel(1);
            case "sxssf" -> new Poi(() -> new SXSSFWorkbook(Poi.WINDOW));
            case "xssf" -> new Poi(XSSFWorkbook::new);
            default -> throw new IllegalArgumentException("contender is " + name + ", must be one of this class");
        };
    }

    private static Contender attest(Report<Long> report, int workers) {
        return new Attest(report, new XlsxRenderer(XlsxOptions.DEFAULT.workers(workers)));
    }
}
