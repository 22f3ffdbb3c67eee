package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.meeting.Meeting;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.wording.Notation;

/**
 * A meeting in the order of the register.
 *
 * @param place from 1, by date
 * @param name its title, with the date where two meetings have one title
 * @param dossier at the as-of date
 */
public record MeetingRow(int place, String name, Meeting meeting, Dossier dossier, Notation notation) {
    /** All meetings by date: one in dispute by the earliest that is stated, without a year after those with one, then without a date. */
    public static List<MeetingRow> of(Dossier dossier, Edition edition) {
        Dossier then = dossier.asOf(edition.asOf());
        List<Meeting> meetings = dossier.meetings().stream()
                .sorted(Comparator.comparing(MeetingRow::firstDate, DateSpan.ORDER))
                .toList();
        List<String> names = RowNames.of(
                meetings,
                Meeting::title,
                meeting -> meeting.title() + ", " + edition.notation().print(firstDate(meeting)));
        List<MeetingRow> rows = new ArrayList<>();
        for (Meeting meeting : meetings) {
            rows.add(new MeetingRow(rows.size() + 1, names.get(rows.size()), meeting, then, edition.notation()));
        }
        return rows;
    }

    private static DateSpan firstDate(Meeting meeting) {
        return meeting.when()
                .value()
                .or(() -> meeting.when().values().stream().min(DateSpan.ORDER))
                .orElseGet(() -> DateSpan.on(PartialDate.unknown()));
    }

    public String number() {
        return Integer.toString(place);
    }

    public List<Citation> citations() {
        return meeting.citations();
    }

    public Claim<DateSpan> when() {
        return meeting.when();
    }

    public String kind() {
        return Wording.of(meeting.kind());
    }

    /** The city and its country, or the country. */
    public Claim<String> where() {
        return meeting.place().map(ref -> {
            String here = dossier.get(ref).label();
            String country = country(ref);
            return here.equals(country) ? here : here + ", " + country;
        });
    }

    public Claim<String> country() {
        return meeting.place().map(this::country);
    }

    private String country(Ref<Jurisdiction> ref) {
        return dossier.countryOf(ref).orElseGet(() -> dossier.get(ref)).label();
    }

    /** The year in which it begins, as far as it is known. */
    public Claim<String> year() {
        return meeting.when()
                .part(
                        span -> span.firstDay().or(span::lastDay).map(day -> Integer.toString(day.getYear())),
                        Reason.YEAR_NOT_STATED);
    }

    public Claim<Count> participants() {
        return meeting.participants();
    }

    public Claim<String> venue() {
        return meeting.venue();
    }

    public Claim<String> organisers() {
        ValueWords words = new ValueWords(dossier, notation);
        return meeting.organisers()
                .part(
                        organisers -> organisers.isEmpty() ? Optional.empty() : Optional.of(words.of(organisers)),
                        Reason.NOT_REPORTED);
    }

    public Optional<String> theme() {
        return meeting.theme();
    }

    public Optional<String> topics() {
        return joined(meeting.topics());
    }

    /** The documents that it adopted. */
    public Optional<String> adopted() {
        return joined(
                meeting.outcomes().stream().map(ref -> dossier.get(ref).title()).toList());
    }

    /** The numbers of the Sustainable Development Goals that it contributes to. */
    public Optional<String> goals() {
        return joined(meeting.sdgs().stream().map(String::valueOf).toList());
    }

    private static Optional<String> joined(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.stream().collect(Collectors.joining("; ")));
    }

    /** Whether by any source it begins after the as-of date. */
    public boolean isLater() {
        return when().values().stream().anyMatch(dossier::isLater);
    }
}
