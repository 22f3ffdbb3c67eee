package org.attest.report.standard;

import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.standard.CaseloadRemarks.LATER;
import static org.attest.report.internal.standard.TribunalColumns.AREAS;
import static org.attest.report.internal.standard.TribunalColumns.AREA_COUNT;
import static org.attest.report.internal.standard.TribunalColumns.COURT;
import static org.attest.report.internal.standard.TribunalColumns.DIVISION;
import static org.attest.report.internal.standard.TribunalColumns.DIVISION_IN_BANGLA;
import static org.attest.report.internal.standard.TribunalColumns.ESTABLISHED;
import static org.attest.report.internal.standard.TribunalColumns.KIND;
import static org.attest.report.internal.standard.TribunalColumns.LEGAL_BASIS;
import static org.attest.report.internal.standard.TribunalColumns.SEATED;
import static org.attest.report.internal.standard.TribunalColumns.SERVES;
import static org.attest.report.internal.standard.TribunalColumns.TRIBUNAL;

import org.attest.report.definition.Table;
import org.attest.report.internal.standard.AreaRow;
import org.attest.report.internal.standard.DivisionRow;
import org.attest.report.internal.standard.TribunalRow;
import org.attest.report.style.Tone;

/** Which areas have a tribunal of their own, and who hears the cases of the others. */
final class CoverageTables {
    private CoverageTables() {}

    public static final Table<TribunalRow> TRIBUNALS = Table.of(
            "coverage",
            TribunalRow.class,
            t -> t.title("Tribunals and the areas they serve")
                    .columns(TRIBUNAL, KIND, SERVES, ESTABLISHED, LEGAL_BASIS)
                    .rowKey(TRIBUNAL)
                    .orderBy(TRIBUNAL.ascending())
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, LATER));

    public static final Table<DivisionRow> DIVISIONS = Table.of(
            "divisions",
            DivisionRow.class,
            t -> t.title("Divisions and the tribunals seated in them")
                    .columns(DIVISION, DIVISION_IN_BANGLA, SEATED)
                    .rowKey(DIVISION)
                    .highlightRows(DivisionRow::isLater, Tone.CAUTION, LATER));

    public static final Table<AreaRow> AREAS_BY_COURT = Table.of(
            "areas",
            AreaRow.class,
            t -> t.title("Areas by who hears their cases")
                    .columns(COURT, AREAS, AREA_COUNT)
                    .groupBy(AREAS, sum(AREA_COUNT)));
}
