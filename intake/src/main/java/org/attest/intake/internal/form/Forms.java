package org.attest.intake.internal.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.KindColumn;
import org.attest.intake.internal.table.DelimitedTable;
import org.attest.model.Dossier;
import org.attest.model.internal.file.Drafts;

/** Tables to be written as one workbook, or as text files in a folder. */
public record Forms(String title, LocalDate day, List<FormTable> tables) {
    /** Blank forms are the same whenever they are written. */
    private static final LocalDate OF_BLANK = LocalDate.of(2026, 1, 1);

    /** Forms to be filled in. */
    public static Forms blank(List<FormTable> tables) {
        return new Forms("Forms for a dossier", OF_BLANK, tables);
    }

    /** Forms that are filled in from a dossier. */
    public static Forms of(Dossier dossier, List<FormTable> tables) {
        return new Forms(dossier.title(), dossier.asOf(), tables);
    }

    /** Writes a workbook when the name ends so, text files into a folder of this name else. */
    public void write(Path target) throws IOException {
        if (isWorkbook(target)) {
            Drafts.write(target, out -> FormWorkbook.write(title, day, tables, out));
            return;
        }
        try (Drafts drafts =
                Drafts.of(files(target, tables.stream().map(FormTable::kind).toList()))) {
            for (FormTable table : tables) {
                try (OutputStream out = drafts.next()) {
                    DelimitedTable.write(lines(table), out);
                }
            }
            drafts.moveIntoPlace();
        }
    }

    /** The files that stand for these kinds. */
    public static List<Path> files(Path target, List<Kind> kinds) {
        return isWorkbook(target)
                ? List.of(target)
                : kinds.stream()
                        .map(kind -> target.resolve(kind.name() + ".csv"))
                        .toList();
    }

    private static boolean isWorkbook(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static List<List<String>> lines(FormTable table) {
        List<String> headers = table.columns().stream().map(KindColumn::header).toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(headers);
        for (Map<String, String> row : table.rows()) {
            lines.add(
                    headers.stream().map(header -> row.getOrDefault(header, "")).toList());
        }
        return lines;
    }

    /** A table of a form, with the rows that are filled in, by the headers of the columns. */
    public record FormTable(Kind kind, List<KindColumn> columns, List<Map<String, String>> rows) {
        /** A table to be filled in. */
        public static FormTable blank(Kind kind) {
            return new FormTable(kind, kind.columns(), List.of());
        }

        /** A table with these rows: with the columns of a blank one, and those that the rows need besides. */
        static FormTable of(Kind kind, List<Map<String, String>> rows) {
            Set<String> used = new HashSet<>();
            rows.forEach(row -> used.addAll(row.keySet()));
            List<KindColumn> columns = new ArrayList<>(kind.columns());
            kind.more().stream()
                    .filter(column -> used.contains(column.header()))
                    .forEach(columns::add);
            return new FormTable(kind, columns, rows);
        }
    }
}
