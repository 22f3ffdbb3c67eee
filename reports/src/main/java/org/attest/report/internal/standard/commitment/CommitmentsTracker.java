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
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.CommitmentTables.JudgementRow;
import org.attest.report.style.Tone;

/** R3: what was promised, by whom and until when, and how far it is done. */
public final class CommitmentsTracker extends Worded {
    public CommitmentsTracker(Wording words) {
        super(words);
    }

    private final CommitmentTables tables = new CommitmentTables(words);

    static final Unit COMMITMENTS = new Unit("commitments");

    /** Commitments that count, by a lead or a completion that they have. */
    record LeadRow(String lead, List<CommitmentRow> commitments) {
        /** Every lead by name, each with all that it leads, be it together with others. */
        static List<LeadRow> of(Dossier dossier, Edition edition) {
            Map<String, List<CommitmentRow>> led = new TreeMap<>();
            CommitmentRow.counted(dossier, edition)
                    .forEach(row -> row.ledByEach(Wording.in(edition))
                            .forEach(lead -> led.computeIfAbsent(lead, by -> new ArrayList<>())
                                    .add(row)));
            return rows(led);
        }

        /** Every completion that any has: each commitment once. */
        static List<LeadRow> byCompletion(Dossier dossier, Edition edition) {
            Map<Completion, List<CommitmentRow>> at = CommitmentRow.counted(dossier, edition).stream()
                    .collect(Collectors.groupingBy(CommitmentRow::completion, TreeMap::new, Collectors.toList()));
            Map<String, List<CommitmentRow>> named = new LinkedHashMap<>();
            at.forEach((level, rows) -> named.put(Wording.in(edition).of(level), rows));
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
    final TextColumn<LeadRow> lead = C.text(say("lead"), LeadRow::lead)
            .cite(row -> Citations.of(
                    row.commitments(), commitment -> commitment.leads().citations()));
    private final TextColumn<LeadRow> level = C.text(say("completion"), LeadRow::lead);
    final CountColumn<LeadRow> total = count(say("commitments"), row -> true, CommitmentRow::citations);
    final CountColumn<LeadRow> assessed =
            count(say("assessed"), row -> row.completion().isAssessed(), CommitmentRow::citationsOfCompletion);
    final CountColumn<LeadRow> high =
            count(say("high"), row -> row.completion().isHigh(), CommitmentRow::citationsOfCompletion);
    final RatioColumn<LeadRow> highShare = C.share(say("share-high"), high, assessed);
    final CountColumn<LeadRow> overdue = C.countMeasure(say("overdue"), COMMITMENTS, LeadRow::overdue)
            .cite(lead -> Citations.of(lead.commitments(), CommitmentRow::citationsOfDue));
    final CountColumn<LeadRow> noDueDate =
            count(say("no-due-date"), CommitmentRow::hasNoDueDate, CommitmentRow::citations);

    final CountColumn<LeadRow> noEvidence = at(Completion.NO_EVIDENCE);
    final CountColumn<LeadRow> notStarted = at(Completion.NOT_STARTED);
    final CountColumn<LeadRow> limited = at(Completion.LIMITED);
    final CountColumn<LeadRow> substantial = at(Completion.SUBSTANTIAL);
    final CountColumn<LeadRow> complete = at(Completion.COMPLETE);
    final CountColumn<LeadRow> withdrawn = at(Completion.WITHDRAWN);

    final Table<LeadRow> all = Table.of(
            "all",
            t -> t.title(say("commitments-by-completion"))
                    .note(say("completion-scale"))
                    .columns(level, total, assessed, high, highShare)
                    .spanner(say("deadline"), overdue, noDueDate)
                    .rowKey(level)
                    .grandTotal(
                            say("all-commitments"),
                            sum(total),
                            sum(assessed),
                            sum(high),
                            ratio(highShare),
                            sum(overdue),
                            sum(noDueDate)));

    /** Without totals: what two lead together stands with each of them. */
    final Table<LeadRow> leads = Table.of(
            "leads",
            t -> t.title(say("commitments-by-lead"))
                    .columns(lead, total)
                    .spanner(
                            say("completion"),
                            noEvidence,
                            notStarted,
                            limited,
                            substantial,
                            complete,
                            withdrawn,
                            assessed,
                            high,
                            highShare)
                    .spanner(say("deadline"), overdue, noDueDate)
                    .rowKey(lead));

    /** Every commitment stands on one level, so the levels of a lead add up to its commitments. */
    final Chart<LeadRow> byLevel = Chart.stackedBars(
                    leads, lead, noEvidence, notStarted, limited, substantial, complete, withdrawn)
            .ifItFits();

    private CountColumn<LeadRow> at(Completion level) {
        return count(
                Wording.capital(words.of(level)),
                row -> row.completion() == level,
                CommitmentRow::citationsOfCompletion);
    }

    /** Counts the commitments that are so, and cites where that stands. */
    private CountColumn<LeadRow> count(
            String label, Predicate<CommitmentRow> which, Function<CommitmentRow, List<Citation>> citations) {
        return Citations.counted(C, label, COMMITMENTS, LeadRow::commitments, which, citations);
    }

    public final Report<Dossier> report = DossierReport.of(
            words,
            "commitments-tracker",
            r -> r.glance(
                            known -> known.phrase()
                                    .name(
                                            known.of(all.total(total)).number().isEmpty()
                                                    ? words.say("glance-no-commitments")
                                                    : words.say(
                                                            "glance-commitments",
                                                            known.of(all.total(total)),
                                                            known.of(all.total(assessed)))),
                            s -> s.figure(say("commitments-2"), all.total(total))
                                    .figure(say("assessed-2"), all.total(assessed))
                                    .figure(say("overdue-2"), all.total(overdue))
                                    .figure(say("no-due-date-2"), all.total(noDueDate))
                                    .callout(Tone.CAUTION, say("not-known"), CommitmentRemarks::unknown)
                                    .chart(say("commitments-by-lead-and-completion"), byLevel)
                                    .text(CommitmentRemarks::missing))
                    .section(
                            say("commitments"),
                            s -> s.table(tables.status, CommitmentRow::counted)
                                    .table(tables.promises, CommitmentRow::of))
                    .section(
                            say("completion"),
                            s -> s.figure(say("high-completion-of-those-assessed"), all.total(highShare))
                                    .table(all, LeadRow::byCompletion)
                                    .text(CommitmentRemarks::ledTogether)
                                    .table(leads, LeadRow::of)
                                    .table(tables.progress, CommitmentRow::counted)
                                    .tableIfAny(tables.judgements, JudgementRow::of))
                    .check(say("complete-without-evidence-2"), CommitmentRemarks::completeWithoutEvidence)
                    .check(say("lower-than-the-judgement-before-2"), CommitmentRemarks::backwards)
                    .check(say("followed-up-without-an-undertaking"), CommitmentRemarks::notPledged));
}
