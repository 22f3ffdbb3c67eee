package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a column gets at least, and at most. */
record WidthBounds(ToDoubleFunction<ColumnDemand> least, ToDoubleFunction<ColumnDemand> most) {
    /** From all short texts whole to all but single characters; the first that a page can hold is taken. */
    static final List<WidthBounds> ALL = List.of(
            new WidthBounds(ColumnDemand::ease, ColumnDemand::text),
            new WidthBounds(ColumnDemand::readable, ColumnDemand::text),
            new WidthBounds(ColumnDemand::word, ColumnDemand::readable),
            new WidthBounds(ColumnDemand::figure, ColumnDemand::word),
            new WidthBounds(ColumnDemand::narrowest, ColumnDemand::word));

    double width(ColumnDemand demand, double scale) {
        double wanted = scale * Math.sqrt(demand.text());
        return Math.min(Math.max(wanted, least.applyAsDouble(demand)), most.applyAsDouble(demand));
    }
}
