package org.attest.intake.internal.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.intake.internal.form.Forms.FormTable;
import org.attest.intake.internal.kind.Absence;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.KindColumn;
import org.attest.intake.internal.kind.Value;

/** Writes forms as a workbook: a guide, then a sheet for each table. */
public final class FormWorkbook {
    private static final int ROWS_IN_MEMORY = 100;
    private static final String GUIDE = "guide";

    private static final String HINT =
            "Columns with (required) must be filled in. The sheet \"guide\" says what each column takes.";

    private static final List<String> EXPLANATIONS = List.of(
            "Each sheet is a table of one kind, with a record in a row. A sheet that is not needed stays blank.",
            "Where no source gives a value, say why: " + String.join(", ", Absence.texts()) + ".",
            "[x] is not reported, [z] not applicable, [c] confidential (withheld).",
            "Everything in a row stands in its source. Where one value stands elsewhere, add columns such as"
                    + " \"persons convicted source\", \"persons convicted locator\" or \"persons convicted basis\".",
            "A second source that states the same fact takes the next row, with the same id or, where there is none,"
                    + " the same first columns.",
            "attest import makes a dossier of this workbook, and names the cell of whatever is wrong.");

    private static final String TABLE = "table";
    private static final String COLUMN = "column";
    private static final String NEEDED = "must be filled in";
    private static final String HELP = "what it takes";
    private static final List<KindColumn> COLUMNS = List.of(
            new KindColumn(TABLE, Value.Single.ID, false, ""),
            new KindColumn(COLUMN, Value.Single.ID, false, ""),
            new KindColumn(NEEDED, Value.Single.ID, false, ""),
            new KindColumn(HELP, Value.Single.TEXT, false, ""));

    private FormWorkbook() {}

    /** Writes the forms, with title and day among the properties of the workbook. */
    public static void write(String title, LocalDate day, List<FormTable> tables, OutputStream out) throws IOException {
        try (XSSFWorkbook whole = new XSSFWorkbook()) {
            describe(whole, title, day);
            FormLooks looks = new FormLooks(whole);
            FormSheet guide = new FormSheet(whole, looks, GUIDE, title, EXPLANATIONS, COLUMNS);
            List<FormSheet> forms = new ArrayList<>();
            Map<String, Integer> firstRows = new LinkedHashMap<>();
            for (FormTable table : tables) {
                String name = table.kind().name();
                List<String> lines = List.of(table.kind().about(), HINT);
                FormSheet form = new FormSheet(whole, looks, name, headline(table.kind()), lines, table.columns());
                firstRows.put(name, form.firstRow());
                forms.add(form);
            }
            // POI's ordinary workbook makes tables and their headers; the one that forgets rows takes over from there.
            try (SXSSFWorkbook streamed = new SXSSFWorkbook(whole, ROWS_IN_MEMORY)) {
                guide.fill(streamed, rows(tables));
                for (int index = 0; index < forms.size(); index++) {
                    forms.get(index).offerChoices(firstRows);
                    forms.get(index).fill(streamed, tables.get(index).rows());
                }
                streamed.write(out);
            }
        }
    }

    private static String headline(Kind kind) {
        return Character.toUpperCase(kind.name().charAt(0)) + kind.name().substring(1);
    }

    private static void describe(XSSFWorkbook workbook, String title, LocalDate day) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(FormCellText.held(title));
        properties.setCreator("Attest");
        properties.getUnderlyingProperties().setLanguageProperty("en");
        properties.setCreated(
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    private static List<Map<String, String>> rows(List<FormTable> tables) {
        return tables.stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> Map.of(
                                TABLE, table.kind().name(),
                                COLUMN, column.header(),
                                NEEDED, column.isRequired() ? "yes" : "no",
                                HELP, column.help())))
                .toList();
    }
}
