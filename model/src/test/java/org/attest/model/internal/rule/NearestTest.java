package org.attest.model.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("organisers", "participants", "INDICATORS");

    @Test
    void finds_what_a_mistyped_name_was_meant_to_be() {
        assertThat(Nearest.to("organizers", KNOWN)).contains("organisers");
        assertThat(Nearest.to("partcipants", KNOWN)).contains("participants");
    }

    @Test
    void finds_nothing_when_more_than_half_would_change() {
        assertThat(Nearest.to("venue", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
        assertThat(Nearest.to("venue", List.of())).isEmpty();
    }

    @Test
    void takes_the_first_of_two_that_are_as_near() {
        assertThat(Nearest.to("abc", List.of("a", "abd", "abe", "abcd"))).contains("abd");
        assertThat(Nearest.to("abcd", List.of("ab", "abcdef", "cd"))).contains("ab");
    }

    @Test
    void says_what_was_perhaps_meant() {
        assertThat(Nearest.hint("organizers", KNOWN)).isEqualTo(" (perhaps \"organisers\")");
        assertThat(Nearest.hint("venue", KNOWN)).isEmpty();
    }

    @Test
    void takes_capitals_for_small_letters_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(Nearest.to("indicators", KNOWN)).contains("INDICATORS");
        } finally {
            Locale.setDefault(before);
        }
    }
}
