package org.attest.benchmarks.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How much is measured: the rows of the large job; the rounds, in each of which every case runs once; and another
 * build, beside which only Attest's own cases run.
 */
public record Options(long rows, int rounds, Optional<Path> against) {
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

    public static Options of(long rows, int rounds) {
        return new Options(rows, rounds, Optional.empty());
    }

    /** These options, but for what the words of a command line say. */
    public Options with(List<String> words) {
        Options options = this;
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            String text = i + 1 < words.size() ? words.get(i + 1) : "missing";
            options = switch (option) {
                case "--rows" -> new Options(number(option, text), options.rounds, options.against);
                case "--rounds" -> new Options(options.rows, Math.toIntExact(number(option, text)), options.against);
                case "--against" -> new Options(options.rows, options.rounds, Optional.of(present(text)));
                default ->
                    throw new IllegalArgumentException(
                            "option is " + option + ", must be --rows N, --rounds N or --against PATH");
            };
        }
        return options;
    }

    private static long number(String option, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(option + " is " + text + ", must be a number");
        }
        return Long.parseLong(text);
    }

    private static Path present(String text) {
        Path path = Path.of(text).toAbsolutePath();
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("--against is " + text + ", must be there");
        }
        return path;
    }
}
