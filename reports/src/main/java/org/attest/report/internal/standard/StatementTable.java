package org.attest.report.internal.standard;

import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Tone;

/** Every statement by its kind: who said it, for whom, where, and how many commitments follow it. */
public final class StatementTable {
    private StatementTable() {}

    private static final Columns<StatementRow> C = Columns.of(StatementRow.class);
    public static final TextColumn<StatementRow> KIND = C.text("Kind", StatementRow::kind);
    public static final TextColumn<StatementRow> STATEMENT =
            C.text("Statement", StatementRow::name).cite(StatementRow::citations);
    public static final TextColumn<StatementRow> SPEAKER =
            C.textClaim("Speaker", StatementRow::speaker).cite(StatementRow::citationsOfNames);
    public static final TextColumn<StatementRow> ON_BEHALF_OF =
            C.textOr("On behalf of", Reason.NOT_APPLICABLE, StatementRow::onBehalfOf);
    public static final TextColumn<StatementRow> MEETING = C.text("Meeting", StatementRow::meetingName);
    public static final CountColumn<StatementRow> COMMITMENTS = C.countOr(
                    "Commitments", new Unit("commitments"), Reason.NOT_APPLICABLE, StatementRow::following)
            .cite(StatementRow::citationsOfCommitments);

    public static final Table<StatementRow> TABLE = Table.of(
            "statements",
            StatementRow.class,
            t -> t.title("Statements by kind")
                    .columns(KIND, STATEMENT, SPEAKER, ON_BEHALF_OF, MEETING, COMMITMENTS)
                    .rowKey(STATEMENT)
                    .groupBy(KIND)
                    .highlightRows(StatementRow::isLater, Tone.CAUTION, "after the as-of date: not counted"));
}
