package org.attest.report.standard;

import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.Locale;
import org.attest.model.Dossier;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.standard.view.FactRow;
import org.attest.report.standard.view.FindingRow;
import org.attest.report.standard.view.SourceList;
import org.attest.report.standard.view.SourceRow;
import org.attest.report.standard.view.StateRow;
import org.attest.report.standard.view.TotalRow;
import org.attest.report.style.Format;

/** R8: what the data stands on, where its sources disagree, which totals reconcile, and what nobody knows. */
public final class SourceAnnex {
    private SourceAnnex() {}

    private static final Unit FACTS = new Unit("facts");
    private static final Unit OF_THE_ROW = new Unit("things of the row's unit");

    private static final Columns<SourceRow> S = Columns.of(SourceRow.class);
    public static final TextColumn<SourceRow> SOURCE = S.text("Source", SourceRow::title);
    public static final CountColumn<SourceRow> CITED = S.count("Facts that cite it", FACTS, SourceRow::facts);
    public static final Table<SourceRow> SOURCES = Table.of(
            "source-list",
            SourceRow.class,
            t -> t.title("Sources and what stands on them")
                    .columns(
                            S.text("Id", SourceRow::id).cite(SourceRow::citations),
                            SOURCE,
                            S.text("Kind", SourceRow::kind),
                            S.date("Published", SourceRow::published),
                            S.text("Independence", SourceRow::independence),
                            CITED)
                    .rowKey(S.text("Id", SourceRow::id)));

    private static final Columns<StateRow> T = Columns.of(StateRow.class);
    public static final TextColumn<StateRow> STATE = T.text("State", StateRow::words);
    public static final CountColumn<StateRow> COUNTED = T.count("Facts", FACTS, StateRow::facts);
    public static final Table<StateRow> STATES = Table.of(
            "states",
            StateRow.class,
            t -> t.title("Facts by how well they are founded")
                    .columns(STATE, T.text("Meaning", StateRow::meaning), COUNTED)
                    .rowKey(STATE)
                    .grandTotal("All facts", sum(COUNTED)));

    private static final Columns<FactRow> F = Columns.of(FactRow.class);
    private static final TextColumn<FactRow> PLACE = F.text("Where in the data", FactRow::pointer);
    public static final Table<FactRow> CONFLICTS = Table.of(
            "conflicts",
            FactRow.class,
            t -> t.title("Facts on which sources disagree")
                    .columns(
                            F.text("Subject", FactRow::subject),
                            F.text("Fact", FactRow::field),
                            F.textClaim("What the sources say", FactRow::value),
                            F.text("Resolution", row -> row.resolution().orElse("open")),
                            PLACE)
                    .rowKey(PLACE));
    public static final Table<FactRow> UNKNOWNS = Table.of(
            "unknowns",
            FactRow.class,
            t -> t.title("Facts that no source states")
                    .columns(
                            F.text("Subject", FactRow::subject),
                            F.text("Fact", FactRow::field),
                            F.textClaim("Why", FactRow::value),
                            PLACE)
                    .rowKey(PLACE));

    private static final Columns<TotalRow> A = Columns.of(TotalRow.class);
    public static final TextColumn<TotalRow> TOTAL = A.text("Total", TotalRow::label);
    public static final Table<TotalRow> TOTALS = Table.of(
            "totals",
            TotalRow.class,
            t -> t.title("Stated totals and the sums of their parts")
                    .columns(
                            TOTAL,
                            A.text("Unit", TotalRow::unit),
                            A.text("Parts", TotalRow::parts).cite(TotalRow::citationsOfParts),
                            A.countClaim("Stated", OF_THE_ROW, TotalRow::stated),
                            A.countMeasure("Computed", OF_THE_ROW, TotalRow::computed),
                            A.countMeasure("Difference", OF_THE_ROW, TotalRow::difference))
                    .rowKey(TOTAL));

    private static final Columns<FindingRow> N = Columns.of(FindingRow.class);
    public static final Table<FindingRow> FINDINGS = Table.of(
            "findings",
            FindingRow.class,
            t -> t.title("Gaps and contradictions of the data")
                    .columns(
                            N.text("Kind", FindingRow::kind),
                            N.text("Subject", FindingRow::subject),
                            N.text("Finding", FindingRow::message),
                            N.text("Where in the data", FindingRow::pointer)));

    public static final Report<Dossier> REPORT = Report.of(
            "source-annex",
            1,
            Locale.ENGLISH,
            Dossier.class,
            r -> r.title(d -> "Sources and data quality")
                    .subtitle(Dossier::title)
                    .sources(SourceList::of)
                    .section(
                            "Headline figures",
                            s -> s.figure("sources", SOURCES.rows())
                                    .figure("facts", STATES.total(COUNTED))
                                    .figure("conflicts", CONFLICTS.rows())
                                    .figureMeasure(
                                            "of stated facts corroborated",
                                            new Format.Percent(1),
                                            StateRow::corroborated,
                                            d -> List.of())
                                    .figure("stated totals", TOTALS.rows())
                                    .figure("facts that no source states", UNKNOWNS.rows()))
                    .section("Conflicts", s -> s.table(CONFLICTS, FactRow::conflicts))
                    .section("Stated totals", s -> s.table(TOTALS, TotalRow::of))
                    .section("Sources", s -> s.table(SOURCES, SourceRow::of))
                    .section("Facts by state", s -> s.table(STATES, StateRow::of))
                    .section("Unknowns", s -> s.table(UNKNOWNS, FactRow::unknowns))
                    .section("Findings", s -> s.table(FINDINGS, FindingRow::of))
                    .check("Stated totals equal the sums of their parts", TotalRow::verdict));
}
