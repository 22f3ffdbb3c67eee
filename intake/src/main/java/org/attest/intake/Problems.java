package org.attest.intake;

import java.util.ArrayList;
import java.util.List;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;

/** Counts everything that is wrong and keeps the first of it: a table of the wrong kind may have millions. */
final class Problems {
    private static final int MOST_KEPT = 10_000;

    private final Importer.Watcher watcher;
    private final List<ImportProblem> kept = new ArrayList<>();
    private final List<ImportProblem> findings = new ArrayList<>();
    private long count;

    Problems(Importer.Watcher watcher) {
        this.watcher = watcher;
    }

    void add(ImportProblem problem) {
        count++;
        keep(kept, problem);
    }

    private static void keep(List<ImportProblem> all, ImportProblem one) {
        if (all.size() < MOST_KEPT) {
            all.add(one);
        }
    }

    /** Has the watcher look at the texts of a row of which something comes, and which are no problem by themselves. */
    void look(OpenTable table, InputRow row) {
        for (int column = 0; column < table.columns().width(); column++) {
            InputCell cell = row.cell(column);
            if (cell.type() == InputCell.Type.TEXT && table.columns().isRead(column)) {
                int at = column;
                watcher.finding(cell.text())
                        .ifPresent(words -> keep(findings, table.found().problem(row.number(), at, words)));
            }
        }
    }

    /** What a reader should know of a table. */
    void tell(Inventory.Found table, String words) {
        keep(findings, table.problem(0, -1, words));
    }

    /** Of a file or a table as a whole, or of none. */
    void add(String place, String words) {
        add(new ImportProblem(-1, 0, -1, place, words));
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The outcome, with those that are kept in the order of the tables. */
    Imported imported(List<Imported.OfTable> tables, List<String> passedOver) {
        return new Imported(count, inOrder(kept), inOrder(findings), tables, passedOver);
    }

    private static List<ImportProblem> inOrder(List<ImportProblem> all) {
        return all.stream().sorted(ImportProblem.ORDER).toList();
    }
}
