package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.meeting.AttendanceRole;
import org.junit.jupiter.api.Test;

class EnumFormTest {
    private static final String ALL =
            "chair, co-chair, opening-speaker, speaker, discussant, delegate, observer, participant";

    @Test
    void writes_a_constant_in_lower_case_with_hyphens() {
        assertThat(Trial.written(AttendanceRole.class, AttendanceRole.CO_CHAIR)).isEqualTo("\"co-chair\"\n");
        assertThat(Trial.read(AttendanceRole.class, "\"co-chair\"")).isEqualTo(AttendanceRole.CO_CHAIR);
    }

    @Test
    void names_the_nearest_value_and_all_values() {
        assertThat(Trial.problems(AttendanceRole.class, "\"CO_CHAIR\""))
                .containsExactly(
                        "line 1, column 1: value \"CO_CHAIR\" is unknown (perhaps \"co-chair\"), must be one of "
                                + ALL);
        assertThat(Trial.problems(AttendanceRole.class, "\"usher\""))
                .containsExactly("line 1, column 1: value \"usher\" is unknown, must be one of " + ALL);
    }

    @Test
    void rejects_what_is_no_text() {
        assertThat(Trial.problems(AttendanceRole.class, "1"))
                .containsExactly("line 1, column 1: is the number 1, must be one of " + ALL);
    }
}
