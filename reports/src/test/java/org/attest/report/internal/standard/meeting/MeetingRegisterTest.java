package org.attest.report.internal.standard.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.meeting.Meetings.by;
import static org.attest.report.internal.standard.meeting.Meetings.group;
import static org.attest.report.internal.standard.meeting.Meetings.meeting;
import static org.attest.report.internal.standard.meeting.Meetings.person;
import static org.attest.report.internal.standard.meeting.Meetings.said;
import static org.attest.report.internal.standard.meeting.Meetings.titled;
import static org.attest.report.internal.standard.meeting.Meetings.unknown;
import static org.attest.report.internal.standard.meeting.Meetings.when;

import org.attest.model.Dossier;
import org.attest.model.meeting.AttendanceRole;
import org.attest.model.meeting.MeetingKind;
import org.attest.model.meeting.OrganiserRole;
import org.attest.model.value.Count;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.document.TextDump;
import org.attest.report.golden.Golden;
import org.attest.report.internal.resolve.report.ReportResolver;
import org.attest.report.internal.standard.Wording;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class MeetingRegisterTest {
    private static String dump(Dossier dossier) {
        return TextDump.of(ReportResolver.resolve(
                new MeetingRegister(Wording.in(Notation.ENGLISH)).report,
                dossier,
                Edition.of(Meetings.AS_OF, "Secretariat")));
    }

    @Test
    void registers_meetings_by_date_with_all_that_is_disputed_bounded_or_unknown() {
        Golden.matches(
                "meeting-register",
                dump(Meetings.of(
                        meeting(
                                "talks",
                                "Talks",
                                MeetingKind.BILATERAL,
                                when("2024-03-19", "2024-03-18"),
                                said(Ref.to("dhaka")),
                                said(
                                        by("ministry", OrganiserRole.CO_CONVENOR),
                                        by("agency", OrganiserRole.CO_CONVENOR)),
                                unknown(),
                                person("alam", "ministry", AttendanceRole.CO_CHAIR),
                                person("lee", "agency", AttendanceRole.DELEGATE),
                                group("Senior officials")),
                        titled("workshop", "Workshop", "XXXX-10-10/XXXX-10-11"),
                        meeting(
                                "dialogue",
                                "Dialogue",
                                MeetingKind.NATIONAL_DIALOGUE,
                                when("2023"),
                                said(Ref.to("bangladesh")),
                                said(by("ministry", OrganiserRole.CONVENOR)),
                                said(Count.parse(">295")),
                                person("lee", "agency", AttendanceRole.SPEAKER)),
                        meeting(
                                "training",
                                "Training",
                                MeetingKind.TRAINING,
                                when("2024-09"),
                                said(Ref.to("dhaka"), Ref.to("bangladesh")),
                                unknown(),
                                said(Count.exactly(1)),
                                person("alam", "ministry", AttendanceRole.PARTICIPANT),
                                person("lee", "agency", AttendanceRole.PARTICIPANT)))));
    }

    @Test
    void holds_for_a_dossier_without_meetings() {
        assertThat(dump(Meetings.of()))
                .contains("Meetings with a stated number of participants: 0 of 0.")
                .doesNotContain("(CAUTION)");
    }
}
