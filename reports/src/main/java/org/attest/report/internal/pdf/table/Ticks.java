package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.attest.report.style.Format;

/** Round values for an axis: one, two or five times a power of ten apart (Heckbert, Nice Numbers, 1990). */
public record Ticks(List<Double> values) {
    /** About as many parts as the axis has. */
    private static final int PARTS = 4;

    /** An axis begins at zero unless all values are within this part of the highest one; spreadsheets draw it so, too. */
    private static final double CLOSE_TOGETHER = 1 / 6.0;

    /** From a value at or below the lowest to one at or above the highest. */
    public static Ticks of(double[] shown, Format format) {
        double low = DoubleStream.of(shown).min().orElse(0);
        double high = DoubleStream.of(shown).max().orElse(0);
        double greatest = Math.max(Math.abs(low), Math.abs(high));
        boolean closeTogether = high > low && high - low < greatest * CLOSE_TOGETHER;
        if (!closeTogether) {
            low = Math.min(0, low);
            high = Math.max(0, high);
        }
        // Steps that the format does not print would be the same label twice.
        int places = format.unsigned() instanceof Format.Percent ? format.places() + 2 : format.places();
        double step = Math.max(nice((high - low) / PARTS), Math.pow(10, -places));
        long first = (long) Math.floor(low / step + 1e-9);
        long last = Math.max((long) Math.ceil(high / step - 1e-9), first + 1);
        return new Ticks(
                LongStream.rangeClosed(first, last).mapToObj(i -> i * step).toList());
    }

    public double lowest() {
        return values.getFirst();
    }

    public double highest() {
        return values.getLast();
    }

    /** The nearest round number. */
    private static double nice(double number) {
        if (number <= 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        double digit = number / power;
        return power * (digit < 1.5 ? 1 : digit < 3 ? 2 : digit < 7 ? 5 : 10);
    }
}
