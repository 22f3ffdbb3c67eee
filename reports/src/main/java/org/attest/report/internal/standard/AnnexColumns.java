package org.attest.report.internal.standard;

import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.TextColumn;

/** The columns of the annex: of sources, of facts by state, of facts one by one, of stated totals, of findings. */
public final class AnnexColumns {
    private AnnexColumns() {}

    private static final Unit FACTS = new Unit("facts");
    private static final Unit OF_THE_ROW = new Unit("things of the row's unit");

    private static final Columns<SourceRow> S = Columns.of(SourceRow.class);
    public static final TextColumn<SourceRow> SOURCE_ID =
            S.text("Id", SourceRow::id).cite(SourceRow::citations);
    public static final TextColumn<SourceRow> TITLE = S.text("Source", SourceRow::title);
    public static final TextColumn<SourceRow> SOURCE_KIND = S.text("Kind", SourceRow::kind);
    public static final DateColumn<SourceRow> PUBLISHED = S.date("Published", SourceRow::published);
    public static final TextColumn<SourceRow> INDEPENDENCE = S.text("Independence", SourceRow::independence);
    public static final CountColumn<SourceRow> CITED = S.count("Facts that cite it", FACTS, SourceRow::facts);
    public static final CountColumn<SourceRow> RECORDS =
            S.count("Records that cite it", new Unit("records"), SourceRow::records);

    private static final Columns<StateRow> T = Columns.of(StateRow.class);
    public static final TextColumn<StateRow> STATE = T.text("State", StateRow::words);
    public static final TextColumn<StateRow> MEANING = T.text("Meaning", StateRow::meaning);
    public static final CountColumn<StateRow> COUNTED = T.count("Facts", FACTS, StateRow::facts);

    private static final Columns<FactRow> F = Columns.of(FactRow.class);
    public static final TextColumn<FactRow> FACT_SUBJECT = F.text("Subject", FactRow::subject);
    public static final TextColumn<FactRow> FACT = F.text("Fact", FactRow::field);
    public static final TextColumn<FactRow> ALTERNATIVES = F.textClaim("What the sources say", FactRow::value);
    public static final TextColumn<FactRow> ABSENCE = F.textClaim("Why there is none", FactRow::value);
    public static final TextColumn<FactRow> RESOLUTION =
            F.text("Resolution", row -> row.resolution().orElse("open"));
    public static final TextColumn<FactRow> FACT_PLACE = F.text("Where in the data", FactRow::pointer);

    private static final Columns<TotalRow> A = Columns.of(TotalRow.class);
    public static final TextColumn<TotalRow> TOTAL = A.text("Total", TotalRow::label);
    public static final TextColumn<TotalRow> TOTAL_UNIT = A.text("Unit", TotalRow::unit);
    public static final TextColumn<TotalRow> PARTS =
            A.text("Parts", TotalRow::parts).cite(TotalRow::citationsOfParts);
    public static final CountColumn<TotalRow> STATED = A.countClaim("Stated", OF_THE_ROW, TotalRow::stated);
    public static final CountColumn<TotalRow> COMPUTED = A.countMeasure("Computed", OF_THE_ROW, TotalRow::computed);
    public static final CountColumn<TotalRow> GAP = A.countMeasure("Difference", OF_THE_ROW, TotalRow::difference);

    private static final Columns<FindingRow> N = Columns.of(FindingRow.class);
    public static final TextColumn<FindingRow> FINDING_KIND = N.text("Kind", FindingRow::kind);
    public static final TextColumn<FindingRow> FINDING_SUBJECT = N.text("Subject", FindingRow::subject);
    public static final TextColumn<FindingRow> FINDING = N.text("Finding", FindingRow::message);
    public static final TextColumn<FindingRow> FINDING_PLACE = N.text("Where in the data", FindingRow::pointer);
}
