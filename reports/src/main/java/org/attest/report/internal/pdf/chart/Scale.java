package org.attest.report.internal.pdf.chart;

/**
 * Where values stand on a line.
 *
 * @param low the value that stands at {@code from}
 * @param high the value that stands at {@code to}
 */
record Scale(double low, double high, float from, float to) {
    float at(double value) {
        return high > low ? (float) (from + (to - from) * ((value - low) / (high - low))) : from;
    }
}
