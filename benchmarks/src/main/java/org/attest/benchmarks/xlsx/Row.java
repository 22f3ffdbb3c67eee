package org.attest.benchmarks.xlsx;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Ten values of five kinds, the same in every run: two strings of few values (8 and 200), two of 20 characters that hardly
 * ever come twice (of which 3 in 100 are not ASCII and 1.5 in 100 hold an ampersand), numbers of 2, 6 and 17 digits, a whole
 * number, a day, a boolean.
 */
record Row(
        String region,
        String court,
        String party,
        String reference,
        double amount,
        double rate,
        double score,
        long pages,
        LocalDate filed,
        boolean open) {
    private static final String[] REGIONS = {
        "Barisal", "Chittagong", "Dhaka", "Khulna", "Mymensingh", "Rajshahi", "Rangpur", "Sylhet"
    };
    private static final String[] COURTS = IntStream.rangeClosed(1, 200)
            .mapToObj(number -> "District court no. " + number)
            .toArray(String[]::new);
    private static final LocalDate[] DAYS = IntStream.range(0, 4000)
            .mapToObj(LocalDate.of(2014, 1, 1)::plusDays)
            .toArray(LocalDate[]::new);
    private static final byte[] LETTERS =
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz0123456789. ".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 20;
    private static final int AMPERSANDS = 15;
    private static final int ACCENTS = 30;
    private static final String[] ACCENTED = {"\u00e9", "\u0141", "\u0995", "\u0663"};

    /** In every file, its peers' too, the boolean is Attest's word for it. */
    String openInWords() {
        return open ? "yes" : "no";
    }

    static Stream<Row> stream(long rows) {
        return LongStream.range(0, rows).mapToObj(Row::at);
    }

    /** The row of an index, whatever rows were made before. */
    static Row at(long index) {
        SplittableRandom random = new SplittableRandom(index);
        return new Row(
                REGIONS[random.nextInt(REGIONS.length)],
                COURTS[random.nextInt(COURTS.length)],
                text(random),
                text(random),
                random.nextInt(10_000_000) / 100.0,
                random.nextInt(100_000_000) / 1e6,
                random.nextDouble(),
                random.nextInt(1_000_000),
                DAYS[random.nextInt(DAYS.length)],
                random.nextBoolean());
    }

    private static String text(SplittableRandom random) {
        byte[] text = new byte[LENGTH];
        long bits = random.nextLong();
        long left = bits;
        for (int i = 0; i < LENGTH; i++) {
            text[i] = LETTERS[(int) (left & 63)];
            left = i == 9 ? (bits * 0x9E3779B97F4A7C15L) >>> 3 : left >>> 6;
        }
        // Blanks at an end would be kept by a further attribute, which is another cell.
        text[0] = 'N';
        text[LENGTH - 1] = 'n';
        int kind = random.nextInt(1000);
        if (kind < AMPERSANDS) {
            text[7] = '&';
        }
        String ascii = new String(text, StandardCharsets.ISO_8859_1);
        return kind < 1000 - ACCENTS ? ascii : ascii.substring(1).concat(ACCENTED[kind & 3]);
    }
}
