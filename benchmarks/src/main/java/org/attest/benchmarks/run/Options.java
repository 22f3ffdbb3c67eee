package org.attest.benchmarks.run;

import java.util.List;

/**
 * How much is measured.
 *
 * @param rows of the large job
 * @param rounds in which every case runs once, one after the other
 */
public record Options(long rows, int rounds) {
    private static final long FEWEST_ROWS = 1000;
    private static final long MOST_ROWS = 1_048_000;

    public Options {
        if (rows < FEWEST_ROWS || rows > MOST_ROWS) {
            throw new IllegalArgumentException("--rows is " + rows + ", must be " + FEWEST_ROWS + " to " + MOST_ROWS);
        }
        if (rounds < 1) {
            throw new IllegalArgumentException("--rounds is " + rounds + ", must be 1 or more");
        }
    }

    /** For a suite whose jobs have no rows. */
    public static Options ofRounds(int rounds) {
        return new Options(FEWEST_ROWS, rounds);
    }

    /** These options, but for what the words of a command line say. */
    public Options with(List<String> words) {
        Options options = this;
        for (int i = 0; i < words.size(); i += 2) {
            long value = value(words, i);
            options = switch (words.get(i)) {
                case "--rows" -> new Options(value, options.rounds);
                case "--rounds" -> new Options(options.rows, Math.toIntExact(value));
                default ->
                    throw new IllegalArgumentException(
                            "option is " + words.get(i) + ", must be --rows N or --rounds N");
            };
        }
        return options;
    }

    private static long value(List<String> words, int option) {
        String text = option + 1 < words.size() ? words.get(option + 1) : "missing";
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(words.get(option) + " is " + text + ", must be a number");
        }
        return Long.parseLong(text);
    }
}
