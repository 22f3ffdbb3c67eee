package org.attest.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.attest.model.Samples;
import org.attest.model.value.Citation;
import org.attest.model.value.EntityId;
import org.junit.jupiter.api.Test;

class JurisdictionTest {
    private static Jurisdiction jurisdiction(
            String name, JurisdictionLevel level, Optional<String> code, List<Citation> citations) {
        return new Jurisdiction(
                new EntityId("dhaka"),
                name,
                level,
                code.map(IsoCode::new),
                Optional.empty(),
                List.of("Dacca"),
                List.of(),
                citations);
    }

    @Test
    void is_labelled_with_its_name() {
        assertThat(jurisdiction("Dhaka", JurisdictionLevel.CITY, Optional.empty(), Samples.CITED)
                        .label())
                .isEqualTo("Dhaka");
        assertThat(jurisdiction("Dhaka", JurisdictionLevel.DIVISION, Optional.of("BD-C"), Samples.CITED)
                        .code())
                .contains(new IsoCode("BD-C"));
    }

    @Test
    void takes_a_country_that_has_no_code_of_its_own() {
        assertThat(jurisdiction("Kosovo", JurisdictionLevel.COUNTRY, Optional.empty(), Samples.CITED)
                        .code())
                .isEmpty();
    }

    @Test
    void rejects_a_country_code_for_what_is_no_country() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jurisdiction("Dhaka", JurisdictionLevel.CITY, Optional.of("BD"), Samples.CITED))
                .withMessage("jurisdiction \"dhaka\" is a CITY with code BD,"
                        + " must have a country code of ISO 3166 when it is a COUNTRY, and only then");
    }

    @Test
    void rejects_a_blank_name_and_a_missing_citation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jurisdiction("", JurisdictionLevel.CITY, Optional.empty(), Samples.CITED))
                .withMessage("name of jurisdiction \"dhaka\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jurisdiction("Dhaka", JurisdictionLevel.CITY, Optional.empty(), List.of()))
                .withMessage("jurisdiction \"dhaka\" has no citation, must have at least one");
    }

    @Test
    void rejects_two_names_in_one_language() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Jurisdiction(
                        new EntityId("dhaka"),
                        "Dhaka",
                        JurisdictionLevel.CITY,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Samples.namedTwice("bn"),
                        Samples.CITED))
                .withMessage("jurisdiction \"dhaka\" has two local names in language \"bn\","
                        + " must have at most one in each language");
    }
}
