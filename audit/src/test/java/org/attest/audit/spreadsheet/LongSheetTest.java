package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.audit.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a heap that could not hold the rows. */
@Tag("large")
class LongSheetTest {
    private static final int ROWS = 400_000;
    private static final int COLUMNS = 8;

    @TempDir
    Path folder;

    @Test
    void streams_a_sheet_that_compresses_to_next_to_nothing() throws IOException {
        Path file = folder.resolve("long.xlsx");
        Map<String, String> parts = Zipped.workbook("");
        parts.remove("xl/worksheets/sheet1.xml");
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships>" + Zipped.relation("rId1", "table", "../tables/table1.xml") + "</Relationships>");
        parts.put("xl/tables/table1.xml", "<table displayName='Cases' ref='A2:H" + (ROWS + 2) + "'/>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                print(zip, part.getValue());
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            print(zip, "<worksheet><sheetData><row><c t='inlineStr'><is><t>Cases</t></is></c></row>");
            String full = "<row>" + "<c t='inlineStr'><is><t>Rahim &amp; Co</t></is></c>".repeat(COLUMNS) + "</row>";
            for (int row = 0; row <= ROWS; row++) {
                print(zip, row % 2 == 0 ? full : "<row><c><v>1</v></c></row>");
            }
            print(zip, "</sheetData></worksheet>");
        }

        Answer answer = SpreadsheetAudit.of(file).answer(SpreadsheetItem.EMPTY_CELLS);

        assertThat(answer.places()).hasSize(Answer.MOST_PLACES);
        assertThat(answer.unlisted()).isEqualTo(ROWS / 2 - Answer.MOST_PLACES);
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
