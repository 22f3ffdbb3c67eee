package org.attest.report.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class SpreadsheetNumberTest {
    private static final Notation NOTATION = Notation.ENGLISH;

    @Test
    void every_half_prints_half_up_in_both_files_as_a_number_and_as_per_cent() {
        DataFormatter spreadsheet = new DataFormatter(Locale.UK);
        for (int places = 1; places <= 2; places++) {
            String code = "0." + "0".repeat(places);
            int most = places == 1 ? 10_000 : 100_000;
            for (int units = 5; units < most; units += 10) {
                BigDecimal decimal = BigDecimal.valueOf(units, places + 1);
                double value = decimal.doubleValue();
                String right = decimal.setScale(places, RoundingMode.HALF_UP).toPlainString();

                assertThat(NOTATION.print(value, new Format.Decimal(places))).isEqualTo(right);
                assertThat(spreadsheet.formatRawCellContents(value, -1, code)).isEqualTo(right);
                double kept = SpreadsheetNumber.hundredth(value);
                assertThat(kept).isEqualTo(decimal.movePointLeft(2).doubleValue());
                assertThat(NOTATION.print(kept, new Format.Percent(places))).isEqualTo(right + " %");
                assertThat(spreadsheet.formatRawCellContents(kept, -1, code + "%"))
                        .isEqualTo(right + "%");
            }
        }
    }

    @Test
    void holds_fifteen_digits_wherever_the_point_stands() {
        assertThat(SpreadsheetNumber.holds(999_999_999_999_999L)).isTrue();
        assertThat(SpreadsheetNumber.holds(1_000_000_000_000_000L)).isFalse();
        assertThat(holds("1000000000000000000000")).isTrue();
        assertThat(holds("-123456789012345000")).isTrue();
        assertThat(holds("0.00123456789012345")).isTrue();
        assertThat(holds("123456789012.345")).isTrue();
        assertThat(holds("1234567890123.456")).isFalse();
        assertThat(holds("9007199254740993")).isFalse();
        assertThat(holds("0")).isTrue();
        assertThat(holds("1E300")).isFalse();
        assertThat(holds("1E-400")).isFalse();
        assertThat(holds("1E2147483647")).isFalse();
    }

    private static boolean holds(String number) {
        return SpreadsheetNumber.holds(new BigDecimal(number));
    }

    @Test
    void of_a_double_of_more_digits_the_fifteen_that_count_are_held() {
        Random random = new Random(15);
        for (int i = 0; i < 200_000; i++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-8, 18));
            // Every other one is a tie or next to one.
            if (i % 2 == 0) {
                long half = 2 * random.nextLong(50_000_000_000_000L, 500_000_000_000_000L) + 1;
                number = half / 2.0 / Math.pow(2, random.nextInt(0, 4)) * (1 - 2 * random.nextInt(2));
            }
            assertThat(SpreadsheetNumber.held(Double.valueOf(number))).isEqualTo(ofFifteenDigits(number));
            // Just below a power of ten, where a logarithm rounds up.
            double nines = Math.pow(10, random.nextInt(-8, 18)) * (1 - random.nextInt(100) * 1e-16);
            assertThat(SpreadsheetNumber.held(Double.valueOf(nines))).isEqualTo(ofFifteenDigits(nines));
        }
        for (double number : new double[] {
            0.1 + 0.2,
            999.9999999999999,
            1000.0000000000001,
            1 / 3d,
            9_999_999_999_999.99,
            0.0,
            -0.0,
            1e300,
            0x1.fffffffffffffp46
        }) {
            assertThat(SpreadsheetNumber.held(Double.valueOf(number))).isEqualTo(ofFifteenDigits(number));
            // Just below a power of ten, where a logarithm rounds up.
            double nines = Math.pow(10, random.nextInt(-8, 18)) * (1 - random.nextInt(100) * 1e-16);
            assertThat(SpreadsheetNumber.held(Double.valueOf(nines))).isEqualTo(ofFifteenDigits(nines));
        }
    }

    @Test
    void the_largest_double_keeps_as_much_as_fifteen_digits_can_say() {
        assertThat(SpreadsheetNumber.decimal(Double.MAX_VALUE)).isEqualByComparingTo("1.79769313486231E308");
        assertThat(SpreadsheetNumber.decimal(-Double.MAX_VALUE)).isEqualByComparingTo("-1.79769313486231E308");
    }

    private static double ofFifteenDigits(double number) {
        return new BigDecimal(number)
                .round(new MathContext(15, RoundingMode.HALF_UP))
                .doubleValue();
    }

    @Test
    void what_it_holds_comes_back_from_its_double() {
        for (String number : new String[] {"0.1", "123456789012.345", "-0.00123456789012345", "1E22", "8.35"}) {
            BigDecimal decimal = new BigDecimal(number);
            assertThat(SpreadsheetNumber.decimal(decimal.doubleValue())).isEqualByComparingTo(decimal);
        }
        assertThat(SpreadsheetNumber.decimal(0.1 + 0.2)).isEqualByComparingTo("0.3");
    }
}
