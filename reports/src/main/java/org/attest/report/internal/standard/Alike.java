package org.attest.report.internal.standard;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Things that read alike stand in one row, but not more than a row of a page or sheet can hold. */
public final class Alike {
    private static final int MOST_THINGS = 12;
    private static final int MOST_ENTRIES = 24;

    private Alike() {}

    /**
     * In rows.
     *
     * @param each how many entries each of them makes in its row
     */
    public static <T> Stream<List<T>> rows(List<T> things, int each) {
        int most = Math.clamp(MOST_ENTRIES / each, 1, MOST_THINGS);
        return IntStream.iterate(0, from -> from < things.size(), from -> from + most)
                .mapToObj(from -> things.subList(from, Math.min(from + most, things.size())));
    }
}
