package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.attest.model.value.Absence;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;

/** Follows the groups of a table, those of one level, through its rows, and adds up each. */
final class GroupFold {
    /** One group: its words behind those of the groups that it is in, its subtotals in the order of the definition, why it has no name, and its rows. */
    record Group(List<String> path, List<RunningTotal> subtotals, Optional<Absence> whyMissing, AtomicLong count) {
        long rows() {
            return count.get();
        }

        String value() {
            return path.getLast();
        }

        /** What stands above its rows. */
        String heading(Notation notation) {
            return whyMissing
                    .map(why -> Phrase.in(notation).value(why).toString())
                    .orElseGet(this::value);
        }
    }

    final int column;
    private final Where path;
    private final Supplier<List<RunningTotal>> subtotals;
    final List<Group> groups = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    /** @param subtotals makes those of a new group */
    GroupFold(Where path, int column, Supplier<List<RunningTotal>> subtotals) {
        this.path = path;
        this.column = column;
        this.subtotals = subtotals;
    }

    /** Takes a row that stands in the group named by these words. */
    void add(List<String> named, RowFacts row, long number) {
        if (groups.isEmpty() || !groups.getLast().path().equals(named)) {
            if (!seen.add(named)) {
                throw new RenderException(
                        path.then("row", number),
                        "group \"" + String.join("\", \"", named)
                                + "\" comes again after others, a stream must arrive grouped");
            }
            groups.add(new Group(named, subtotals.get(), row.cell(column).whyMissing(), new AtomicLong()));
        }
        Group group = groups.getLast();
        group.count().incrementAndGet();
        group.subtotals().forEach(fold -> fold.add(row));
    }
}
