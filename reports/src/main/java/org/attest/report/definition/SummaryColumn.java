package org.attest.report.definition;

import org.attest.model.value.Unit;

/**
 * What an aggregate comes to over the rows of each group. It is no summable column: its total is that of all rows, by {@link Summary#total}.
 *
 * @param at which one of its summary, counted from 0
 */
public record SummaryColumn(ColumnMetadata<Group> head, Aggregate<?> aggregate, int at) implements NumberColumn<Group> {
    @Override
    public Unit unit() {
        return aggregate.unit();
    }
}
