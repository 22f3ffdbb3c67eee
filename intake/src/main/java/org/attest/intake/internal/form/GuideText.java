package org.attest.intake.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.intake.internal.kind.Absence;
import org.attest.intake.internal.kind.Column;
import org.attest.intake.internal.kind.Value;

/** What the first sheet of a workbook of forms explains. */
final class GuideText {
    static final String HINT =
            "Columns with (required) must be filled in. The sheet \"guide\" says what each column takes.";

    private static final String TABLE = "table";
    private static final String COLUMN = "column";
    private static final String NEEDED = "must be filled in";
    private static final String HELP = "what it takes";

    static final List<Column> COLUMNS = List.of(
            column(TABLE, Value.Single.ID),
            column(COLUMN, Value.Single.ID),
            column(NEEDED, Value.Single.ID),
            column(HELP, Value.Single.TEXT));

    private GuideText() {}

    private static Column column(String header, Value value) {
        return new Column(header, value, false, "");
    }

    static List<String> lines() {
        return List.of(
                "Each sheet is a table of one kind, with a record in a row. A sheet that is not needed stays blank.",
                "Where no source gives a value, say why: " + String.join(", ", Absence.texts()) + ".",
                "[x] is not reported, [z] not applicable, [c] confidential (withheld).",
                "Everything in a row stands in its source. Where one value stands elsewhere, add columns such as"
                        + " \"persons convicted source\", \"persons convicted locator\" or \"persons convicted basis\".",
                "A second source that states the same fact takes the next row, with the same id or, where there is none,"
                        + " the same first columns.",
                "attest import makes a dossier of this workbook, and names the cell of whatever is wrong.");
    }

    static List<Map<String, String>> rows(List<FormTable> tables) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (FormTable table : tables) {
            for (Column column : table.columns()) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put(TABLE, table.kind().name());
                row.put(COLUMN, column.header());
                row.put(NEEDED, column.isRequired() ? "yes" : "no");
                row.put(HELP, column.help());
                rows.add(row);
            }
        }
        return rows;
    }
}
