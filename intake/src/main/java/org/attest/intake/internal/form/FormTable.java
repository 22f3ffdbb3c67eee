package org.attest.intake.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.intake.internal.kind.Column;
import org.attest.intake.internal.kind.Kind;

/**
 * A table of a form.
 *
 * @param rows what is filled in, by the headers of the columns
 */
public record FormTable(Kind kind, List<Column> columns, List<Map<String, String>> rows) {
    public FormTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table to be filled in. */
    public static FormTable blank(Kind kind) {
        return new FormTable(kind, kind.columns(), List.of());
    }

    /** A table with these rows: with the columns of a blank one, and those that the rows need besides. */
    static FormTable of(Kind kind, List<Map<String, String>> rows) {
        Set<String> used = new HashSet<>();
        rows.forEach(row -> used.addAll(row.keySet()));
        List<Column> columns = new ArrayList<>(kind.columns());
        kind.more().stream().filter(column -> used.contains(column.header())).forEach(columns::add);
        return new FormTable(kind, columns, rows);
    }
}
