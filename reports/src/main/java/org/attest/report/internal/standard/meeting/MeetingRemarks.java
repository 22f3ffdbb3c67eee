package org.attest.report.internal.standard.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;

/** What there is to say of meetings: where their sources disagree, and what nobody states. */
final class MeetingRemarks {
    private MeetingRemarks() {}

    /** The facts of meetings on which sources disagree; empty when they agree in all. */
    static String conflicts(Dossier dossier, Edition edition) {
        List<String> conflicts = new ArrayList<>();
        for (MeetingRow row : MeetingRow.of(dossier, edition)) {
            Map<String, Claim<?>> facts = new LinkedHashMap<>();
            facts.put("date", row.meeting().when());
            facts.put("place", row.where());
            facts.put("venue", row.meeting().venue());
            facts.put("organisers", row.organisers());
            facts.put("participants", row.meeting().participants());
            String disputed = facts.entrySet().stream()
                    .filter(fact -> isDisputed(fact.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(" and "));
            if (!disputed.isEmpty()) {
                conflicts.add("the " + disputed + " of " + quoted(row));
            }
        }
        MeetingRegister.AttendanceRow.of(dossier, edition).stream()
                .map(MeetingRegister.AttendanceRow::person)
                .filter(MeetingRemarks::isDisputed)
                .map(name -> "a name, " + String.join(" or ", name.values()))
                .distinct()
                .forEach(conflicts::add);
        return conflicts.isEmpty()
                ? ""
                : "Sources disagree on " + Wording.named(conflicts.stream())
                        + ". Every value is shown with its source, and none is preferred.";
    }

    private static boolean isDisputed(Claim<?> claim) {
        return claim.whyNoValue().filter(why -> why == Reason.CONFLICT).isPresent();
    }

    /** How far the numbers of participants reach. */
    static String participants(Dossier dossier, Edition edition) {
        List<Count> stated = dossier.meetings().stream()
                .flatMap(meeting -> meeting.participants().value().stream())
                .toList();
        String words = "Meetings with a stated number of participants: " + stated.size() + " of "
                + dossier.meetings().size() + ". The others are left out of the total.";
        return words
                + stated.stream()
                        .filter(count -> !(count instanceof Count.Exact))
                        .findFirst()
                        .map(count -> " A number such as “" + edition.notation().print(count)
                                + "” is not exact, and so the total is not either.")
                        .orElse("");
    }

    /** The meetings whose year no source states; empty when all have one. */
    static String withoutYear(Dossier dossier, Edition edition) {
        String names = names(dossier, edition, MeetingRemarks::hasNoYear);
        return names.isEmpty()
                ? ""
                : "No source gives the year of " + names + ". Such a meeting stands last in the register.";
    }

    private static boolean hasNoYear(MeetingRow row) {
        return row.year().absence().isPresent();
    }

    /** The meetings of which no source names anybody who attended; empty when there are none. */
    static String unattended(Dossier dossier, Edition edition) {
        String names = names(dossier, edition, row -> row.meeting().attendance().isEmpty());
        return names.isEmpty() ? "" : "No source names anybody who attended " + names + ".";
    }

    /** The meetings after the as-of date; empty when there are none. */
    static String later(Dossier dossier, Edition edition) {
        String names = names(dossier, edition, MeetingRow::isLater);
        return names.isEmpty()
                ? ""
                : "Dated after " + edition.notation().print(edition.asOf()) + ", and kept: " + names + ".";
    }

    private static String names(Dossier dossier, Edition edition, Predicate<MeetingRow> which) {
        return Wording.named(
                MeetingRow.of(dossier, edition).stream().filter(which).map(MeetingRemarks::quoted));
    }

    private static String quoted(MeetingRow row) {
        return "“" + row.name() + "”";
    }

    /** Whether all sources of each meeting give one date. */
    static Outcome dates(Dossier dossier, Edition edition) {
        long dated = dossier.meetings().stream()
                .filter(meeting -> meeting.when().absence().isEmpty())
                .count();
        String disputed =
                names(dossier, edition, row -> isDisputed(row.meeting().when()));
        return disputed.isEmpty()
                ? Outcome.holds("meetings with a date: " + dated + " of "
                        + dossier.meetings().size())
                : Outcome.conflict("sources disagree on " + disputed);
    }

    /** Whether the year of every meeting is known. */
    static Outcome years(Dossier dossier, Edition edition) {
        String unknown = names(dossier, edition, MeetingRemarks::hasNoYear);
        return unknown.isEmpty() ? Outcome.holds("all have one") : Outcome.notComputable("without a year: " + unknown);
    }

    /** Whether the persons named are no more than the participants that a source counts. */
    static Outcome persons(Dossier dossier, Edition edition) {
        long counted = MeetingRow.of(dossier, edition).stream()
                .filter(row -> most(row).isPresent())
                .count();
        if (counted == 0) {
            return Outcome.notComputable("no meeting has a number that bounds it above");
        }
        String broken = names(
                dossier,
                edition,
                row -> most(row).filter(most -> named(row) > most).isPresent());
        return broken.isEmpty()
                ? Outcome.holds("meetings compared: " + counted)
                : Outcome.fails("more persons named than counted: " + broken);
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
