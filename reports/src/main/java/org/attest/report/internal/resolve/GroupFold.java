package org.attest.report.internal.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.report.definition.Aggregate;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** Follows the groups of a table through its rows, and adds up each. */
final class GroupFold<R> {
    /** One group: its words, its rows, and its subtotals in the order of the definition. */
    static final class Group<R> {
        final String value;
        final List<AggregateFold<R>> subtotals;
        long rows;

        Group(String value, List<AggregateFold<R>> subtotals) {
            this.value = value;
            this.subtotals = subtotals;
        }
    }

    private final Where path;
    private final List<Aggregate<R>> aggregates;
    private final List<Group<R>> groups = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    GroupFold(Where path, List<Aggregate<R>> aggregates) {
        this.path = path;
        this.aggregates = aggregates;
    }

    /** Takes a row that stands in the group named by these words. */
    void add(String value, R row, long number) {
        if (groups.isEmpty() || !groups.getLast().value.equals(value)) {
            if (!seen.add(value)) {
                throw new RenderException(
                        path.then("row", number),
                        "group \"" + value + "\" comes again after others, a stream must arrive grouped");
            }
            groups.add(new Group<>(
                    value, aggregates.stream().map(AggregateFold::of).toList()));
        }
        Group<R> group = groups.getLast();
        group.rows++;
        group.subtotals.forEach(fold -> fold.add(row));
    }

    List<Group<R>> groups() {
        return groups;
    }
}
