package org.attest.report.internal.resolve.table;

import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.Ranking;
import org.attest.report.internal.resolve.row.RowFacts;

/** Collects the figures that a column of ranks ranks, each as a number. */
final class RankFold {
    private final int column;
    private final NumberList figures = new NumberList();
    private boolean live = true;

    RankFold(int column) {
        this.column = column;
    }

    void add(RowFacts row) {
        Figure figure = row.figure(column);
        figure.decimal().ifPresent(number -> figures.add(number.doubleValue()));
        live &= !(figure instanceof Figure.Precise);
    }

    Ranking ranking() {
        return new Ranking(figures.stream(), live);
    }
}
