package org.attest.report.internal.standard.commitment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.commitment.Completion;
import org.attest.model.value.Basis;
import org.attest.model.value.Reason;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Missing;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.CommitmentTables.JudgementRow;

/** What there is to say of all commitments together, and of the chains from meetings to evidence. */
final class CommitmentRemarks {
    private CommitmentRemarks() {}

    /** How commitments count that several lead; empty where each has one lead. */
    static String ledTogether(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return CommitmentRow.counted(dossier, edition).stream()
                        .allMatch(row -> row.ledByEach(words).size() == 1)
                ? ""
                : words.say("led-together");
    }

    /** Of whom leads, how far it is done and whether it is late: what nobody states. */
    static String unknown(Dossier dossier, Edition edition) {
        return Stream.of(
                        inferredLeads(dossier, edition),
                        notAssessed(dossier, edition),
                        overdueUnknown(dossier, edition))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Of how many commitments no source names the lead in so many words; empty when sources name them all. */
    private static String inferredLeads(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        List<CommitmentRow> rows = CommitmentRow.counted(dossier, edition);
        List<String> inferred = rows.stream()
                .filter(row -> row.leads().assertions().stream().anyMatch(said -> said.basis() == Basis.INFERRED))
                .map(CommitmentRow::name)
                .toList();
        if (inferred.isEmpty()) {
            return "";
        }
        return inferred.size() == rows.size()
                ? words.say("leads-inferred", inferred.size(), rows.size())
                : words.say("leads-inferred-named", inferred.size(), rows.size(), words.named(inferred.stream()));
    }

    /** How many commitments nobody could assess; empty when all were. */
    private static String notAssessed(Dossier dossier, Edition edition) {
        List<CommitmentRow> rows = CommitmentRow.counted(dossier, edition);
        long unassessed = rows.stream()
                .filter(row -> row.completion() == Completion.NO_EVIDENCE)
                .count();
        if (unassessed == 0) {
            return "";
        }
        Wording words = Wording.in(edition);
        String rest = unassessed == rows.size() ? " " + words.say("no-rate-of-completion") : "";
        return words.say("not-assessed-of", unassessed, rows.size()) + rest;
    }

    /** Of how many commitments nobody can tell whether they are overdue, by reason; empty when it is known of all. */
    private static String overdueUnknown(Dossier dossier, Edition edition) {
        List<CommitmentRow> rows = CommitmentRow.counted(dossier, edition);
        Wording words = Wording.in(edition);
        var reasons = rows.stream()
                .flatMap(row -> row.overdue().whyUnknown().stream())
                .collect(Collectors.groupingBy(words::of, TreeMap::new, Collectors.counting()));
        if (reasons.isEmpty()) {
            return "";
        }
        if (reasons.getOrDefault(words.of(Reason.NO_DUE_DATE), 0L) == rows.size()) {
            return words.say("none-has-a-due-date", rows.size());
        }
        long unknown = reasons.values().stream().mapToLong(Long::longValue).sum();
        return words.say("overdue-unknown", unknown, rows.size(), counted(reasons, words));
    }

    /** What of commitments no source says; their leads would know. */
    static String missing(Dossier dossier, Edition edition) {
        return new Missing<>(
                        Wording.in(edition),
                        CommitmentRow.counted(dossier, edition),
                        row -> row.leads().value().stream().flatMap(List::stream))
                .part("due-dates", row -> row.commitment().due().values().isEmpty())
                .part("indicators", row -> row.commitment().indicators().isEmpty())
                .part("evidence-of-progress", row -> !row.hasEvidence())
                .said();
    }

    static Outcome completeWithoutEvidence(Dossier dossier, Edition edition) {
        return none(
                JudgementRow.made(dossier, edition),
                Wording.in(edition),
                "judgements",
                JudgementRow::isCompleteWithoutEvidence,
                row -> row.name(Wording.in(edition)));
    }

    static Outcome backwards(Dossier dossier, Edition edition) {
        return none(
                JudgementRow.made(dossier, edition),
                Wording.in(edition),
                "judgements",
                JudgementRow::isBackwards,
                row -> row.name(Wording.in(edition)));
    }

    static Outcome notPledged(Dossier dossier, Edition edition) {
        return none(
                CommitmentRow.of(dossier, edition),
                Wording.in(edition),
                "commitments",
                row -> !row.isPledged(),
                row -> row.nameWithOrigin(Wording.in(edition)));
    }

    /** How many links are missing; empty when none is. */
    static String gaps(Dossier dossier, Edition edition) {
        List<StatementRow> pledges = StatementRow.counted(dossier, edition);
        List<CommitmentRow> commitments = CommitmentRow.counted(dossier, edition);
        long unfollowed =
                pledges.stream().filter(pledge -> !pledge.isFollowed()).count();
        long unshown = commitments.stream()
                .filter(commitment -> !commitment.hasEvidence())
                .count();
        if (!commitments.isEmpty() && unshown == commitments.size() && unfollowed == 0) {
            return Wording.in(edition).say("no-source-reports-any-step", pledges.size());
        }
        return unfollowed + unshown == 0
                ? ""
                : Wording.in(edition).say("gaps-of-chains", unfollowed, pledges.size(), unshown, commitments.size());
    }

    /** How many supported recommendations no commitment follows; empty when one follows each. */
    static String recommendationsNotFollowed(Dossier dossier, Edition edition) {
        List<RecommendationRow> supported = RecommendationRow.of(dossier, edition).stream()
                .filter(RecommendationRow::isSupported)
                .toList();
        long unfollowed = supported.stream().filter(row -> !row.isFollowed()).count();
        return unfollowed == 0
                ? ""
                : Wording.in(edition).say("recommendations-not-followed", unfollowed, supported.size());
    }

    /** What grades mean; empty where none is given. */
    static String grades(Dossier dossier, Edition edition) {
        return dossier.statements().stream().allMatch(said -> said.grade().isEmpty())
                ? ""
                : Wording.in(edition).say("grade-explained");
    }

    static Outcome disputedPositions(Dossier dossier, Edition edition) {
        return none(
                RecommendationRow.of(dossier, edition),
                Wording.in(edition),
                "recommendations",
                RecommendationRow::isDisputed,
                row -> row.said().name());
    }

    /** How many statements of which other kinds there are; empty when all can be followed up. */
    static String notFollowedUp(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        var kinds = StatementRow.of(dossier, edition).stream()
                .filter(row -> !row.isPledge())
                .collect(Collectors.groupingBy(row -> row.statement().kind(), TreeMap::new, Collectors.counting()));
        return kinds.isEmpty()
                ? ""
                : words.say(
                        "not-followed-up",
                        kinds.entrySet().stream()
                                .map(kind -> words.say("so-many", words.of(kind.getKey()), kind.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    static Outcome orphans(Dossier dossier, Edition edition) {
        return none(
                CommitmentRow.of(dossier, edition),
                Wording.in(edition),
                "commitments",
                CommitmentRow::isOrphan,
                CommitmentRow::name);
    }

    /** Holds when no row breaks the rule, names those that do, and is not computable without rows. */
    private static <R> Outcome none(
            List<R> rows, Wording words, String noun, Predicate<R> broken, Function<R, String> name) {
        if (rows.isEmpty()) {
            return Outcome.notComputable(words.say("there-are-no-" + noun));
        }
        List<String> breaking = rows.stream().filter(broken).map(name).toList();
        return breaking.isEmpty()
                ? Outcome.holds(words.say("none-of-" + noun, rows.size()))
                : Outcome.fails(
                        words.say("some-of-" + noun, breaking.size(), rows.size(), words.named(breaking.stream())));
    }

    private static String counted(Map<String, Long> reasons, Wording words) {
        return reasons.entrySet().stream()
                .map(reason -> words.say("so-many", reason.getKey(), reason.getValue()))
                .collect(Collectors.joining(", "));
    }
}
