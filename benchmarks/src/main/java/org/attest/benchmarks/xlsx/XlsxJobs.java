package org.attest.benchmarks.xlsx;

import org.attest.benchmarks.run.Contender;
import org.attest.benchmarks.run.Contenders;

/**
 * The writers of workbooks by name. What they write has a title, a bold head, the widths, and
 * the rows with a format for the days.
 */
public final class XlsxJobs implements Contenders {
    @SuppressWarnings("UnusedVariable") // Written so that nobody may leave out the work behind it.
    private static volatile long seen;

    @Override
    public Contender contender(String name) {
        return switch (name) {
            case "rows" -> (rows, out) -> make(rows);
            case "attest" -> new Attest(Attest.BARE, 0);
            case "attest+1" -> new Attest(Attest.BARE, 1);
            case "attest-full" -> new Attest(Attest.FULL, 0);
            case "encoder" -> new Encoder();
            case "fastexcel" -> new Fastexcel(-1);
            case "fastexcel-1" -> new Fastexcel(1);
            case "sxssf" -> Poi.sxssf();
            case "xssf" -> Poi.xssf();
            default -> throw new IllegalArgumentException("contender is " + name + ", must be one of this class");
        };
    }

    /** The rows alone: what every contender pays for them. */
    private static void make(long rows) {
        long sum = 0;
        for (long i = 0; i < rows; i++) {
            Row row = Rows.at(i);
            sum += row.party().length()
                    + row.reference().length()
                    + row.pages()
                    + row.filed().getYear();
            sum += Double.doubleToRawLongBits(row.amount() + row.rate() + row.score());
        }
        seen = sum;
    }
}
