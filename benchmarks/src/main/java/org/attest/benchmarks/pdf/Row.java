package org.attest.benchmarks.pdf;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Mixed;

/**
 * A line of a register, the same in every run, none of whose texts has to wrap: a number of its own, a court of 200, a matter
 * that hardly ever comes twice, a day, a whole number, an amount of two decimals.
 */
record Row(String number, String court, String matter, LocalDate filed, long pages, double amount) {
    private static final String[] COURTS = IntStream.rangeClosed(1, 200)
            .mapToObj(number -> "District court " + number)
            .toArray(String[]::new);
    private static final String[] MATTERS = {
        "Boundary of plot ",
        "Rent of shop ",
        "Title of estate ",
        "Repair of road ",
        "Fees of school ",
        "Wages of mill ",
        "Share of canal ",
        "Lease of pond "
    };
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4000;

    static Stream<Row> stream(long rows) {
        return LongStream.range(0, rows).mapToObj(Row::at);
    }

    /** The row of an index, whatever rows were made before. */
    static Row at(long index) {
        long first = Mixed.of(index * 2 + 1);
        long second = Mixed.of(index * 2 + 2);
        return new Row(
                "F-" + (1_000_000 + index),
                COURTS[Mixed.below(first, COURTS.length)],
                MATTERS[(int) (second & 7)] + Mixed.below(second >>> 3, 100_000),
                FIRST_DAY.plusDays(Mixed.below(first >>> 32, DAYS)),
                Mixed.below(second >>> 20, 5_000),
                Mixed.below(first >>> 16, 10_000_000) / 100.0);
    }
}
