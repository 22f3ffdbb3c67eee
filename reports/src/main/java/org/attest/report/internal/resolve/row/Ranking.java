package org.attest.report.internal.resolve.row;

import java.util.stream.DoubleStream;

/** The known figures of a column, by which an earlier pass lets a later one rank its rows. */
public final class Ranking {
    /** Of a column that no pass has read yet: whatever it ranks will be ranked again. */
    static final Ranking UNREAD = new Ranking(DoubleStream.of(), false);

    private final double[] ascending;
    private final boolean live;

    /** @param live whether each of them stands as a number in its cell */
    public Ranking(DoubleStream figures, boolean live) {
        this.ascending = figures.sorted().toArray();
        this.live = live;
    }

    /** Whether a formula that looks at the cells comes to the same. */
    boolean isLive() {
        return live;
    }

    /** One more than how many are higher; of what is not known, why it has no place. */
    Figure of(Figure figure) {
        return figure.isKnown()
                ? Figure.of(place(figure.decimal().orElseThrow().doubleValue()))
                : new Figure.Absent(figure.whyNotExact());
    }

    private long place(double figure) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > figure) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ascending.length - low + 1L;
    }
}
