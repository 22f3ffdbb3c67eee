package org.attest.benchmarks.pdf;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A line of a register, the same in every run, none of whose texts has to wrap: a number of its own, a court of 200, a matter
 * that hardly ever comes twice, a day, two whole numbers, an amount of two decimals, yes or no.
 */
record Row(
        String number,
        String court,
        String matter,
        LocalDate filed,
        long pages,
        double amount,
        long days,
        boolean open) {
    private static final String[] COURTS =
            IntStream.rangeClosed(1, 200).mapToObj(number -> "Court " + number).toArray(String[]::new);
    private static final String[] MATTERS =
            "Hedge of plot,Rent of shop,Title of estate,Repair of road,Fees of school,Wages of mill,Share of canal,Lease of pond"
                    .split(",", -1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4000;

    /** The row of an index, whatever rows were made before. */
    static Row at(long index) {
        SplittableRandom random = new SplittableRandom(index);
        return new Row(
                "F-" + (1_000_000 + index),
                COURTS[random.nextInt(COURTS.length)],
                MATTERS[random.nextInt(MATTERS.length)] + " " + random.nextInt(100_000),
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                random.nextInt(5_000),
                random.nextInt(10_000_000) / 100.0,
                random.nextInt(400),
                random.nextBoolean());
    }
}
