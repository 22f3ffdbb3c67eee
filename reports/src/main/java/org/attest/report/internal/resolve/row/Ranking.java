package org.attest.report.internal.resolve.row;

import java.util.Arrays;

/** The known figures of a column, of eight bytes each: for what can only be told of all of them. Filled by one pass, asked by a later one. */
public final class Ranking {
    private double[] figures = new double[16];
    private int size;
    private boolean precise;

    /** Adds a figure if it is known. */
    public void add(Figure figure) {
        if (figure.isKnown()) {
            if (size == figures.length) {
                figures = Arrays.copyOf(figures, size * 2);
            }
            figures[size++] = figure.decimal().orElseThrow().doubleValue();
            precise |= figure instanceof Figure.Precise;
        }
    }

    /** The same from the lowest to the highest. */
    public Ranking sorted() {
        Arrays.sort(figures, 0, size);
        return this;
    }

    /** Whether each of them stands as a number in its cell. */
    boolean isOfNumbers() {
        return !precise;
    }

    /** The middle one of a sorted ranking, or both middle ones. */
    public double[] middle() {
        return new double[] {figures[(size - 1) / 2], figures[size / 2]};
    }

    /** One more than how many are higher; of what is not known, why it has no place. */
    Figure place(Figure figure) {
        if (!figure.isKnown()) {
            return new Figure.Absent(figure.whyNotExact());
        }
        double number = figure.decimal().orElseThrow().doubleValue();
        int at = Arrays.binarySearch(figures, 0, size, number);
        int above = at < 0 ? -1 - at : at;
        while (above < size && figures[above] <= number) {
            above++;
        }
        return Figure.of(size - above + 1L);
    }
}
