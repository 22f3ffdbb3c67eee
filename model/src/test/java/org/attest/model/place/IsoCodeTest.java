package org.attest.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"BD", "LK", "BD-C", "BD-13", "GB-ENG", "XK"})
    void takes_countries_and_subdivisions(String code) {
        assertThat(new IsoCode(code)).hasToString(code);
    }

    @Test
    void knows_a_country_from_a_subdivision() {
        assertThat(new IsoCode("BD").isCountry()).isTrue();
        assertThat(new IsoCode("BD-C").isCountry()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bd", "BGD", "ZZ", "ZZ-1", "BD-", "BD-ABCD", "UK"})
    void rejects_what_the_standard_does_not_have(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IsoCode(code))
                .withMessage(
                        "code \"" + code
                                + "\" is not of ISO 3166 with two letters for the country, must be a country such as BD, or a subdivision such as BD-C");
    }
}
