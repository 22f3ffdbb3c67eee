package org.attest.report.internal.standard.commitment;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.model.commitment.Completion;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.Chart;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** Leads and their commitments: how many each has, how they stand, and how far they are done. */
final class LeadTables {
    private LeadTables() {}

    static final Unit COMMITMENTS = new Unit("commitments");

    private static final Columns<LeadRow> C = Columns.of(LeadRow.class);
    static final TextColumn<LeadRow> LEAD = C.text("Lead", LeadRow::lead);
    static final CountColumn<LeadRow> TOTAL = count("Commitments", row -> true, CommitmentRow::citations);
    static final CountColumn<LeadRow> ASSESSED =
            count("Assessed", row -> row.completion().isAssessed(), CommitmentRow::citationsOfCompletion);
    static final CountColumn<LeadRow> HIGH =
            count("High", row -> row.completion().isHigh(), CommitmentRow::citationsOfCompletion);
    static final RatioColumn<LeadRow> HIGH_SHARE = C.share("Share high", HIGH, ASSESSED);
    static final CountColumn<LeadRow> OVERDUE = C.countMeasure("Overdue", COMMITMENTS, LeadRow::overdue)
            .cite(lead -> lead.citations(row -> true, CommitmentRow::citationsOfDue));
    static final CountColumn<LeadRow> NO_DUE_DATE =
            count("No due date", CommitmentRow::hasNoDueDate, CommitmentRow::citations);

    static final CountColumn<LeadRow> NO_EVIDENCE = at(Completion.NO_EVIDENCE);
    static final CountColumn<LeadRow> NOT_STARTED = at(Completion.NOT_STARTED);
    static final CountColumn<LeadRow> LIMITED = at(Completion.LIMITED);
    static final CountColumn<LeadRow> SUBSTANTIAL = at(Completion.SUBSTANTIAL);
    static final CountColumn<LeadRow> COMPLETE = at(Completion.COMPLETE);
    static final CountColumn<LeadRow> WITHDRAWN = at(Completion.WITHDRAWN);

    static final Table<LeadRow> LEADS = Table.of(
            "leads",
            LeadRow.class,
            t -> t.title("Commitments by lead")
                    .columns(LEAD, TOTAL)
                    .spanner("Completion", ASSESSED, HIGH, HIGH_SHARE)
                    .spanner("Deadline", OVERDUE, NO_DUE_DATE)
                    .rowKey(LEAD)
                    .grandTotal(
                            "All leads",
                            sum(TOTAL),
                            sum(ASSESSED),
                            sum(HIGH),
                            ratio(HIGH_SHARE),
                            sum(OVERDUE),
                            sum(NO_DUE_DATE))
                    .highlight(OVERDUE.above(0), Tone.CRITICAL, "has overdue commitments"));

    static final Table<LeadRow> LEVELS = Table.of(
            "completion",
            LeadRow.class,
            t -> t.title("Completion by lead")
                    .columns(LEAD)
                    .spanner("Commitments", NO_EVIDENCE, NOT_STARTED, LIMITED, SUBSTANTIAL, COMPLETE, WITHDRAWN)
                    .rowKey(LEAD)
                    .grandTotal(
                            "All leads",
                            sum(NO_EVIDENCE),
                            sum(NOT_STARTED),
                            sum(LIMITED),
                            sum(SUBSTANTIAL),
                            sum(COMPLETE),
                            sum(WITHDRAWN)));

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
        return C.count(label, COMMITMENTS, lead -> lead.count(which)).cite(lead -> lead.citations(which, citations));
    }
}
