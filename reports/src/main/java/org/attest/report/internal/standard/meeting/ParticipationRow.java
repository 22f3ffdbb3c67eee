package org.attest.report.internal.standard.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.meeting.Attendance;
import org.attest.model.meeting.Organiser;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** What an organisation did for a meeting; the number begins with that of the meeting, such as {@code 3.2}. */
record ParticipationRow(String number, String name, Organization body, MeetingRow meeting) {
    /** Every organisation, by name, with every meeting that it took part in. */
    static List<ParticipationRow> of(Dossier dossier, Edition edition) {
        List<MeetingRow> meetings = MeetingRow.of(dossier, edition);
        List<Organization> bodies = dossier.organizations().stream()
                .sorted(Comparator.comparing(Organization::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        Map<EntityId, List<MeetingRow>> named = new HashMap<>();
        for (MeetingRow meeting : meetings) {
            Stream.concat(
                            meeting.meeting().organisers().values().stream()
                                    .flatMap(List::stream)
                                    .map(organiser -> organiser.actor().id()),
                            meeting.meeting().attendance().stream()
                                    .flatMap(entry -> entry.organization().stream())
                                    .map(Ref::id))
                    .distinct()
                    .forEach(actor -> named.computeIfAbsent(actor, key -> new ArrayList<>())
                            .add(meeting));
        }
        List<ParticipationRow> rows = new ArrayList<>();
        Map<String, Long> numbers = new HashMap<>();
        List<String> names = Names.rows(
                bodies,
                List.of(Organization::label, body -> Names.withPlace(body, dossier), Names::withId),
                (name, body) -> name);
        for (int i = 0; i < bodies.size(); i++) {
            Organization body = bodies.get(i);
            for (MeetingRow meeting : named.getOrDefault(body.id(), List.of())) {
                long number = numbers.merge(meeting.number(), 1L, Long::sum);
                rows.add(new ParticipationRow(
                        meeting.number() + "." + edition.notation().print(number), names.get(i), body, meeting));
            }
        }
        return rows;
    }

    /** Whether any source says so. */
    private boolean organised() {
        return meeting.meeting().organisers().values().stream()
                .anyMatch(organisers -> !roles(organisers).isEmpty());
    }

    /** Its roles; a source that names other organisers only disagrees with one that names it. */
    Claim<String> organisedAs() {
        return organised()
                ? meeting.meeting().organisers().map(organisers -> {
                    String roles = roles(organisers);
                    return roles.isEmpty() ? Wording.in(meeting.notation()).say("not-named") : roles;
                })
                : Claim.missing(Reason.NOT_APPLICABLE, List.of());
    }

    private String roles(List<Organiser> organisers) {
        return organisers.stream()
                .filter(organiser -> organiser.actor().id().equals(body.id()))
                .map(organiser -> Wording.in(meeting.notation()).of(organiser.role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Attendance> attendance() {
        return meeting.meeting().attendance().stream()
                .filter(entry -> entry.organization().equals(Optional.of(Ref.to(body))))
                .toList();
    }

    /** The roles in which it attended; empty when the attendance does not have it. */
    Optional<String> attendedAs() {
        return Wording.joined(
                ", ", attendance().stream().map(Attendance::role).distinct().map(Wording.in(meeting.notation())::of));
    }

    List<Citation> attendanceCitations() {
        return Citations.of(attendance(), meeting.meeting()::citationsOf);
    }
}
