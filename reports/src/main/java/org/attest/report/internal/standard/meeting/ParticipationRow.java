package org.attest.report.internal.standard.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.meeting.Attendance;
import org.attest.model.meeting.Organiser;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** An organisation, by a name that no other has, that organised a meeting or attended it. */
record ParticipationRow(String name, Organization body, MeetingRow meeting, boolean organised) {
    /** Every meeting in the order of the register, with every organisation that took part in it, by name. */
    static List<ParticipationRow> of(Dossier dossier, Edition edition) {
        List<ParticipationRow> rows = new ArrayList<>();
        Map<EntityId, String> names = Names.byId(
                dossier.organizations(),
                List.of(Organization::label, body -> Names.withPlace(body, dossier), Names::withId));
        List<Organization> bodies = dossier.organizations().stream()
                .sorted(Comparator.comparing(
                        (Organization body) -> Objects.requireNonNull(names.get(body.id())),
                        String.CASE_INSENSITIVE_ORDER))
                .toList();
        for (MeetingRow meeting : MeetingRow.of(dossier, edition)) {
            bodies.stream()
                    .flatMap(body -> Stream.of(true, false)
                            .map(organised -> new ParticipationRow(
                                    Objects.requireNonNull(names.get(body.id())), body, meeting, organised)))
                    .filter(ParticipationRow::tookPart)
                    .forEach(rows::add);
        }
        return rows;
    }

    /** Whether any source says so. */
    private boolean tookPart() {
        return organised
                ? meeting.meeting().organisers().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(this::isBody)
                : !attendance().isEmpty();
    }

    private boolean isBody(Organiser organiser) {
        return organiser.actor().id().equals(body.id());
    }

    /** Its roles; a source that names other organisers only disagrees with one that names it. */
    Claim<String> role(Wording words) {
        return organised
                ? meeting.meeting()
                        .organisers()
                        .map(organisers -> roles(
                                        organisers.stream().filter(this::isBody).map(Organiser::role), words)
                                .orElseGet(() -> words.say("not-named")))
                : Claim.of(attendance().stream()
                        .flatMap(entry -> meeting.meeting().citationsOf(entry).stream())
                        .distinct()
                        .map(citation -> Assertion.stated(
                                roles(attendance().stream().map(Attendance::role), words)
                                        .orElseThrow(),
                                citation))
                        .toList());
    }

    private static Optional<String> roles(Stream<? extends Enum<?>> roles, Wording words) {
        return Wording.joined(", ", roles.distinct().map(words::of));
    }

    private List<Attendance> attendance() {
        return meeting.meeting().attendance().stream()
                .filter(entry -> entry.organization().equals(Optional.of(Ref.to(body))))
                .toList();
    }
}
