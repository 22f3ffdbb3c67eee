package org.attest.report.internal.standard.source;

import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Wording;

/** The tables of the annex: sources, facts by state, facts one by one, stated totals, findings. */
final class AnnexTables {
    private AnnexTables() {}

    private static final String WHERE = "Where in the data";
    private static final Unit FACTS = new Unit("facts");
    private static final Unit OF_THE_ROW = new Unit("things of the row's unit");

    private static final Columns<SourceRow> S = Columns.of(SourceRow.class);
    private static final TextColumn<SourceRow> ID = S.text(
                    "Id", row -> row.source().id().value())
            .cite(row -> List.of(Citation.of(row.source().id())));
    private static final CountColumn<SourceRow> CITED = S.count("Facts that cite it", FACTS, SourceRow::facts);
    private static final CountColumn<SourceRow> RECORDS =
            S.count("Records that cite it", new Unit("records"), SourceRow::records);

    static final Table<SourceRow> SOURCES = Table.of(
            "source-list",
            SourceRow.class,
            t -> t.title("Sources and what stands on them")
                    .columns(
                            ID,
                            S.text("Source", row -> row.source().title()),
                            S.text("Kind", row -> Wording.of(row.source().kind())),
                            S.date("Published", row -> row.source().published()),
                            S.text("Independence", SourceRow::independence),
                            CITED,
                            RECORDS)
                    .rowKey(ID)
                    .bars(CITED, RECORDS));

    private static final Columns<StateRow> T = Columns.of(StateRow.class);
    static final TextColumn<StateRow> STATE = T.text("State", row -> Wording.of(row.state()));
    static final CountColumn<StateRow> COUNTED = T.count("Facts", FACTS, StateRow::facts);

    static final Table<StateRow> STATES = Table.of(
            "states",
            StateRow.class,
            t -> t.title("Facts by how well they are founded")
                    .columns(STATE, T.text("Meaning", StateRow::meaning), COUNTED)
                    .rowKey(STATE)
                    .grandTotal("All facts", sum(COUNTED)));

    private static final Columns<FactRow> F = Columns.of(FactRow.class);
    private static final TextColumn<FactRow> SUBJECT =
            F.text("Subject", row -> row.fact().subject());
    private static final TextColumn<FactRow> FACT = F.text("Fact", FactRow::field);
    private static final TextColumn<FactRow> PLACE =
            F.text(WHERE, row -> row.fact().pointer());

    static final Table<FactRow> CONFLICTS = Table.of(
            "conflicts",
            FactRow.class,
            t -> t.title("Facts on which sources disagree")
                    .columns(
                            SUBJECT,
                            FACT,
                            F.textClaim("What the sources say", FactRow::value),
                            F.text("Resolution", FactRow::resolution),
                            PLACE)
                    .rowKey(PLACE));

    static final Table<FactRow> UNKNOWNS = Table.of(
            "unknowns",
            FactRow.class,
            t -> t.title("Facts that no source states")
                    .columns(SUBJECT, FACT, F.textClaim("Why there is none", FactRow::value), PLACE)
                    .rowKey(PLACE));

    private static final Columns<TotalRow> A = Columns.of(TotalRow.class);
    private static final TextColumn<TotalRow> TOTAL =
            A.text("Total", row -> row.total().label());

    static final Table<TotalRow> TOTALS = Table.of(
            "totals",
            TotalRow.class,
            t -> t.title("Stated totals and the sums of their parts")
                    .columns(
                            TOTAL,
                            A.text("Unit", row -> row.total().unit().name()),
                            A.text("Parts", TotalRow::parts).cite(TotalRow::citationsOfParts),
                            A.countClaim(
                                    "Stated", OF_THE_ROW, row -> row.total().stated()),
                            A.countMeasure(
                                    "Computed", OF_THE_ROW, row -> row.total().computed()),
                            A.countMeasure(
                                    "Difference", OF_THE_ROW, row -> row.total().difference()))
                    .rowKey(TOTAL));

    private static final Columns<Finding> N = Columns.of(Finding.class);

    static final Table<Finding> FINDINGS = Table.of(
            "findings",
            Finding.class,
            t -> t.title("Gaps and contradictions of the data")
                    .columns(
                            N.text("Kind", finding -> Wording.of(finding.kind())),
                            N.text("Subject", Finding::subject),
                            N.text("Finding", Finding::message),
                            N.text(WHERE, Finding::pointer)));

    /** All findings but single sources, which are too many to list and are counted by state. */
    static List<Finding> findings(Dossier dossier, Edition edition) {
        return Findings.of(dossier.asOf(edition.asOf())).stream()
                .filter(finding -> finding.kind() != FindingKind.SINGLE_SOURCE)
                .toList();
    }
}
