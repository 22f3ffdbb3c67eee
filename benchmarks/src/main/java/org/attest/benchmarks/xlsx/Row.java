package org.attest.benchmarks.xlsx;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Ten mixed values, the same in every run: three texts of a thousand each, as names of offices are, whole numbers of up to two,
 * three, four and six digits, an amount of two decimals, a day of eleven years, a boolean.
 */
record Row(
        String office,
        String court,
        String party,
        long judges,
        long pages,
        long cases,
        long seconds,
        double amount,
        LocalDate filed,
        boolean open) {
    private static final int TEXTS = 1000;
    private static final int DAYS = 4000;
    private static final String[] WORDS =
            "Dhaka Khulna district court of appeal tribunal north Sylhet registry review first".split(" ", -1);
    private static final String[] OFFICES = texts(1);
    private static final String[] COURTS = texts(2);
    private static final String[] PARTIES = texts(3);
    private static final LocalDate[] DATES = IntStream.range(0, DAYS)
            .mapToObj(LocalDate.of(2014, 1, 1)::plusDays)
            .toArray(LocalDate[]::new);

    private static String[] texts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, TEXTS)
                .mapToObj(
                        i -> WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " " + i)
                .toArray(String[]::new);
    }

    /** In every file, its peers' too, the boolean is Attest's word for it. */
    String openInWords() {
        return open ? "yes" : "no";
    }

    /** The cells between tabs, the day as its number in a spreadsheet. */
    String line() {
        Object[] cells = {office, court, party, judges, pages, cases, seconds, amount, day(), openInWords()};
        return Stream.of(cells).map(Object::toString).collect(Collectors.joining("\t"));
    }

    /** The first of 1970 is 25,569. */
    private long day() {
        return filed.toEpochDay() + 25_569;
    }

    static Stream<Row> stream(long rows) {
        return LongStream.range(0, rows).mapToObj(Row::at);
    }

    /** The row of an index, whatever rows were made before. */
    static Row at(long index) {
        SplittableRandom random = new SplittableRandom(index);
        return new Row(
                OFFICES[random.nextInt(TEXTS)],
                COURTS[random.nextInt(TEXTS)],
                PARTIES[random.nextInt(TEXTS)],
                random.nextInt(100),
                random.nextInt(1000),
                random.nextInt(10_000),
                random.nextInt(1_000_000),
                random.nextInt(10_000_000) / 100.0,
                DATES[random.nextInt(DAYS)],
                random.nextBoolean());
    }
}
