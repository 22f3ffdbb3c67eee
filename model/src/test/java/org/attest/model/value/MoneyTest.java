package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @ValueSource(strings = {"BDT 50000", "USD 476.5", "EUR 0"})
    void prints_what_it_reads(String text) {
        assertThat(Money.parse(text)).hasToString(text);
    }

    @Test
    void one_amount_is_one_value_however_it_is_written() {
        assertThat(Money.parse("USD  476.50")).isEqualTo(Money.parse("USD 476.5"));
        assertThat(Money.of("BDT", 50_000)).isEqualTo(Money.parse("BDT 50000.00"));
        assertThat(Money.of("BDT", 50_000).amount()).hasToString("50000");
        assertThat(Money.parse("EUR 0.00")).isEqualTo(Money.of("EUR", 0));
    }

    @Test
    void amounts_of_two_currencies_differ() {
        assertThat(Money.of("BDT", 5)).isNotEqualTo(Money.of("USD", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50000", "BDT", "BDT fifty", "BDT 1e9", "BDT 5 0"})
    void rejects_what_is_no_money(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessage(
                        "money \"" + text + "\" is malformed, must be a currency and an amount such as \"BDT 50000\"");
    }

    @Test
    void rejects_an_unknown_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("Tk 50000"))
                .withMessage("currency \"Tk\" is unknown, must be an ISO 4217 code such as BDT or USD");
    }

    @Test
    void rejects_more_digits_than_anybody_writes() {
        Currency taka = Currency.getInstance("BDT");
        assertThat(Money.parse("BDT " + "9".repeat(100))).hasToString("BDT " + "9".repeat(100));
        for (String digits : List.of("9".repeat(1_000_000), "0." + "9".repeat(1_000_000), "0".repeat(101))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse("BDT " + digits))
                    .withMessageMatching("amount has \\d+ digits, must have at most 100");
        }
        for (String digits : List.of("1E100000000", "-1E100000000", "1E-100000000", "1E+101")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Money(new BigDecimal(digits), taka))
                    .withMessageMatching("amount has \\d+ digits, must have at most 100");
        }
    }

    @Test
    void an_amount_that_is_given_back_is_negative_where_that_may_be() {
        Money refund = new Money(new BigDecimal("-1E+2"), Currency.getInstance("BDT"));
        assertThat(refund).hasToString("BDT -100").isEqualTo(Money.parse("BDT -100.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> refund.requireNotNegative("fine"))
                .withMessage("fine BDT -100 is negative, must be 0 or more");
    }
}
