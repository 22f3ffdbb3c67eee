package org.attest.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.attest.model.value.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservedValueTest {
    @ParameterizedTest
    @CsvSource({
        "78, COUNT",
        ">295, COUNT",
        "~1000000, COUNT",
        "0.64, DECIMAL",
        "-1.5, DECIMAL",
        "66.0, DECIMAL",
        "tier-2-watch-list, LEVEL"
    })
    void prints_what_it_reads(String text, ValueType type) {
        assertThat(ObservedValue.parse(text)).hasToString(text);
        assertThat(ObservedValue.parse(text).type()).isEqualTo(type);
    }

    @Test
    void reads_each_kind() {
        assertThat(ObservedValue.parse("78")).isEqualTo(new ObservedValue.Counted(Count.exactly(78)));
        assertThat(ObservedValue.parse("tier-2")).isEqualTo(new ObservedValue.Level("tier-2"));
        assertThat(ObservedValue.parse("0.64")).isEqualTo(new ObservedValue.Decimal(new BigDecimal("0.64")));
    }

    @Test
    void one_number_is_one_value_however_it_is_written() {
        assertThat(ObservedValue.parse("0.70"))
                .isEqualTo(ObservedValue.parse("0.7"))
                .hasToString("0.7");
        assertThat(ObservedValue.parse("100.00")).hasToString("100.0");
    }

    @Test
    void rejects_more_digits_than_anybody_writes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservedValue.parse("0." + "9".repeat(1_000_000)))
                .withMessage("value has 1000001 digits, must have at most 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ObservedValue.Decimal(new BigDecimal("1E100000000")))
                .withMessage("value has 100000001 digits, must have at most 100");
    }

    @Test
    void a_level_may_have_any_number_of_parts() {
        String level = "tier" + "-a".repeat(100_000);

        assertThat(ObservedValue.parse(level)).hasToString(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tier 2", "1,324", ".72", "-"})
    void rejects_what_is_no_value(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservedValue.parse(text))
                .withMessage(
                        "value \"" + text
                                + "\" is malformed, must be a count such as 78, a decimal number such as 0.64, or a level such as tier-2");
    }
}
