package org.attest.report.internal.standard;

import org.attest.model.value.Reason;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.TextColumn;

/** The columns of chains: each link, or why there is none. */
public final class ChainColumns {
    private ChainColumns() {}

    private static final Columns<ChainRow> C = Columns.of(ChainRow.class);
    public static final TextColumn<ChainRow> MEETING = C.text("Meeting", ChainRow::meeting);
    public static final TextColumn<ChainRow> CHAIN = C.text("Chain", ChainRow::name);
    public static final TextColumn<ChainRow> STATEMENT =
            C.textOr("Statement", Reason.NOT_REPORTED, ChainRow::statement).cite(ChainRow::citationsOfStatement);
    public static final TextColumn<ChainRow> COMMITMENT =
            C.textOr("Commitment", Reason.NOT_REPORTED, ChainRow::commitment).cite(ChainRow::citationsOfCommitment);
    /** Does not apply where no commitment asks for any. */
    public static final TextColumn<ChainRow> EVIDENCE =
            C.textOr("Evidence", Reason.NOT_APPLICABLE, ChainRow::evidence).cite(ChainRow::citationsOfEvidence);

    public static final DateColumn<ChainRow> DATED = C.dateOr("Dated", Reason.NOT_APPLICABLE, ChainRow::dated);
}
