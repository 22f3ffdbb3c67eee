package org.attest.report.internal.standard.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.model.Dossier;
import org.attest.model.meeting.Meeting;
import org.attest.model.meeting.Topic;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.MeetingNames;
import org.attest.report.internal.standard.Wording;
import org.attest.report.wording.Notation;

/** A meeting of the register, numbered from 1 by date, with names that no other has; the dossier is at the as-of date. */
record MeetingRow(String number, String name, String brief, Meeting meeting, Dossier dossier, Notation notation) {
    /** All meetings by date. */
    static List<MeetingRow> of(Dossier dossier, Edition edition) {
        Dossier then = dossier.asOf(edition.asOf());
        List<Meeting> meetings = MeetingNames.byDate(dossier);
        Notation notation = edition.notation();
        Map<EntityId, String> names = MeetingNames.full(dossier, notation);
        Map<EntityId, String> brief = MeetingNames.brief(dossier, notation);
        return IntStream.range(0, meetings.size())
                .mapToObj(index -> {
                    Meeting meeting = meetings.get(index);
                    String number = notation.digits(Integer.toString(index + 1));
                    EntityId id = meeting.id();
                    return new MeetingRow(number, of(id, names), of(id, brief), meeting, then, notation);
                })
                .toList();
    }

    private static String of(EntityId id, Map<EntityId, String> names) {
        return Objects.requireNonNull(names.get(id));
    }

    /** The city and its country, or the country. */
    Claim<String> where() {
        return meeting.place().map(ref -> {
            String here = dossier.get(ref).label();
            String country = country(ref);
            return here.equals(country) ? here : here + ", " + country;
        });
    }

    Claim<String> country() {
        return meeting.place().map(this::country);
    }

    private String country(Ref<Jurisdiction> ref) {
        return dossier.countryOf(ref).orElseGet(() -> dossier.get(ref)).label();
    }

    /** The year in which it begins, as far as it is known. */
    Claim<String> year() {
        return meeting.when()
                .part(
                        span -> span.firstDay()
                                .or(span::lastDay)
                                .map(day -> notation.digits(Integer.toString(day.getYear()))),
                        Reason.YEAR_NOT_STATED);
    }

    Claim<String> organisers() {
        Wording words = Wording.in(notation);
        return meeting.organisers()
                .part(
                        organisers -> Wording.joined("; ", organisers.stream().map(each -> words.value(each, dossier))),
                        Reason.NOT_REPORTED);
    }

    Optional<String> topics() {
        return Wording.joined("; ", meeting.topics().stream().map(Topic::text));
    }

    /** The documents that it adopted. */
    Optional<String> adopted() {
        return Wording.joined(
                "; ", meeting.outcomes().stream().map(ref -> dossier.get(ref).title()));
    }

    /** The numbers of the Sustainable Development Goals that it contributes to. */
    Optional<String> goals() {
        return Wording.joined("; ", meeting.sdgs().stream().map(goal -> notation.print(goal)));
    }

    boolean isLater() {
        return MeetingNames.isLater(meeting, dossier);
    }
}
