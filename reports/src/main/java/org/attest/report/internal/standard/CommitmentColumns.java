package org.attest.report.internal.standard;

import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.TextColumn;

/** The columns of commitments: what was promised, and what became of it. */
public final class CommitmentColumns {
    private CommitmentColumns() {}

    private static final Columns<CommitmentRow> C = Columns.of(CommitmentRow.class);
    public static final TextColumn<CommitmentRow> COMMITMENT =
            C.text("Commitment", CommitmentRow::name).cite(CommitmentRow::citations);
    public static final TextColumn<CommitmentRow> LEAD = C.text("Lead", CommitmentRow::lead);
    public static final TextColumn<CommitmentRow> KIND = C.textOr("Kind", Reason.NOT_REPORTED, CommitmentRow::kind);
    public static final TextColumn<CommitmentRow> AREAS = C.textOr("Areas", Reason.NOT_REPORTED, CommitmentRow::areas);
    public static final TextColumn<CommitmentRow> SPECIFICITY = C.textOr(
                    "Specificity", Reason.NOT_REPORTED, CommitmentRow::specificity)
            .cite(CommitmentRow::citationsOfStatement);
    public static final DateColumn<CommitmentRow> MADE = C.dateClaim("Made", CommitmentRow::made);
    public static final DateColumn<CommitmentRow> DUE = C.dateClaim("Due", CommitmentRow::due);

    public static final TextColumn<CommitmentRow> COMPLETION =
            C.text("Completion", row -> Wording.of(row.completion())).cite(CommitmentRow::citationsOfCompletion);
    public static final PercentColumn<CommitmentRow> PERCENT =
            C.percentMeasure("Done, as stated", CommitmentRow::percent).decimals(0);
    public static final TextColumn<CommitmentRow> RAG = C.text("RAG", CommitmentRow::rag);
    public static final DateColumn<CommitmentRow> LAST_UPDATE =
            C.dateOr("Last update", Reason.NOT_REPORTED, CommitmentRow::lastUpdate);
    public static final FlagColumn<CommitmentRow> OVERDUE =
            C.flagAnswer("Overdue", CommitmentRow::overdue).cite(CommitmentRow::citationsOfDue);
    public static final CountColumn<CommitmentRow> DAYS_OVERDUE =
            C.countMeasure("Days overdue", Unit.DAYS, CommitmentRow::daysOverdue);
    public static final CountColumn<CommitmentRow> EVIDENCE = C.countOr(
                    "Evidence", new Unit("items of evidence"), Reason.NOT_REPORTED, CommitmentRow::evidence)
            .cite(CommitmentRow::citationsOfEvidence);
}
