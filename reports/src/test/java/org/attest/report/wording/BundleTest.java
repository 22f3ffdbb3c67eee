package org.attest.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles of these tests stand in their folder and in META-INF/attest. */
class BundleTest {
    private static void ask(String language) {
        assertThat(Bundle.ofLanguage(BundleTest.class, "court", Locale.of(language), "latn"))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void every_word_has_a_text(Word word) {
        assertThat(Notation.ENGLISH.say(word, "a", "b", "c", "d", "e"))
                .isNotBlank()
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_text(Reason reason) {
        assertThat(Notation.ENGLISH.print(reason)).isNotBlank();
    }

    @Test
    void places_are_filled_in_their_own_order_and_only_once() {
        assertThat(Notation.ENGLISH.say(Word.REPORTING, "{1}", 7)).isEqualTo("{1} of 7");
    }

    @Test
    void texts_say_values_as_cells_do_and_take_the_form_of_a_count() {
        Texts court = Texts.of(BundleTest.class, "court", Notation.ENGLISH);
        assertThat(court.say("heard", Count.parse(">=2000"), LocalDate.of(2024, 3, 8)))
                .isEqualTo("at least 2,000 heard by 8 March 2024");
        assertThat(court.say("cases", 1, 2024L)).isEqualTo("1 case in 2,024");
        assertThat(court.say("cases", 1000, "Dhaka")).isEqualTo("1,000 cases in Dhaka");
    }

    @Test
    void a_bundle_of_a_users_own_is_found_by_its_language() {
        ask("pl");
    }

    @Test
    void tells_all_that_is_wrong_with_a_bundle_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask("da"))
                .withMessageContainingAll(
                        "/META-INF/attest/court_da.properties has 6 problems:",
                        "\"closed\" is missing, in English \"closed\"",
                        "\"cases\" has the forms {0|sager}, must have 2, as there are plural rules and one more",
                        "\"open\" is unknown",
                        "\"heard\" has the places [{0}, {3}], must have [{0}, {1}]",
                        "\"title\" has the places [{}], must have []",
                        "\"title\" has \"{\", must be such as {0} or {0|one|many}");
    }

    @Test
    void tells_a_plural_rule_that_cannot_be_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask("fr"))
                .withMessage("\"plural.one\" has \"i = 0,1\", must be such as \"n % 10 = 2..4 and n % 100 != 12..14\"");
    }

    @Test
    void a_users_bundle_never_takes_the_place_of_a_shipped_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask("sv"))
                .withMessageStartingWith("bundle court_sv.properties is on the class path 2 times: [")
                .withMessageEndingWith("; the first is shipped and not to be replaced, must be there once");
    }

    @Test
    void rejects_keys_without_a_text() {
        Texts court = Texts.of(BundleTest.class, "court", Notation.ENGLISH);
        assertThatThrownBy(() -> court.say("month.13"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("court_en.properties has no text for month.13");
    }

    @Test
    void rejects_subjects_without_texts_in_a_language() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.of(BundleTest.class, "fines", Notation.ENGLISH))
                .withMessage("bundle \"fines\" has no texts in \"en\", must be on the class path as"
                        + " META-INF/attest/fines_en.properties");
    }
}
