package org.attest.report.internal.resolve.table;

import java.util.Optional;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;

/**
 * What has been added up already, of which rows of a summary are no part.
 *
 * @param whole of which it is a share
 */
record SumOfGroup(RunningTotal part, Optional<RunningTotal> whole) implements RunningTotal {
    @Override
    public void add(RowFacts row) {}

    @Override
    public Figure total() {
        return whole.map(all -> Figure.ratio(part.total(), all.total())).orElseGet(part::total);
    }

    @Override
    public boolean isLive() {
        return part.isLive() && whole.stream().allMatch(RunningTotal::isLive);
    }

    @Override
    public long reporting() {
        return part.reporting();
    }

    @Override
    public long rows() {
        return part.rows();
    }
}
