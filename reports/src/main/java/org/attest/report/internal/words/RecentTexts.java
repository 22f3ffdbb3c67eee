package org.attest.report.internal.words;

import java.util.function.ToLongFunction;

/**
 * Remembers a number of each of the last short texts: names and yes or no come in many rows. A text is known again as an
 * object, since comparing letters would cost as much as most numbers do. For one thread.
 */
public final class RecentTexts {
    private static final int FEWEST = 1 << 6;
    private static final int MOST = 1 << 12;
    private static final int LONGEST = 64;

    /** So many misses for each place, then there are too few. */
    private static final int MISSES = 4;

    private final ToLongFunction<String> number;
    private String[] texts = new String[FEWEST];
    private long[] numbers = new long[FEWEST];
    private int misses;

    /** @param number of a text, always the same one */
    public RecentTexts(ToLongFunction<String> number) {
        this.number = number;
    }

    @SuppressWarnings("ReferenceEquality")
    public long of(String text) {
        if (text.length() > LONGEST) {
            return number.applyAsLong(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 12) & (texts.length - 1);
        if (texts[place] != text) {
            if (++misses > MISSES * texts.length && texts.length < MOST) {
                misses = 0;
                texts = new String[4 * texts.length];
                numbers = new long[texts.length];
                place = (hash ^ hash >>> 12) & (texts.length - 1);
            }
            texts[place] = text;
            numbers[place] = number.applyAsLong(text);
        }
        return numbers[place];
    }
}
