package org.attest.examples.intake;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.attest.examples.intake.table.Cell;
import org.attest.examples.intake.table.Row;
import org.attest.examples.intake.table.Table;

/** What is said of a dossier beside its tables, as the row of a table. */
record SaidTable(String name, Map<String, String> values) implements Table {
    @Override
    public String place() {
        return name;
    }

    @Override
    public String place(int row) {
        return name;
    }

    @Override
    public String place(int row, int column) {
        return name;
    }

    @Override
    public boolean isRectangular() {
        return true;
    }

    @Override
    public boolean mayHaveTitle() {
        return false;
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
