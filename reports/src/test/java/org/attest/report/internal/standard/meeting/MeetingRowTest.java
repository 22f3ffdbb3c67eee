package org.attest.report.internal.standard.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.meeting.Meetings.titled;

import java.util.List;
import org.attest.model.meeting.Meeting;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.junit.jupiter.api.Test;

class MeetingRowTest {
    private static List<MeetingRow> rows(Meeting... meetings) {
        return MeetingRow.of(Meetings.of(meetings), Edition.of(Meetings.AS_OF, "Secretariat"));
    }

    @Test
    void a_disputed_date_stands_where_its_earliest_would() {
        assertThat(rows(
                        titled("c", "C", "2024-03-20"),
                        titled("b", "B", "2024-03-21", "2024-03-18"),
                        titled("a", "A", "2024-03-19")))
                .extracting(MeetingRow::name)
                .containsExactly("B", "A", "C");
    }

    @Test
    void a_meeting_without_year_stands_after_those_with_one_and_one_without_a_date_last() {
        assertThat(rows(
                        titled("none", "No date"),
                        titled("day", "No year", "XXXX-01-01"),
                        titled("late", "Late", "2031")))
                .extracting(MeetingRow::name)
                .containsExactly("Late", "No year", "No date");
    }

    @Test
    void meetings_of_one_title_are_told_apart_by_their_dates() {
        assertThat(rows(titled("a", "Annual meeting", "2022"), titled("b", "Annual meeting", "2023")))
                .extracting(MeetingRow::name)
                .containsExactly("Annual meeting, 2022", "Annual meeting, 2023");
    }

    @Test
    void two_dates_of_one_year_do_not_dispute_the_year() {
        MeetingRow row = rows(titled("a", "A", "2024-03-18", "2024-03-19")).getFirst();

        assertThat(row.meeting().when().whyNoValue()).contains(Reason.CONFLICT);
        assertThat(row.year().value()).contains("2024");
    }

    @Test
    void a_date_without_year_has_no_year_and_tells_so() {
        assertThat(rows(titled("a", "A", "XXXX-10-10")).getFirst().year().absence())
                .contains(Reason.YEAR_NOT_STATED);
    }

    @Test
    void a_meeting_after_the_as_of_date_is_kept_and_marked() {
        assertThat(rows(titled("now", "Now", "2024-03-31"), titled("then", "Then", "2024-04-01")))
                .extracting(MeetingRow::isLater)
                .containsExactly(false, true);
    }
}
