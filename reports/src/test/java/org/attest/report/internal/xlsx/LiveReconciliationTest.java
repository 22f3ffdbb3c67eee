package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Quantity.count;
import static org.attest.report.definition.Quantity.number;
import static org.attest.report.internal.resolve.report.Districts.AREA;
import static org.attest.report.internal.resolve.report.Districts.CASES;
import static org.attest.report.internal.resolve.report.Districts.CONVICTING;
import static org.attest.report.internal.resolve.report.Districts.ROWS;
import static org.attest.report.internal.resolve.report.Districts.SHARE;
import static org.attest.report.internal.resolve.report.Districts.SIZE;
import static org.attest.report.internal.resolve.report.Districts.document;
import static org.attest.report.internal.resolve.report.Districts.printed;
import static org.attest.report.internal.resolve.report.Districts.stated;
import static org.attest.report.internal.resolve.report.Districts.sumOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.attest.model.value.Unit;
import org.attest.report.definition.Quantity;
import org.attest.report.document.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The formulas of reconciliations come to what the resolver computed. */
class LiveReconciliationTest {
    private static Document reconciled() {
        Quantity<String> share = number(Unit.PERCENT, d -> printed("5.3"));
        return document(r -> r.reconcile("total", count(Unit.CASES, d -> stated(355)), ROWS.total(CASES))
                .reconcile("rounded", number(Unit.PERCENT, d -> printed("5.3")), ROWS.total(SHARE))
                .reconcile("decimals", number(AREA, d -> printed("9310")), ROWS.total(SIZE))
                .reconcile(
                        "difference",
                        count(Unit.CASES, d -> stated(336)),
                        ROWS.total(CASES).minus(ROWS.total(CONVICTING)).plus(ROWS.total(CONVICTING)))
                .reconcile("product", ROWS.total(CONVICTING), ROWS.total(CASES).times(share, Unit.CASES))
                .reconcile(
                        "parts",
                        number(Unit.PERCENT, (String d) -> printed("100")).exact(),
                        sumOf(Unit.PERCENT, "33.3", "33.3", "33.3"))
                .reconcile(
                        "half a unit",
                        number(AREA, (String d) -> printed("16.45")).exact(),
                        number(AREA, (String d) -> printed("16.4"))));
    }

    @Test
    void what_is_added_stands_in_one_formula() {
        String checks = Workbooks.part(reconciled(), "xl/worksheets/sheet5.xml");
        assertThat(checks)
                .contains("<f>('1 Rows'!B7-'1 Rows'!C7)+'1 Rows'!C7</f>", "<f>ROUND(0.333+0.333+0.333,10)</f>")
                .contains("IF(D7=0,\"agrees\",IF(ABS(D7)&lt;=E7,\"agrees within rounding\",\"differs\"))");
    }

    @Test
    @Tag("libreoffice")
    void every_formula_computes_to_its_cached_value() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        assertThat(Recalculation.differences(Workbooks.render(reconciled()))).isEmpty();
    }
}
