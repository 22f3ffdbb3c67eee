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
import org.attest.intake.internal.kind.Kind;

/** Writes forms as a workbook: a guide, then a sheet for each table. */
public final class FormWorkbook {
    private static final int ROWS_IN_MEMORY = 100;
    private static final String GUIDE = "guide";

    private FormWorkbook() {}

    /**
     * Writes the forms.
     *
     * @param title of the workbook
     * @param day of which the workbook is, in its properties
     */
    public static void write(String title, LocalDate day, List<FormTable> tables, OutputStream out) throws IOException {
        try (XSSFWorkbook whole = new XSSFWorkbook()) {
            describe(whole, title, day);
            Looks looks = new Looks(whole);
            FormSheet guide = new FormSheet(whole, looks, GUIDE, title, GuideText.lines(), GuideText.COLUMNS);
            List<FormSheet> forms = new ArrayList<>();
            Map<String, Integer> firstRows = new LinkedHashMap<>();
            for (FormTable table : tables) {
                String name = table.kind().name();
                List<String> lines = List.of(table.kind().about(), GuideText.HINT);
                FormSheet form = new FormSheet(whole, looks, name, headline(table.kind()), lines, table.columns());
                firstRows.put(name, form.firstRow());
                forms.add(form);
            }
            // POI's ordinary workbook makes tables and their headers; the one that forgets rows takes over from there.
            try (SXSSFWorkbook streamed = new SXSSFWorkbook(whole, ROWS_IN_MEMORY)) {
                guide.fill(streamed, GuideText.rows(tables));
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
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(CellText.held(title));
        properties.getCoreProperties().setCreator("Attest");
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty("en");
        properties
                .getCoreProperties()
                .setCreated(
                        Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }
}
