package org.attest.report.internal.pdf.chart;

/** Where values stand on a line: {@code low} at {@code from}, {@code high} at {@code to}. */
record Scale(double low, double high, float from, float to) {
    float at(double value) {
        return high > low ? (float) (from + (to - from) * ((value - low) / (high - low))) : from;
    }
}
