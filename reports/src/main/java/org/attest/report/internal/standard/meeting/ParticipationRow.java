package org.attest.report.internal.standard.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.meeting.Attendance;
import org.attest.model.meeting.Organiser;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Wording;

/**
 * What an organisation did for a meeting: organise it, attend it, or both.
 *
 * @param number of the organisation and of the meeting in the register, such as {@code 3.2}
 */
record ParticipationRow(
        String number, Organization body, MeetingRow meeting, Claim<String> organisedAs, List<Attendance> attendance) {
    ParticipationRow {
        attendance = List.copyOf(attendance);
    }

    /** Every organisation, by name, with every meeting that it took part in. */
    static List<ParticipationRow> of(Dossier dossier, Edition edition) {
        List<MeetingRow> meetings = MeetingRow.of(dossier, edition);
        List<Organization> bodies = dossier.organizations().stream()
                .filter(body -> meetings.stream().anyMatch(meeting -> tookPart(body, meeting)))
                .sorted(Comparator.comparing(Organization::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        List<ParticipationRow> rows = new ArrayList<>();
        for (Organization body : bodies) {
            meetings.stream()
                    .filter(meeting -> tookPart(body, meeting))
                    .forEach(meeting -> rows.add(new ParticipationRow(
                            (bodies.indexOf(body) + 1) + "." + meeting.number(),
                            body,
                            meeting,
                            organisedAs(body, meeting),
                            attendance(body, meeting))));
        }
        return rows;
    }

    private static boolean tookPart(Organization body, MeetingRow meeting) {
        return organises(body, meeting) || !attendance(body, meeting).isEmpty();
    }

    /** Whether any source says so. */
    private static boolean organises(Organization body, MeetingRow meeting) {
        return meeting.meeting().organisers().values().stream()
                .anyMatch(organisers -> !roles(body, organisers).isEmpty());
    }

    /** Its roles; a source that names other organisers only disagrees with one that names it. */
    private static Claim<String> organisedAs(Organization body, MeetingRow meeting) {
        return organises(body, meeting)
                ? meeting.meeting().organisers().map(organisers -> {
                    String roles = roles(body, organisers);
                    return roles.isEmpty() ? "not named" : roles;
                })
                : Claim.missing(Reason.NOT_APPLICABLE, List.of());
    }

    private static String roles(Organization body, List<Organiser> organisers) {
        return organisers.stream()
                .filter(organiser -> organiser.actor().id().equals(body.id()))
                .map(organiser -> Wording.of(organiser.role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Attendance> attendance(Organization body, MeetingRow meeting) {
        return meeting.meeting().attendance().stream()
                .filter(entry -> entry.organization()
                        .filter(ref -> ref.id().equals(body.id()))
                        .isPresent())
                .toList();
    }

    /** The roles in which it attended; empty when the attendance does not have it. */
    Optional<String> attendedAs() {
        return Wording.joined(
                ", ", attendance.stream().map(Attendance::role).distinct().map(Wording::of));
    }

    List<Citation> attendanceCitations() {
        return Citations.of(attendance, meeting.meeting()::citationsOf);
    }
}
