package org.attest.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.intake.internal.kind.Dialect;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.RecordDraft;
import org.attest.intake.internal.kind.TableColumns;
import org.attest.intake.internal.table.InputRow;

/** A table whose kind and columns are known. */
record OpenTable(Inventory.Found found, TableColumns columns, Dialect dialect) {
    private static final Pattern MISREAD = Pattern.compile("(?:count|value|date) \"([^\"]+)\"");

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
        String example = dialect.exampleOfDate()
                .filter(date -> words.contains("must be an EDTF date"))
                .map(date -> ", or such as " + date)
                .orElse("");
        Matcher misread = MISREAD.matcher(words);
        boolean mayTry = dialect.numbers().isEmpty() && misread.lookingAt();
        return words
                + example
                + (mayTry
                        ? Dialect.localeOf(misread.group(1))
                                .map(tag -> "; try --locale " + tag)
                                .orElse("")
                        : "");
    }
}
