package org.attest.report.internal.pdf.tag;

import java.util.Arrays;

/** An object of the structure before it has its number: its shape, which it shares with many others, and its own numbers. */
final class Draft {
    /** Stands in a shape where a number does. */
    static final char NUMBER = '\u0001';

    /** Stands where a number does that counts from the first object of the structure. */
    static final char OWN = '\u0002';

    private final StringBuilder shape = new StringBuilder(48);
    private int[] numbers = new int[4];
    private int count;

    Draft text(String text) {
        shape.append(text);
        return this;
    }

    Draft number(int number) {
        return hole(NUMBER, number);
    }

    /** A reference to an object of the structure, or to another one by its number below 0. */
    Draft reference(int number) {
        return hole(number > 0 ? OWN : NUMBER, Math.abs(number)).text(" 0 R");
    }

    /** One more of a list, by which the numbers are parted. */
    Draft next() {
        return shape.isEmpty() ? this : text(" ");
    }

    Draft add(Draft other) {
        shape.append(other.shape);
        for (int i = 0; i < other.count; i++) {
            add(other.numbers[i]);
        }
        return this;
    }

    boolean isEmpty() {
        return shape.isEmpty();
    }

    void clear() {
        shape.setLength(0);
        count = 0;
    }

    String shape() {
        return shape.toString();
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, count);
    }

    private Draft hole(char kind, int number) {
        shape.append(kind);
        add(number);
        return this;
    }

    private void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }
}
