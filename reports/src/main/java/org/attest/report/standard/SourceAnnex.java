package org.attest.report.standard;

import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.doughnut;
import static org.attest.report.internal.standard.AnnexColumns.ABSENCE;
import static org.attest.report.internal.standard.AnnexColumns.ALTERNATIVES;
import static org.attest.report.internal.standard.AnnexColumns.CITED;
import static org.attest.report.internal.standard.AnnexColumns.COMPUTED;
import static org.attest.report.internal.standard.AnnexColumns.COUNTED;
import static org.attest.report.internal.standard.AnnexColumns.FACT;
import static org.attest.report.internal.standard.AnnexColumns.FACT_PLACE;
import static org.attest.report.internal.standard.AnnexColumns.FACT_SUBJECT;
import static org.attest.report.internal.standard.AnnexColumns.FINDING;
import static org.attest.report.internal.standard.AnnexColumns.FINDING_KIND;
import static org.attest.report.internal.standard.AnnexColumns.FINDING_PLACE;
import static org.attest.report.internal.standard.AnnexColumns.FINDING_SUBJECT;
import static org.attest.report.internal.standard.AnnexColumns.GAP;
import static org.attest.report.internal.standard.AnnexColumns.INDEPENDENCE;
import static org.attest.report.internal.standard.AnnexColumns.MEANING;
import static org.attest.report.internal.standard.AnnexColumns.PARTS;
import static org.attest.report.internal.standard.AnnexColumns.PUBLISHED;
import static org.attest.report.internal.standard.AnnexColumns.RECORDS;
import static org.attest.report.internal.standard.AnnexColumns.RESOLUTION;
import static org.attest.report.internal.standard.AnnexColumns.SOURCE_ID;
import static org.attest.report.internal.standard.AnnexColumns.SOURCE_KIND;
import static org.attest.report.internal.standard.AnnexColumns.STATE;
import static org.attest.report.internal.standard.AnnexColumns.STATED;
import static org.attest.report.internal.standard.AnnexColumns.TITLE;
import static org.attest.report.internal.standard.AnnexColumns.TOTAL;
import static org.attest.report.internal.standard.AnnexColumns.TOTAL_UNIT;

import java.util.List;
import java.util.Locale;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.internal.standard.FactRow;
import org.attest.report.internal.standard.FindingRow;
import org.attest.report.internal.standard.SourceList;
import org.attest.report.internal.standard.SourceRow;
import org.attest.report.internal.standard.StateRow;
import org.attest.report.internal.standard.TotalRow;
import org.attest.report.style.Format;

/** R8: what the data stands on, where its sources disagree, which totals reconcile, and what nobody knows. */
public final class SourceAnnex {
    private SourceAnnex() {}

    public static final Table<SourceRow> SOURCES = Table.of(
            "source-list",
            SourceRow.class,
            t -> t.title("Sources and what stands on them")
                    .columns(SOURCE_ID, TITLE, SOURCE_KIND, PUBLISHED, INDEPENDENCE, CITED, RECORDS)
                    .rowKey(SOURCE_ID)
                    .bars(CITED, RECORDS));

    public static final Table<StateRow> STATES = Table.of(
            "states",
            StateRow.class,
            t -> t.title("Facts by how well they are founded")
                    .columns(STATE, MEANING, COUNTED)
                    .rowKey(STATE)
                    .grandTotal("All facts", sum(COUNTED)));

    public static final Table<FactRow> CONFLICTS = Table.of(
            "conflicts",
            FactRow.class,
            t -> t.title("Facts on which sources disagree")
                    .columns(FACT_SUBJECT, FACT, ALTERNATIVES, RESOLUTION, FACT_PLACE)
                    .rowKey(FACT_PLACE));

    public static final Table<FactRow> UNKNOWNS = Table.of(
            "unknowns",
            FactRow.class,
            t -> t.title("Facts that no source states")
                    .columns(FACT_SUBJECT, FACT, ABSENCE, FACT_PLACE)
                    .rowKey(FACT_PLACE));

    public static final Table<TotalRow> TOTALS = Table.of(
            "totals",
            TotalRow.class,
            t -> t.title("Stated totals and the sums of their parts")
                    .columns(TOTAL, TOTAL_UNIT, PARTS, STATED, COMPUTED, GAP)
                    .rowKey(TOTAL));

    public static final Table<FindingRow> FINDINGS = Table.of(
            "findings",
            FindingRow.class,
            t -> t.title("Gaps and contradictions of the data")
                    .columns(FINDING_KIND, FINDING_SUBJECT, FINDING, FINDING_PLACE));

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
                    .section(
                            "Facts by state",
                            s -> s.table(STATES, StateRow::of)
                                    .chart("Facts by state", doughnut(STATES, STATE, COUNTED)))
                    .section("Unknowns", s -> s.table(UNKNOWNS, FactRow::unknowns))
                    .section("Findings", s -> s.table(FINDINGS, FindingRow::of))
                    .check("Stated totals equal the sums of their parts", TotalRow::verdict));
}
