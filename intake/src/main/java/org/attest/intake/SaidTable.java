package org.attest.intake;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attest.intake.internal.table.Cell;
import org.attest.intake.internal.table.Row;
import org.attest.intake.internal.table.Table;

/** What is said of a dossier beside its tables, as the row of a table. */
record SaidTable(String name, Map<String, String> values) implements Table {
    @Override
    public String place() {
        return name;
    }

    @Override
    public void read(Visitor visitor) throws IOException {
        visitor.row(row(0, values.keySet()));
        visitor.row(row(1, values.values()));
    }

    private static Row row(int number, Collection<String> texts) {
        List<Cell> cells = texts.stream().map(Cell::of).toList();
        return new Row(number, cells);
    }
}
