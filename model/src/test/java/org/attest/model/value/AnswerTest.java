package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void is_yes_or_no_or_neither() {
        assertThat(Answer.of(true).isYes()).isTrue();
        assertThat(Answer.of(true).isNo()).isFalse();
        assertThat(Answer.of(false).isNo()).isTrue();
        assertThat(Answer.unknown(Reason.UNDETERMINED).isYes()).isFalse();
        assertThat(Answer.unknown(Reason.UNDETERMINED).isNo()).isFalse();
    }

    @Test
    void is_known_or_absent() {
        assertThat(Answer.of(true).known()).contains(true);
        assertThat(Answer.of(false).known()).contains(false);
        assertThat(Answer.unknown(Reason.UNDETERMINED).known()).isEmpty();
    }

    @Test
    void tells_why_it_is_neither() {
        assertThat(Answer.of(true).whyUnknown()).isEmpty();
        assertThat(Answer.unknown(Reason.UNDETERMINED).whyUnknown()).contains(Reason.UNDETERMINED);
    }
}
