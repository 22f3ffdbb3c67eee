package org.attest.report.internal.standard.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Missing;
import org.attest.report.internal.standard.Wording;

/** What there is to say of meetings: where their sources disagree, and what nobody states. */
final class MeetingRemarks {
    private MeetingRemarks() {}

    /** The facts of meetings on which sources disagree; empty when they agree in all. */
    static String conflicts(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        List<String> conflicts = new ArrayList<>();
        for (MeetingRow row : MeetingRow.of(dossier, edition)) {
            Map<String, Claim<?>> facts = new LinkedHashMap<>();
            facts.put(words.say("the-date", row.meeting().when()), row.meeting().when());
            facts.put(words.say("the-place"), row.where());
            facts.put(words.say("the-venue"), row.meeting().venue());
            facts.put(words.say("the-organisers"), row.organisers());
            facts.put(words.say("the-participants"), row.meeting().participants());
            List<String> disputed = facts.entrySet().stream()
                    .filter(fact -> isDisputed(fact.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!disputed.isEmpty()) {
                conflicts.add(words.say("facts-of-meeting", words.texts().print(disputed), quoted(row, words)));
            }
        }
        MeetingRegister.AttendanceRow.of(dossier, edition).stream()
                .map(MeetingRegister.AttendanceRow::person)
                .filter(MeetingRemarks::isDisputed)
                .map(name -> words.say("a-name", name))
                .distinct()
                .forEach(conflicts::add);
        return conflicts.isEmpty() ? "" : words.say("sources-disagree-on", words.named(conflicts.stream()));
    }

    private static boolean isDisputed(Claim<?> claim) {
        return claim.whyNoValue().filter(why -> why == Reason.CONFLICT).isPresent();
    }

    /** How far the numbers of participants reach. */
    static String participants(Dossier dossier, Edition edition) {
        List<Count> stated = dossier.meetings().stream()
                .flatMap(meeting -> meeting.participants().value().stream())
                .toList();
        Wording words = Wording.in(edition);
        String reach = words.say(
                "participants-stated-of", stated.size(), dossier.meetings().size());
        return reach
                + stated.stream()
                        .filter(count -> !(count instanceof Count.Exact))
                        .findFirst()
                        .map(count -> " " + words.say("participants-not-exact", count))
                        .orElse("");
    }

    /** What of meetings no source says; their organisers would know. */
    static String missing(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return new Missing<>(
                        words,
                        MeetingRow.of(dossier, edition),
                        row -> row.meeting().organisers().values().stream()
                                .flatMap(List::stream)
                                .map(organiser -> words.value(organiser.actor(), dossier)))
                .part("number-of-participants", row -> isMissing(row.meeting().participants()))
                .part("the-venue", row -> isMissing(row.meeting().venue()))
                .part("the-year", MeetingRemarks::hasNoYear)
                .part("attendance-of", row -> row.meeting().attendance().isEmpty())
                .said();
    }

    private static boolean isMissing(Claim<?> claim) {
        return claim.absence().isPresent();
    }

    /** The documents that meetings adopted, and the goals that they name. */
    static String outcomes(Dossier dossier, Edition edition) {
        return Stream.of(
                        outcomes("documents-adopted", MeetingRow::adopted, dossier, edition),
                        outcomes("sdgs", MeetingRow::goals, dossier, edition))
                .collect(Collectors.joining(" "));
    }

    private static String outcomes(
            String key, Function<MeetingRow, Optional<String>> of, Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        String all = MeetingRow.of(dossier, edition).stream()
                .flatMap(row -> of.apply(row).stream().map(each -> words.say("of-meeting", row.brief(), each)))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : words.say("outcomes-of", words.say(key), all);
    }

    /** The meetings whose year no source states; empty when all have one. */
    static String withoutYear(Dossier dossier, Edition edition) {
        String names = names(dossier, edition, MeetingRemarks::hasNoYear);
        return names.isEmpty() ? "" : Wording.in(edition).say("no-year-of", names);
    }

    private static boolean hasNoYear(MeetingRow row) {
        return row.year().absence().isPresent();
    }

    /** The meetings of which no source names anybody who attended; empty when there are none. */
    static String unattended(Dossier dossier, Edition edition) {
        String names = names(dossier, edition, row -> row.meeting().attendance().isEmpty());
        return names.isEmpty() ? "" : Wording.in(edition).say("nobody-named-at", names);
    }

    /** The meetings after the as-of date; empty when there are none. */
    static String later(Dossier dossier, Edition edition) {
        String names = names(dossier, edition, MeetingRow::isLater);
        return names.isEmpty() ? "" : Wording.in(edition).say("dated-after", edition.asOf(), names);
    }

    private static String names(Dossier dossier, Edition edition, Predicate<MeetingRow> which) {
        Wording words = Wording.in(edition);
        return words.named(
                MeetingRow.of(dossier, edition).stream().filter(which).map(row -> quoted(row, words)));
    }

    private static String quoted(MeetingRow row, Wording words) {
        return words.say("quoted", row.name());
    }

    /** Whether all sources of each meeting give one date. */
    static Outcome dates(Dossier dossier, Edition edition) {
        long dated = dossier.meetings().stream()
                .filter(meeting -> meeting.when().absence().isEmpty())
                .count();
        String disputed =
                names(dossier, edition, row -> isDisputed(row.meeting().when()));
        return disputed.isEmpty()
                ? Outcome.holds(Wording.in(edition)
                        .say("meetings-dated", dated, dossier.meetings().size()))
                : Outcome.conflict(Wording.in(edition).say("dates-disputed", disputed));
    }

    /** Whether the year of every meeting is known. */
    static Outcome years(Dossier dossier, Edition edition) {
        String unknown = names(dossier, edition, MeetingRemarks::hasNoYear);
        return unknown.isEmpty()
                ? Outcome.holds(Wording.in(edition).say("all-have-one"))
                : Outcome.notComputable(Wording.in(edition).say("without-a-year", unknown));
    }

    /** Whether the persons named are no more than the participants that a source counts. */
    static Outcome persons(Dossier dossier, Edition edition) {
        long counted = MeetingRow.of(dossier, edition).stream()
                .filter(row -> most(row).isPresent())
                .count();
        if (counted == 0) {
            return Outcome.notComputable(Wording.in(edition).say("no-meeting-bounded"));
        }
        String broken = names(
                dossier,
                edition,
                row -> most(row).filter(most -> named(row) > most).isPresent());
        return broken.isEmpty()
                ? Outcome.holds(Wording.in(edition).say("meetings-compared", counted))
                : Outcome.fails(Wording.in(edition).say("more-named-than-counted", broken));
    }

    /** The largest number of participants that is stated; none for a lower bound or an approximation. */
    private static Optional<Long> most(MeetingRow row) {
        return row.meeting()
                .participants()
                .value()
                .filter(count -> count instanceof Count.Exact || count instanceof Count.AtMost)
                .map(Count::number);
    }

    private static long named(MeetingRow row) {
        return row.meeting().attendance().stream()
                .flatMap(attendance -> attendance.person().stream())
                .distinct()
                .count();
    }
}
