package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNameTest {
    private static final List<Citation> CITED = List.of(Citation.of("s4", "title page"));
    private static final LocalName BANGLA = new LocalName("ঢাকা বিভাগ", "bn", CITED);
    private static final LocalName SINHALA = new LocalName("ඩාකා", "si", CITED);

    private record Thing(EntityId id, List<LocalName> localNames) implements Named {
        @Override
        public String label() {
            return id.value();
        }
    }

    @Test
    void is_found_by_its_language() {
        Thing division = new Thing(new EntityId("division"), List.of(SINHALA, BANGLA));

        assertThat(division.nameIn("bn")).contains(BANGLA);
        assertThat(division.nameIn("BN")).contains(BANGLA);
        assertThat(division.nameIn("bn-BD")).isEmpty();
        assertThat(division.nameIn("my")).isEmpty();
    }

    @Test
    void stands_beside_names_in_other_languages() {
        assertThat(LocalName.ofOne("jurisdiction \"dhaka\"", List.of(BANGLA, SINHALA)))
                .containsExactly(BANGLA, SINHALA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bn", "BN"})
    void rejects_a_second_name_in_its_language_however_the_tag_is_written(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalName.ofOne(
                        "jurisdiction \"dhaka\"", List.of(BANGLA, SINHALA, new LocalName("ঢাকা", tag, CITED))))
                .withMessage("jurisdiction \"dhaka\" has two local names in language \"" + tag
                        + "\", must have at most one in each language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bn_BD", "b", "Bangla language"})
    void rejects_a_malformed_language_tag(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalName("ঢাকা", tag, CITED))
                .withMessage("language \"" + tag
                        + "\" of local name \"ঢাকা\" is malformed, must be a BCP 47 tag such as en or bn-BD");
    }

    @Test
    void rejects_what_is_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalName(" ", "bn", CITED))
                .withMessage("text of local name is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalName("ঢাকা", "", CITED))
                .withMessage("language of local name \"ঢাকা\" is blank, must have text");
    }

    @Test
    void rejects_a_name_that_no_source_prints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalName("ঢাকা", "bn", List.of()))
                .withMessage("local name \"ঢাকা\" has no citation, must have at least one");
    }
}
