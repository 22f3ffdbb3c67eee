package org.attest.intake.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.attest.model.value.Reason;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    @Test
    void is_a_shorthand_or_words_in_brackets() {
        assertThat(Absence.of("[x]", false)).contains("not-reported");
        assertThat(Absence.of("[Z]", false)).contains("not-applicable");
        assertThat(Absence.of("[c]", false)).contains("withheld");
        assertThat(Absence.of("[no due date]", false)).contains("no-due-date");
        assertThat(Absence.of("[Period-not-stated]", false)).contains("period-not-stated");
    }

    @Test
    void is_in_words_without_brackets_only_where_it_cannot_be_a_value() {
        assertThat(Absence.of("not reported", true)).contains("not-reported");
        assertThat(Absence.of("not reported", false)).isEmpty();
        assertThat(Absence.of("x", true)).isEmpty();
        assertThat(Absence.of("[conflict]", true)).isEmpty();
        assertThat(Absence.of("[National Consultation]", true)).isEmpty();
    }

    @Test
    void is_written_as_it_is_read() {
        for (Reason reason : Reason.OF_FACTS) {
            String name = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(Absence.of(Absence.text(name), false)).contains(name);
        }
        assertThat(Absence.text("not-reported")).isEqualTo("[x]");
    }
}
