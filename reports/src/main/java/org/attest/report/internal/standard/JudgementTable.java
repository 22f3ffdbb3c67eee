package org.attest.report.internal.standard;

import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Tone;

/** Every judgement of every commitment: who found on which day how much of a commitment done, and why. */
public final class JudgementTable {
    private JudgementTable() {}

    private static final Columns<JudgementRow> C = Columns.of(JudgementRow.class);
    public static final TextColumn<JudgementRow> COMMITMENT = C.text("Commitment", JudgementRow::commitment);
    public static final TextColumn<JudgementRow> JUDGEMENT =
            C.text("Judgement", JudgementRow::name).cite(JudgementRow::citations);
    public static final DateColumn<JudgementRow> ON =
            C.date("On", row -> row.progress().on());
    public static final TextColumn<JudgementRow> COMPLETION = C.text("Completion", JudgementRow::completion);
    public static final PercentColumn<JudgementRow> PERCENT =
            C.percentMeasure("Done, as stated", JudgementRow::percent).decimals(0);
    public static final TextColumn<JudgementRow> ASSESSOR = C.text("Assessor", JudgementRow::assessor);
    public static final TextColumn<JudgementRow> NOTE =
            C.textOr("Note", Reason.NOT_REPORTED, row -> row.progress().note());
    public static final CountColumn<JudgementRow> EVIDENCE = C.count(
                    "Evidence", new Unit("items of evidence"), JudgementRow::evidence)
            .cite(JudgementRow::citationsOfEvidence);

    public static final Table<JudgementRow> TABLE = Table.of(
            "judgements",
            JudgementRow.class,
            t -> t.title("Every judgement")
                    .columns(COMMITMENT, JUDGEMENT, ON, COMPLETION, PERCENT, ASSESSOR, NOTE, EVIDENCE)
                    .rowKey(JUDGEMENT)
                    .groupBy(COMMITMENT)
                    .highlightRows(JudgementRow::isLater, Tone.CAUTION, "after the as-of date: not counted")
                    .highlightRows(JudgementRow::isBackwards, Tone.CAUTION, "lower than the judgement before")
                    .highlightRows(
                            JudgementRow::isCompleteWithoutEvidence, Tone.CRITICAL, "complete without evidence"));
}
