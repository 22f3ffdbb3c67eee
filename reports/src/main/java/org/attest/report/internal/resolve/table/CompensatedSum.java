package org.attest.report.internal.resolve.table;

/** A running sum that keeps what rounding would lose (Neumaier 1974), so that long columns add up whatever their order. */
final class CompensatedSum {
    private double sum;
    private double lost;
    private long count;

    void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        count++;
    }

    double sum() {
        return sum + lost;
    }

    long count() {
        return count;
    }
}
