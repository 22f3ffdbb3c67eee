package org.attest.report.internal.resolve.table;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The figures of a column, for what can only be told of all of them: eight bytes for each row. */
final class NumberList {
    private double[] numbers = new double[16];
    private int size;

    void add(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    DoubleStream stream() {
        return Arrays.stream(numbers, 0, size);
    }
}
