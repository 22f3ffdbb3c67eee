package org.attest.report.internal.standard.commitment;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.commitment.Completion;
import org.attest.model.value.Citation;
import org.attest.model.value.Measure;
import org.attest.model.value.Unit;
import org.attest.report.definition.Chart;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.CommitmentTables.JudgementRow;
import org.attest.report.style.Tone;

/** R3: what was promised, by whom and until when, and how far it is done. */
public final class CommitmentsTracker {
    private CommitmentsTracker() {}

    static final Unit COMMITMENTS = new Unit("commitments");

    /** Commitments that count, by a lead or a completion that they have. */
    record LeadRow(String lead, List<CommitmentRow> commitments) {
        /** Every lead by name, each with all that it leads, be it together with others. */
        static List<LeadRow> of(Dossier dossier, Edition edition) {
            Map<String, List<CommitmentRow>> led = new TreeMap<>();
            CommitmentRow.counted(dossier, edition)
                    .forEach(row -> row.ledByEach()
                            .forEach(lead -> led.computeIfAbsent(lead, by -> new ArrayList<>())
                                    .add(row)));
            return rows(led);
        }

        /** Every completion that any has: each commitment once. */
        static List<LeadRow> byCompletion(Dossier dossier, Edition edition) {
            Map<Completion, List<CommitmentRow>> at = CommitmentRow.counted(dossier, edition).stream()
                    .collect(Collectors.groupingBy(CommitmentRow::completion, TreeMap::new, Collectors.toList()));
            Map<String, List<CommitmentRow>> named = new LinkedHashMap<>();
            at.forEach((level, rows) -> named.put(Wording.of(level), rows));
            return rows(named);
        }

        private static List<LeadRow> rows(Map<String, List<CommitmentRow>> commitments) {
            return commitments.entrySet().stream()
                    .map(entry -> new LeadRow(entry.getKey(), entry.getValue()))
                    .toList();
        }

        /** How many are certainly overdue; of commitments that all leave it open, the reason of the first. */
        Measure overdue() {
            return commitments.stream().allMatch(row -> row.overdue().known().isEmpty())
                    ? Measure.undefined(
                            commitments.getFirst().overdue().whyUnknown().orElseThrow())
                    : Measure.of(
                            commitments.stream()
                                    .filter(CommitmentRow::isOverdue)
                                    .count(),
                            COMMITMENTS);
        }
    }

    private static final Columns<LeadRow> C = Columns.of(LeadRow.class);
    static final TextColumn<LeadRow> LEAD = C.text("Lead", LeadRow::lead)
            .cite(row -> Citations.of(
                    row.commitments(), commitment -> commitment.leads().citations()));
    private static final TextColumn<LeadRow> LEVEL = C.text("Completion", LeadRow::lead);
    static final CountColumn<LeadRow> TOTAL = count("Commitments", row -> true, CommitmentRow::citations);
    static final CountColumn<LeadRow> ASSESSED =
            count("Assessed", row -> row.completion().isAssessed(), CommitmentRow::citationsOfCompletion);
    static final CountColumn<LeadRow> HIGH =
            count("High", row -> row.completion().isHigh(), CommitmentRow::citationsOfCompletion);
    static final RatioColumn<LeadRow> HIGH_SHARE = C.share("Share high", HIGH, ASSESSED);
    static final CountColumn<LeadRow> OVERDUE = C.countMeasure("Overdue", COMMITMENTS, LeadRow::overdue)
            .cite(lead -> Citations.of(lead.commitments(), CommitmentRow::citationsOfDue));
    static final CountColumn<LeadRow> NO_DUE_DATE =
            count("No due date", CommitmentRow::hasNoDueDate, CommitmentRow::citations);

    static final CountColumn<LeadRow> NO_EVIDENCE = at(Completion.NO_EVIDENCE);
    static final CountColumn<LeadRow> NOT_STARTED = at(Completion.NOT_STARTED);
    static final CountColumn<LeadRow> LIMITED = at(Completion.LIMITED);
    static final CountColumn<LeadRow> SUBSTANTIAL = at(Completion.SUBSTANTIAL);
    static final CountColumn<LeadRow> COMPLETE = at(Completion.COMPLETE);
    static final CountColumn<LeadRow> WITHDRAWN = at(Completion.WITHDRAWN);

    static final Table<LeadRow> ALL = Table.of(
            "all",
            t -> t.title("Commitments by completion")
                    .columns(LEVEL, TOTAL, ASSESSED, HIGH, HIGH_SHARE)
                    .spanner("Deadline", OVERDUE, NO_DUE_DATE)
                    .rowKey(LEVEL)
                    .grandTotal(
                            "All commitments",
                            sum(TOTAL),
                            sum(ASSESSED),
                            sum(HIGH),
                            ratio(HIGH_SHARE),
                            sum(OVERDUE),
                            sum(NO_DUE_DATE)));

    /** Without totals, as the next: what two lead together stands with each of them. */
    static final Table<LeadRow> LEADS = Table.of(
            "leads",
            t -> t.title("Commitments by lead")
                    .columns(LEAD, TOTAL)
                    .spanner("Completion", ASSESSED, HIGH, HIGH_SHARE)
                    .spanner("Deadline", OVERDUE, NO_DUE_DATE)
                    .rowKey(LEAD)
                    .highlight(OVERDUE.above(0), Tone.CRITICAL, "has overdue commitments"));

    static final Table<LeadRow> LEVELS = Table.of(
            "completion",
            t -> t.title("Completion by lead")
                    .columns(LEAD)
                    .spanner("Commitments", NO_EVIDENCE, NOT_STARTED, LIMITED, SUBSTANTIAL, COMPLETE, WITHDRAWN)
                    .rowKey(LEAD));

    /** Every commitment stands on one level, so the levels of a lead add up to its commitments. */
    static final Chart<LeadRow> BY_LEVEL = Chart.stackedBars(
                    LEVELS, LEAD, NO_EVIDENCE, NOT_STARTED, LIMITED, SUBSTANTIAL, COMPLETE, WITHDRAWN)
            .ifItFits();

    private static CountColumn<LeadRow> at(Completion level) {
        return count(
                Wording.capital(Wording.of(level)),
                row -> row.completion() == level,
                CommitmentRow::citationsOfCompletion);
    }

    /** Counts the commitments that are so, and cites where that stands. */
    private static CountColumn<LeadRow> count(
            String label, Predicate<CommitmentRow> which, Function<CommitmentRow, List<Citation>> citations) {
        return Citations.counted(C, label, COMMITMENTS, LeadRow::commitments, which, citations);
    }

    public static final Report<Dossier> REPORT = DossierReport.of(
            "commitments-tracker",
            "Commitments and their progress",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("commitments", ALL.total(TOTAL))
                                    .figure("assessed", ALL.total(ASSESSED))
                                    .figure("high completion, of those assessed", ALL.total(HIGH_SHARE))
                                    .figure("overdue", ALL.total(OVERDUE))
                                    .figure("no due date", ALL.total(NO_DUE_DATE))
                                    .callout(Tone.CAUTION, "Inferred", CommitmentRemarks::inferredLeads)
                                    .callout(Tone.CAUTION, "Not assessed", CommitmentRemarks::notAssessed)
                                    .callout(Tone.CAUTION, "Not known", CommitmentRemarks::overdueUnknown))
                    .section(
                            "Completion by lead",
                            s -> s.text((d, e) -> CommitmentRemarks.SCALE)
                                    .table(ALL, LeadRow::byCompletion)
                                    .text((d, e) -> CommitmentRemarks.TOGETHER)
                                    .table(LEADS, LeadRow::of)
                                    .table(LEVELS, LeadRow::of)
                                    .chart("Commitments by lead and completion", BY_LEVEL))
                    .section(
                            "Commitments",
                            s -> s.text((d, e) -> CommitmentRemarks.RAG_RULE)
                                    .table(CommitmentTables.PROMISES, CommitmentRow::of)
                                    .table(CommitmentTables.PROGRESS, CommitmentRow::counted))
                    .section(
                            "Overdue",
                            s -> s.text((d, e) -> CommitmentRemarks.OVERDUE_RULE)
                                    .table(
                                            CommitmentTables.OVERDUE,
                                            (d, e) -> CommitmentRow.counted(d, e).stream()
                                                    .filter(CommitmentRow::isOverdue)
                                                    .toList()))
                    .section("History", s -> s.table(CommitmentTables.JUDGEMENTS, (d, e) -> JudgementRow.of(d, e)))
                    .check("Complete without evidence", CommitmentRemarks::completeWithoutEvidence)
                    .check("Lower than the judgement before", CommitmentRemarks::backwards)
                    .check("Followed up without an undertaking", CommitmentRemarks::notPledged));
}
