package org.attest.report.internal.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static List<String> printed(Format format, double... values) {
        return Ticks.of(values, format).values().stream()
                .map(tick -> Notation.ENGLISH.print(tick, format))
                .toList();
    }

    @Test
    void are_one_two_or_five_times_a_power_of_ten_apart() {
        assertThat(printed(Format.whole(), 4, 9)).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(printed(Format.whole(), 83)).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(printed(Format.whole(), 1_900_000))
                .containsExactly("0", "500,000", "1,000,000", "1,500,000", "2,000,000");
        assertThat(printed(new Format.Percent(1), -0.05, 0.034))
                .containsExactly("-6.0 %", "-4.0 %", "-2.0 %", "0.0 %", "2.0 %", "4.0 %");
    }

    @Test
    void begin_at_zero_unless_all_values_are_close_together() {
        assertThat(printed(Format.whole(), 100, 119)).startsWith("100");
        assertThat(printed(Format.whole(), 100, 121)).startsWith("0");
        assertThat(printed(Format.whole(), 1000, 1100))
                .containsExactly("1,000", "1,020", "1,040", "1,060", "1,080", "1,100");
        assertThat(printed(Format.whole(), -1000, -1100)).startsWith("-1,100").endsWith("-1,000");
        assertThat(printed(Format.whole(), 7, 7)).startsWith("0");
    }

    @Test
    void never_print_the_same_label_twice() {
        assertThat(printed(Format.whole(), 0, 0)).containsExactly("0", "1");
        assertThat(printed(Format.whole(), 1e-7, 2e-7)).containsExactly("0", "1");
        assertThat(printed(new Format.Percent(0), 0.01)).containsExactly("0 %", "1 %");
        assertThat(printed(new Format.Decimal(1), 0.2)).containsExactly("0.0", "0.1", "0.2");
    }

    @Test
    void enclose_all_values_and_are_few() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            double[] values = {
                random.nextGaussian() * Math.pow(10, random.nextInt(16)),
                random.nextGaussian() * Math.pow(10, random.nextInt(16))
            };
            Ticks ticks = Ticks.of(values, new Format.Decimal(2));
            assertThat(ticks.values()).hasSizeBetween(2, 9).isSorted();
            double allowed = 1e-6 * Math.max(Math.abs(values[0]), Math.abs(values[1]));
            for (double value : values) {
                assertThat(value).isBetween(ticks.lowest() - allowed, ticks.highest() + allowed);
            }
        }
    }
}
