package org.attest.intake.internal.form;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.intake.internal.kind.Column;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.table.NewFile;
import org.attest.intake.internal.table.TextTable;
import org.attest.model.Dossier;

/** Tables to be written as one workbook, or as text files in a folder. */
public record Forms(String title, LocalDate day, List<FormTable> tables) {
    /** Blank forms are the same whenever they are written. */
    private static final LocalDate OF_BLANK = LocalDate.of(2026, 1, 1);

    public Forms {
        tables = List.copyOf(tables);
    }

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
            NewFile.write(target, out -> {
                FormWorkbook.write(title, day, tables, out);
                return true;
            });
            return;
        }
        for (FormTable table : tables) {
            NewFile.write(textFile(target, table.kind()), out -> {
                TextTable.write(lines(table), out);
                return true;
            });
        }
    }

    /** The files that stand for these kinds. */
    public static List<Path> files(Path target, List<Kind> kinds) {
        return isWorkbook(target)
                ? List.of(target)
                : kinds.stream().map(kind -> textFile(target, kind)).toList();
    }

    private static boolean isWorkbook(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static Path textFile(Path folder, Kind kind) {
        return folder.resolve(kind.name() + ".csv");
    }

    private static List<List<String>> lines(FormTable table) {
        List<String> headers = table.columns().stream().map(Column::header).toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(headers);
        for (Map<String, String> row : table.rows()) {
            lines.add(
                    headers.stream().map(header -> row.getOrDefault(header, "")).toList());
        }
        return lines;
    }
}
