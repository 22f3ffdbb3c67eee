package org.attest.report.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void prints_0_to_15_decimals() {
        assertThat(new Format.Decimal(0).places()).isZero();
        assertThat(new Format.Decimal(Format.MOST_PLACES).places()).isEqualTo(15);
    }

    @Test
    void rejects_decimals_that_a_double_does_not_hold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Format.Decimal(16))
                .withMessage("decimals are 16, must be 0 to 15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Format.Percent(-1))
                .withMessage("decimals are -1, must be 0 to 15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Format.Amount("BDT", 16))
                .withMessage("decimals are 16, must be 0 to 15");
    }

    @Test
    void rejects_a_currency_that_is_no_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Format.Amount("\"", 2))
                .withMessage("currency is \"\"\", must be three capital letters of ISO 4217");
    }

    @Test
    void all_but_words_are_aligned_as_numbers() {
        assertThat(Format.text().isNumeric()).isFalse();
        assertThat(Format.whole().isNumeric()).isTrue();
        assertThat(Format.day().isNumeric()).isTrue();
    }
}
