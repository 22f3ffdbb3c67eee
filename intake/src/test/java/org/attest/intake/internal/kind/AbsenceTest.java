package org.attest.intake.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.value.Reason;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    @Test
    void is_a_shorthand_or_words_in_brackets() {
        assertThat(Absence.of("[x]", false)).contains(Reason.NOT_REPORTED);
        assertThat(Absence.of("[Z]", false)).contains(Reason.NOT_APPLICABLE);
        assertThat(Absence.of("[c]", false)).contains(Reason.WITHHELD);
        assertThat(Absence.of("[no due date]", false)).contains(Reason.NO_DUE_DATE);
        assertThat(Absence.of("[Period-not-stated]", false)).contains(Reason.PERIOD_NOT_STATED);
    }

    @Test
    void is_in_words_without_brackets_only_where_it_cannot_be_a_value() {
        assertThat(Absence.of("not reported", true)).contains(Reason.NOT_REPORTED);
        assertThat(Absence.of("not reported", false)).isEmpty();
        assertThat(Absence.of("x", true)).isEmpty();
        assertThat(Absence.of("[conflict]", true)).isEmpty();
        assertThat(Absence.of("[National Consultation]", true)).isEmpty();
    }

    @Test
    void is_written_as_it_is_read() {
        for (Reason reason : Reason.OF_FACTS) {
            assertThat(Absence.of(Absence.text(Absence.json(reason)), false)).contains(reason);
        }
        assertThat(Absence.text("not-reported")).isEqualTo("[x]");
    }
}
