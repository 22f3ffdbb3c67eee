package org.attest.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;

class PrintedNumbersTest {
    private static final Format HUNDREDTHS = new Format.Decimal(2);
    private static final Format PERCENT = new Format.Percent(1);

    private static String print(double value, Format format) {
        return Notation.ENGLISH.print(value, format);
    }

    @Test
    void groups_thousands_of_whole_numbers() {
        assertThat(print(0, Format.whole())).isEqualTo("0");
        assertThat(print(999, Format.whole())).isEqualTo("999");
        assertThat(print(1_000, Format.whole())).isEqualTo("1,000");
        assertThat(print(-1_234_567, Format.whole())).isEqualTo("-1,234,567");
        assertThat(Notation.ENGLISH.print(9_007_199_254_740_992L)).isEqualTo("9,007,199,254,740,992");
    }

    @Test
    void rounds_half_up_the_decimal_that_is_written_and_not_the_binary_below_it() {
        assertThat(print(0.125, HUNDREDTHS)).isEqualTo("0.13");
        assertThat(print(1.005, HUNDREDTHS)).isEqualTo("1.01");
        assertThat(print(-1.005, HUNDREDTHS)).isEqualTo("-1.01");
        assertThat(print(2.5, Format.whole())).isEqualTo("3");
        assertThat(print(999.995, HUNDREDTHS)).isEqualTo("1,000.00");
    }

    @Test
    void fills_up_decimals_and_never_uses_exponents() {
        assertThat(print(94, HUNDREDTHS)).isEqualTo("94.00");
        assertThat(print(1e15, new Format.Decimal(0))).isEqualTo("1,000,000,000,000,000");
        assertThat(print(1e-7, new Format.Decimal(7))).isEqualTo("0.0000001");
    }

    @Test
    void zero_has_no_sign() {
        assertThat(print(-0.0, Format.whole())).isEqualTo("0");
        assertThat(print(-0.004, HUNDREDTHS)).isEqualTo("0.00");
        assertThat(print(-0.0001, PERCENT)).isEqualTo("0.0 %");
    }

    @Test
    void a_change_has_the_sign_of_its_value_also_where_it_is_rounded_to_zero() {
        Format change = new Format.Signed(new Format.Percent(1), false);
        assertThat(print(0.383, change)).isEqualTo("+38.3 %");
        assertThat(print(-0.0001, change)).isEqualTo("-0.0 %");
        assertThat(print(0.0001, change)).isEqualTo("+0.0 %");
        assertThat(print(0, change)).isEqualTo("0.0 %");
    }

    @Test
    void fractions_read_as_per_cent() {
        assertThat(print(0.109, PERCENT)).isEqualTo("10.9 %");
        assertThat(print(1, PERCENT)).isEqualTo("100.0 %");
        assertThat(print(0.0005, PERCENT)).isEqualTo("0.1 %");
        assertThat(print(12.345, new Format.Percent(0))).isEqualTo("1,235 %");
    }

    @Test
    void amounts_stand_behind_their_currency() {
        assertThat(print(50_000, new Format.Amount("BDT", 0))).isEqualTo("BDT 50,000");
        assertThat(print(476.5, new Format.Amount("USD", 2))).isEqualTo("USD 476.50");
        assertThat(print(-50, new Format.Amount("USD", 2))).isEqualTo("-USD 50.00");
    }

    @Test
    void numbers_among_words_keep_the_decimals_they_have() {
        assertThat(print(1_234.5, Format.text())).isEqualTo("1,234.5");
        assertThat(print(1_200, Format.text())).isEqualTo("1,200");
        assertThat(print(1e21, Format.text())).isEqualTo("1,000,000,000,000,000,000,000");
    }

    @Test
    void rejects_what_is_no_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> print(Double.NaN, Format.whole()))
                .withMessage("number is NaN, must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> print(Double.NEGATIVE_INFINITY, PERCENT))
                .withMessage("number is -Infinity, must be finite");
    }

    @Test
    void rejects_numbers_as_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> print(45_382, Format.day()))
                .withMessage("number is printed as a day, must have a format of numbers");
    }
}
