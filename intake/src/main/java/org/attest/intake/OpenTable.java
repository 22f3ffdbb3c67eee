package org.attest.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.intake.internal.kind.Dialect;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.RecordDraft;
import org.attest.intake.internal.kind.TableColumns;
import org.attest.intake.internal.table.InputRow;

/** A table whose kind and columns are known. */
record OpenTable(Inventory.Found found, TableColumns columns, Dialect dialect) {
    private static final Pattern GROUPED =
            Pattern.compile("(?:count|value) \"[<>=~]*\\d{1,3}(?:[,.'\u2019 \u00A0\u202F]\\d{3})+\"");

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
        int shown = column < 0 ? -1 : columns.shown(column);
        return new ImportProblem(
                found.number(),
                row,
                column,
                found.table().place(row, shown),
                column < 0 ? words : "column \"" + columns.header(column) + "\": " + hinted(words));
    }

    /** How dates and numbers may also be written here, where a message tells how they may be written. */
    private String hinted(String words) {
        if (dialect.numbers().isEmpty() && GROUPED.matcher(words).lookingAt()) {
            return words + "; grouped digits are read with --locale, such as en-US or de-DE";
        }
        return words
                + dialect.exampleOfDate()
                        .filter(example -> words.contains("must be an EDTF date"))
                        .map(example -> ", or such as " + example)
                        .orElse("");
    }
}
