package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "78", ">295", ">=295", "<10", "<=10", "~1000000"})
    void prints_what_it_reads(String text) {
        assertThat(Count.parse(text)).hasToString(text);
    }

    @Test
    void reads_each_kind() {
        assertThat(Count.parse("78")).isEqualTo(Count.exactly(78));
        assertThat(Count.parse(" >295 ")).isEqualTo(new Count.AtLeast(295, true));
        assertThat(Count.parse(">=295")).isEqualTo(new Count.AtLeast(295, false));
        assertThat(Count.parse("<10")).isEqualTo(new Count.AtMost(10, true));
        assertThat(Count.parse("<=10")).isEqualTo(new Count.AtMost(10, false));
        assertThat(Count.parse("~1000000")).isEqualTo(new Count.About(1_000_000));
    }

    @Test
    void zero_is_exact() {
        assertThat(Count.parse("0")).isEqualTo(new Count.Exact(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "7.5", "> 295", "=>5", "+5", "\u09ed\u09ee", "99999999999999999999"})
    void rejects_what_is_no_count(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.parse(text))
                .withMessage(
                        "count \"" + text
                                + "\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", ">-3", "<-3", "~-3"})
    void rejects_a_negative_number(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.parse(text))
                .withMessage("count -3 is negative, must be 0 or more");
    }

    @Test
    void rejects_fewer_than_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.parse("<0"))
                .withMessage("count \"<0\" cannot be, must be at least \"<1\"");
    }
}
