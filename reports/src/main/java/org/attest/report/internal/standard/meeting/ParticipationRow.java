package org.attest.report.internal.standard.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/** What an organisation, by a name that no other has, did for a meeting. */
record ParticipationRow(String name, Organization body, MeetingRow meeting) {
    /** Every meeting in the order of the register, with every organisation that took part in it, by name. */
    static List<ParticipationRow> of(Dossier dossier, Edition edition) {
        Map<EntityId, Function<MeetingRow, ParticipationRow>> bodies = new HashMap<>();
        Names.rows(
                dossier.organizations(),
                List.of(Organization::label, body -> Names.withPlace(body, dossier), Names::withId),
                (name, body) -> bodies.put(body.id(), meeting -> new ParticipationRow(name, body, meeting)));
        List<ParticipationRow> rows = new ArrayList<>();
        for (MeetingRow meeting : MeetingRow.of(dossier, edition)) {
            Stream.concat(
                            meeting.meeting().organisers().values().stream()
                                    .flatMap(List::stream)
                                    .map(organiser -> organiser.actor().id()),
                            meeting.meeting().attendance().stream()
                                    .flatMap(entry -> entry.organization().stream())
                                    .map(Ref::id))
                    .distinct()
                    .flatMap(id -> Stream.ofNullable(bodies.get(id)))
                    .map(body -> body.apply(meeting))
                    .sorted(Comparator.comparing(ParticipationRow::name, String.CASE_INSENSITIVE_ORDER))
                    .forEach(rows::add);
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
