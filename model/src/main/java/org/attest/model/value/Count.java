package org.attest.model.value;

import java.util.regex.Matcher;

/**
 * A stated number of things: exact, or only a bound, or approximate. A bound is never used as if it were exact.
 * Written {@code 78}, {@code >295} (over), {@code >=295}, {@code <10}, {@code <=10}, {@code ~1000000} (about).
 */
public sealed interface Count {
    /** The stated number, whatever it bounds. Never negative. */
    long number();

    /** Exactly this many; zero is exact zero. */
    record Exact(long number) implements Count {
        public Exact {
            notNegative(number);
        }

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** At least this many; strict: more than this many. */
    record AtLeast(long number, boolean strict) implements Count {
        public AtLeast {
            notNegative(number);
        }

        @Override
        public String toString() {
            return (strict ? ">" : ">=") + number;
        }
    }

    /** At most this many; strict: fewer than this many. */
    record AtMost(long number, boolean strict) implements Count {
        public AtMost {
            notNegative(number);
            if (strict && number == 0) {
                throw new IllegalArgumentException("count \"<0\" cannot be, must be at least \"<1\"");
            }
        }

        @Override
        public String toString() {
            return (strict ? "<" : "<=") + number;
        }
    }

    /** About this many, as the source rounds it. */
    record About(long number) implements Count {
        public About {
            notNegative(number);
        }

        @Override
        public String toString() {
            return "~" + number;
        }
    }

    /** A count that is known to the unit; {@link IllegalArgumentException} when it is negative. */
    static Count exactly(long number) {
        return new Exact(number);
    }

    /** Reads the written form; {@code toString()} gives it back. */
    static Count parse(String text) {
        Matcher parts = Written.COUNT.matcher(text.strip());
        if (!parts.matches()) {
            throw malformed(text);
        }
        long number;
        try {
            number = Long.parseLong(parts.group(2));
        } catch (NumberFormatException e) {
            throw malformed(text);
        }
        return switch (parts.group(1)) {
            case null -> new Exact(number);
            case ">" -> new AtLeast(number, true);
            case ">=" -> new AtLeast(number, false);
            case "<" -> new AtMost(number, true);
            case "<=" -> new AtMost(number, false);
            default -> new About(number);
        };
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "count \"" + text
                        + "\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")");
    }

    private static void notNegative(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("count " + number + " is negative, must be 0 or more");
        }
    }
}
