package org.attest.intake;

import java.util.List;
import org.attest.intake.internal.kind.Dialect;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.RecordDraft;
import org.attest.intake.internal.kind.TableColumns;
import org.attest.intake.internal.table.InputRow;

/** A table whose kind and columns are known. */
record OpenTable(Inventory.Found found, TableColumns columns, Dialect dialect) {
    Kind kind() {
        return found.kind();
    }

    RecordDraft draft(List<InputRow> rows) {
        return new RecordDraft(columns, rows, dialect);
    }

    /** A problem with a cell or, without a column, with a row. */
    ImportProblem problem(RecordDraft.Spot spot, String words) {
        return problem(spot.row(), spot.column(), words);
    }

    ImportProblem problem(int row, int column, String words) {
        boolean hasCell = column >= 0 && column < columns.width();
        return new ImportProblem(
                found.number(),
                row,
                column,
                found.table().place(row, hasCell ? column : -1),
                (column < 0 ? "" : "column \"" + columns.header(column) + "\": ") + hint(column, words));
    }

    /** How dates may also be written here, where a message tells how they may be written. */
    private String hint(int column, String words) {
        boolean isDate = words.contains("must be an EDTF date") && column >= 0;
        return dialect.exampleOfDate()
                .filter(example -> isDate)
                .map(example -> words + ", or such as " + example)
                .orElse(words);
    }
}
