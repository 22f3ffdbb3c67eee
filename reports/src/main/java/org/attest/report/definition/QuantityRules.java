package org.attest.report.definition;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Operation;

/** What the two sides of a reconciliation must be. */
final class QuantityRules {
    private final List<String> faults = new ArrayList<>();

    private QuantityRules() {}

    static List<String> faults(Check.Reconciliation<?> reconciliation) {
        QuantityRules rules = new QuantityRules();
        Quantity<?> stated = reconciliation.stated();
        Quantity<?> computed = reconciliation.computed();
        rules.check(stated);
        rules.check(computed);
        if (!computed.unit().equals(stated.unit())) {
            rules.faults.add("states " + stated.unit() + " but computes " + computed.unit() + ", must be of one unit");
        }
        return rules.faults;
    }

    private void check(Quantity<?> quantity) {
        switch (quantity) {
            case Quantity.Stated<?> stated -> {}
            case Quantity.Imprecise<?>(var of, var margin) -> {
                if (margin.signum() < 0) {
                    faults.add("may be " + margin.toPlainString() + " off, must be 0 or more");
                }
                check(of);
            }
            case Quantity.Combined<?>(var operation, var unit, var first, var second) -> {
                check(first);
                check(second);
                if (operation != Operation.PRODUCT && !first.unit().equals(second.unit())) {
                    faults.add("adds " + first.unit() + " and " + second.unit() + ", must be of one unit");
                }
            }
            case TableFigure.Reporting reporting ->
                faults.add("computes words such as \"3 of 7\", must compute a total or a number of rows");
            case TableFigure figure -> {}
        }
    }
}
