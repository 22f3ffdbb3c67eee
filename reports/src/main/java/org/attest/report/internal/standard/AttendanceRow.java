package org.attest.report.internal.standard;

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
public record AttendanceRow(String number, MeetingRow meeting, Attendance attendance) {
    /** Every entry of every meeting, in the order of the register. */
    public static List<AttendanceRow> of(Dossier dossier, Edition edition) {
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

    public String meetingName() {
        return meeting.name();
    }

    /** The name; not reported where the source gives a post or an organisation only. */
    public Claim<String> person() {
        return attendance.person().map(ref -> meeting.dossier().get(ref).name()).orElseGet(Claim::notReported);
    }

    public Optional<String> post() {
        return attendance.post();
    }

    public Optional<String> organisation() {
        return attendance.organization().map(ref -> meeting.dossier().get(ref)).map(Entity::label);
    }

    public String role() {
        return Wording.of(attendance.role());
    }

    public List<Citation> citations() {
        return meeting.meeting().citationsOf(attendance);
    }

    public boolean isLater() {
        return meeting.isLater();
    }
}
