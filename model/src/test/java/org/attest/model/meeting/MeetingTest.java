package org.attest.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Samples;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {
    private static Meeting meeting(
            String title, Set<Integer> sdgs, List<Attendance> attendance, List<Citation> citations) {
        return new Meeting(
                new EntityId("m2"),
                title,
                Optional.empty(),
                MeetingKind.NATIONAL_DIALOGUE,
                Claim.notReported(),
                Claim.notReported(),
                Claim.notReported(),
                Claim.notReported(),
                attendance,
                Samples.count(">295"),
                Optional.of("Reach every victim of trafficking, leave no one behind"),
                List.of(),
                List.of(),
                sdgs,
                citations);
    }

    private static Attendance attendance(List<Citation> citations) {
        return new Attendance(
                Optional.of(Ref.to("gwyn-lewis")),
                Optional.of("UN Resident Coordinator"),
                Optional.empty(),
                AttendanceRole.SPEAKER,
                citations);
    }

    @Test
    void keeps_its_goals_in_their_order() {
        Meeting meeting = meeting("Dialogue", new LinkedHashSet<>(List.of(5, 8, 16, 17)), List.of(), Samples.CITED);

        assertThat(meeting.sdgs()).containsExactly(5, 8, 16, 17);
        assertThat(meeting.label()).isEqualTo("Dialogue");
    }

    @Test
    void an_attendance_without_citations_stands_where_its_meeting_stands() {
        Attendance plain = attendance(List.of());
        Attendance cited = attendance(List.of(Samples.S0));
        Meeting meeting = meeting("Dialogue", Set.of(), List.of(plain, cited), Samples.CITED);

        assertThat(meeting.citationsOf(plain)).containsExactly(Samples.S4);
        assertThat(meeting.citationsOf(cited)).containsExactly(Samples.S0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18, -1})
    void rejects_a_goal_that_does_not_exist(int goal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting("Dialogue", Set.of(goal), List.of(), Samples.CITED))
                .withMessage("meeting \"m2\" has SDG " + goal + ", must be 1 to 17");
    }

    @Test
    void rejects_an_attendance_of_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(
                        Optional.empty(), Optional.empty(), Optional.empty(), AttendanceRole.DELEGATE, List.of()))
                .withMessage("attendance names nobody, must have at least one of person, post and organization");
    }

    @Test
    void rejects_a_meeting_without_a_title_or_a_citation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting("", Set.of(), List.of(), Samples.CITED))
                .withMessage("title of meeting \"m2\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting("Dialogue", Set.of(), List.of(), List.of()))
                .withMessage("meeting \"m2\" has no citation, must have at least one");
    }
}
