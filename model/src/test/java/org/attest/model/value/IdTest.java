package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @ValueSource(strings = {"m1", "masud-bin-momen", "2022"})
    void is_written_as_it_is(String text) {
        assertThat(new EntityId(text)).hasToString(text);
        assertThat(new SourceId(text)).hasToString(text);
        assertThat(Ref.<Entity>to(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M1", "a b", "a--b", "-a", "a-", "\u0131d"})
    void rejects_other_spellings(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntityId(text))
                .withMessage("id \"" + text + "\" must be lower-case letters and digits, parted by single hyphens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceId(text))
                .withMessage(
                        "source id \"" + text + "\" must be lower-case letters and digits, parted by single hyphens");
    }

    @Test
    void may_have_any_number_of_parts() {
        String parts = "a-".repeat(100_000);

        assertThat(new EntityId(parts + "a")).hasToString(parts + "a");
        assertThatIllegalArgumentException().isThrownBy(() -> new EntityId(parts));
    }

    @Test
    void sorts_by_letters() {
        assertThat(new EntityId("a")).isLessThan(new EntityId("b"));
        assertThat(new SourceId("a")).isLessThan(new SourceId("b"));
    }

    @Test
    void rejects_a_unit_without_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit(" "))
                .withMessage("unit is blank, must be a plural noun such as \"cases\"");
    }
}
