package org.attest.report.internal.standard.commitment;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.commitment.CommitmentMeasures;
import org.attest.model.commitment.Completion;
import org.attest.model.value.Basis;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.CommitmentTables.JudgementRow;

/** What there is to say of all commitments together, and of the chains from meetings to evidence. */
final class CommitmentRemarks {
    private CommitmentRemarks() {}

    /** What completion means. */
    static final String SCALE =
            "Completion is on the scale of the Open Government Partnership. High completion is substantial or complete,"
                    + " in per cent of the commitments that somebody could assess; without evidence a commitment is not"
                    + " assessed, which is not the same as not started.";

    static final String TOGETHER =
            "What several lead together is counted with each of them, so these rows may add up to more.";

    /** The rule of {@link CommitmentMeasures#rag}, for the readers of the report. */
    static final String RAG_RULE =
            "RAG follows this report's own rule, the first that applies: green when complete; grey when withdrawn; red"
                    + " when overdue; grey without a due date or without evidence; green when substantial; red when not started"
                    + " and due within " + CommitmentMeasures.DUE_SOON_IN_DAYS
                    + " days; amber otherwise. Grey says that nothing can be told, not that all is well.";

    /** Of how many commitments no source names the lead in so many words; empty when sources name them all. */
    static String inferredLeads(Dossier dossier, Edition edition) {
        List<CommitmentRow> rows = CommitmentRow.counted(dossier, edition);
        List<String> inferred = rows.stream()
                .filter(row -> row.leads().assertions().stream().anyMatch(said -> said.basis() == Basis.INFERRED))
                .map(CommitmentRow::name)
                .toList();
        String which = inferred.size() == rows.size() ? "" : ": " + Wording.named(inferred.stream());
        return inferred.isEmpty()
                ? ""
                : "The lead of " + inferred.size() + " of " + rows.size() + " commitments is inferred" + which + ".";
    }

    /** How many commitments nobody could assess; empty when all were. */
    static String notAssessed(Dossier dossier, Edition edition) {
        List<CommitmentRow> rows = CommitmentRow.counted(dossier, edition);
        long unassessed = rows.stream()
                .filter(row -> row.completion() == Completion.NO_EVIDENCE)
                .count();
        if (unassessed == 0) {
            return "";
        }
        String rest = unassessed == rows.size() ? " No rate of completion can be given." : "";
        return "Nothing shows how far " + unassessed + " of " + rows.size() + " commitments are done." + rest;
    }

    /** Of how many commitments nobody can tell whether they are overdue, by reason; empty when it is known of all. */
    static String overdueUnknown(Dossier dossier, Edition edition) {
        List<CommitmentRow> rows = CommitmentRow.counted(dossier, edition);
        var reasons = rows.stream()
                .flatMap(row -> row.overdue().whyUnknown().stream())
                .collect(Collectors.groupingBy(Wording::of, TreeMap::new, Collectors.counting()));
        if (reasons.isEmpty()) {
            return "";
        }
        long unknown = reasons.values().stream().mapToLong(Long::longValue).sum();
        return "Nobody can tell whether " + unknown + " of " + rows.size() + " commitments are overdue: "
                + reasons.entrySet().stream()
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .collect(Collectors.joining(", "))
                + ". They do not count as in time.";
    }

    /** What overdue means. */
    static final String OVERDUE_RULE =
            "A commitment is overdue when its due date has passed and it is neither complete nor withdrawn. One whose due"
                    + " date is not known is not listed here, and is not in time either.";

    static Outcome completeWithoutEvidence(Dossier dossier, Edition edition) {
        return none(
                JudgementRow.made(dossier, edition),
                "judgements",
                JudgementRow::isCompleteWithoutEvidence,
                JudgementRow::name);
    }

    static Outcome backwards(Dossier dossier, Edition edition) {
        return none(JudgementRow.made(dossier, edition), "judgements", JudgementRow::isBackwards, JudgementRow::name);
    }

    static Outcome notPledged(Dossier dossier, Edition edition) {
        return none(
                CommitmentRow.of(dossier, edition),
                "commitments",
                row -> !row.isPledged(),
                CommitmentRow::nameWithOrigin);
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
        return unfollowed + unshown == 0
                ? ""
                : "Without a commitment: " + unfollowed + " of " + pledges.size() + " undertakings. Without evidence: "
                        + unshown + " of " + commitments.size() + " commitments. A gap says that the sources of this"
                        + " report show nothing, not that nothing was done.";
    }

    /** How many statements of which other kinds there are; empty when all can be followed up. */
    static String notFollowedUp(Dossier dossier, Edition edition) {
        var kinds = StatementRow.of(dossier, edition).stream()
                .filter(row -> !row.isPledge())
                .collect(Collectors.groupingBy(row -> row.statement().kind(), TreeMap::new, Collectors.counting()));
        return kinds.isEmpty()
                ? ""
                : "Pledges and supported recommendations are undertakings and can be followed up. Other statements are listed and"
                        + " not counted: "
                        + kinds.entrySet().stream()
                                .map(kind -> Wording.of(kind.getKey()) + " " + kind.getValue())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    static Outcome orphans(Dossier dossier, Edition edition) {
        return none(CommitmentRow.of(dossier, edition), "commitments", CommitmentRow::isOrphan, CommitmentRow::name);
    }

    /** Holds when no row breaks the rule, names those that do, and is not computable without rows. */
    private static <R> Outcome none(List<R> rows, String noun, Predicate<R> broken, Function<R, String> name) {
        if (rows.isEmpty()) {
            return Outcome.notComputable("there are no " + noun);
        }
        List<String> breaking = rows.stream().filter(broken).map(name).toList();
        return breaking.isEmpty()
                ? Outcome.holds("none of " + rows.size() + " " + noun)
                : Outcome.fails(breaking.size() + " of " + rows.size() + " " + noun + " ("
                        + Wording.named(breaking.stream()) + ")");
    }
}
