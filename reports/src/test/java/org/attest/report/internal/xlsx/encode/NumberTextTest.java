package org.attest.report.internal.xlsx.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    /** All bits at random; figures as reports have them, of all sizes; and neighbours of powers of two and ten. */
    private static double any(Random random, int kind) {
        double value = switch (kind) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> random.nextInt() / 100.0;
            case 2 -> random.nextLong() / 1e6;
            case 3 -> random.nextDouble();
            case 4 -> random.nextInt() / Math.pow(10, random.nextInt(30));
            case 5 -> (double) (random.nextLong() >> random.nextInt(60));
            case 6 -> near(Math.scalb(1.0, random.nextInt(2098) - 1074), random);
            case 7 -> near(Math.pow(10, random.nextInt(633) - 324), random);
            case 8 -> random.nextLong(1_000_000_000_000_000L) / 100.0;
            default -> Double.longBitsToDouble(random.nextInt(4_000));
        };
        return Double.isFinite(value) ? value : 0.5;
    }

    private static double near(double value, Random random) {
        return Double.longBitsToDouble(Double.doubleToLongBits(value) + random.nextInt(7) - 3);
    }

    private static String print(double value) {
        byte[] out = new byte[NumberText.MOST_BYTES];
        return new String(out, 0, NumberText.put(out, 0, value), StandardCharsets.US_ASCII);
    }

    /** The digits without zeros around them, and the power of ten of the last one: the same for any notation. */
    private static String digits(String number) {
        int exponentAt = number.indexOf('E');
        String mantissa = exponentAt < 0 ? number : number.substring(0, exponentAt);
        int exponent = exponentAt < 0 ? 0 : Integer.parseInt(number.substring(exponentAt + 1));
        int point = mantissa.indexOf('.');
        if (point >= 0) {
            exponent -= mantissa.length() - point - 1;
            mantissa = mantissa.substring(0, point) + mantissa.substring(point + 1);
        }
        int from = mantissa.startsWith("-") ? 1 : 0;
        while (from < mantissa.length() - 1 && mantissa.charAt(from) == '0') {
            from++;
        }
        int to = mantissa.length();
        while (to > from + 1 && mantissa.charAt(to - 1) == '0') {
            to--;
            exponent++;
        }
        return (number.startsWith("-") ? "-" : "") + mantissa.substring(from, to) + "E" + exponent;
    }

    private static void assertExact(double value) {
        String text = print(value);
        if (Double.parseDouble(text) != value) {
            throw new AssertionError(text + " does not read back as " + value);
        }
        if (value != 0 && !digits(text).equals(digits(Double.toString(value)))) {
            throw new AssertionError(text + " has other digits than " + value);
        }
    }

    @Test
    void has_the_digits_of_the_jdk() {
        Random random = new Random(1);
        for (int i = 0; i < 2_500_000; i++) {
            assertExact(any(random, i % 10));
        }
    }

    @Test
    void is_the_shortest_that_reads_back() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            double value = any(random, i % 9);
            BigDecimal printed = new BigDecimal(print(value));
            assertThat(printed.doubleValue()).isEqualTo(value == 0 ? 0.0 : value);
            int precision = printed.stripTrailingZeros().precision();
            // With two digits the JDK takes the closer one, 4.9E-324 before 5E-324.
            if (precision > 2) {
                BigDecimal exact = new BigDecimal(value);
                for (RoundingMode rounding : new RoundingMode[] {RoundingMode.UP, RoundingMode.DOWN}) {
                    assertThat(exact.round(new MathContext(precision - 1, rounding))
                                    .doubleValue())
                            .isNotEqualTo(value);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.9E-324",
                "9.9E-324",
                "1.5E-323",
                "2.2250738585072014E-308",
                "2.2250738585072011E-308",
                "1.7976931348623157E308",
                "9007199254740991",
                "9007199254740992",
                "9007199254740993",
                "1e15",
                "1e16",
                "1e17",
                "1e21",
                "1e22",
                "1e23",
                "2e23",
                "9.999999999999999e22",
                "4.35",
                "0.30000000000000004",
                "0.3333333333333333",
                "10000000000000.5",
                "9999999999999.95",
                "999999999.999999",
                "1000000000.000001",
                "123456789012.345",
                "1e-5",
                "9.999e-6",
            })
    void has_the_digits_of_the_jdk_at_the_edges(String number) {
        double value = Double.parseDouble(number);
        assertExact(value);
        assertExact(-value);
        assertExact(Math.nextUp(Math.min(value, Double.MAX_VALUE / 2)));
        assertExact(Math.nextDown(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-12, -12",
        "4.35, 4.35",
        "-0.5, -0.5",
        "0.07, 0.07",
        "1234.5, 1234.5",
        "0.30000000000000004, 0.30000000000000004",
        "0.000001, 1E-6",
        "0.00001, 0.00001",
        "0.000012345, 0.000012345",
        "1.5E-7, 1.5E-7",
        "4.9E-324, 4.9E-324",
        "1e16, 10000000000000000",
        "12345678901234567, 12345678901234568",
        "99999999999999984, 99999999999999980",
        "1e17, 1E17",
        "1e23, 1E23",
        "-1.7976931348623157E308, -1.7976931348623157E308",
        "123456.789012, 123456.789012",
        "1000000000000.25, 1000000000000.25",
    })
    void is_plain_for_figures_that_people_read(double value, String text) {
        assertThat(print(value)).isEqualTo(text);
    }

    @Test
    void prints_whole_numbers() {
        for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
            for (long value : new long[] {power - 1, power, power + 1, power * 7 / 3}) {
                assertThat(whole(value)).isEqualTo(Long.toString(value));
            }
        }
        for (long value : new long[] {0, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L}) {
            assertThat(whole(value)).isEqualTo(Long.toString(value));
        }
        Random random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            long value = random.nextLong() >>> (1 + random.nextInt(63));
            assertThat(whole(value)).isEqualTo(Long.toString(value));
        }
    }

    private static String whole(long value) {
        byte[] out = new byte[NumberText.MOST_BYTES];
        return new String(out, 0, Digits.put(out, 0, value), StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_is_no_number(double value) {
        assertThatThrownBy(() -> print(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number: is " + Double.toString(Math.abs(value)) + ", must be finite");
    }
}
