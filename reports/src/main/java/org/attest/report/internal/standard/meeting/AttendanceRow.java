package org.attest.report.internal.standard.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.meeting.Attendance;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Entity;
import org.attest.report.definition.Edition;

/**
 * One entry in the attendance of a meeting.
 *
 * @param number of the meeting and of the entry in it, such as {@code 2.7}
 */
record AttendanceRow(String number, MeetingRow meeting, Attendance attendance) {
    /** Every entry of every meeting, in the order of the register. */
    static List<AttendanceRow> of(Dossier dossier, Edition edition) {
        List<AttendanceRow> rows = new ArrayList<>();
        for (MeetingRow meeting : MeetingRow.of(dossier, edition)) {
            int entry = 0;
            for (Attendance attendance : meeting.meeting().attendance()) {
                entry++;
                rows.add(new AttendanceRow(meeting.number() + "." + entry, meeting, attendance));
            }
        }
        return rows;
    }

    /** The name; not reported where the source gives a post or an organisation only. */
    Claim<String> person() {
        return attendance.person().map(ref -> meeting.dossier().get(ref).name()).orElseGet(Claim::notReported);
    }

    Optional<String> organisation() {
        return attendance.organization().map(ref -> meeting.dossier().get(ref)).map(Entity::label);
    }

    List<Citation> citations() {
        return meeting.meeting().citationsOf(attendance);
    }
}
