package org.attest.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFileTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    WorkbookFileTest() {
        parts.put("_rels/.rels", "<Relationships>" + relation("r1", "officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml", "<workbook xmlns:r='u'><sheets><sheet name='Cases' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + relation("r2", "sharedStrings", "sharedStrings.xml"));
        parts.replaceAll((name, xml) -> name.endsWith(".rels") ? xml + "</Relationships>" : xml);
        parts.put("xl/sharedStrings.xml", "<sst><si><t>A title</t></si></sst>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/" + type
                + "' Target='" + target + "'/>";
    }

    private void rows(String rows) {
        parts.put(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Stored as they are, so that a letter of the file is one of the part. */
    private byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private List<SheetCell> cells(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("cases.xlsx"), content);
        List<SheetCell> cells = new ArrayList<>();
        try (WorkbookFile workbook = WorkbookFile.open(file, "must be a workbook (.xlsx)")) {
            workbook.read(workbook.sheets().getFirst(), row -> cells.addAll(row.cells()));
        }
        return cells;
    }

    private void assertUnreadable(byte[] content, String what) {
        assertThatThrownBy(() -> cells(content))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessage(what);
    }

    @Test
    void gives_the_filled_cells_as_the_file_has_them() throws IOException {
        rows("<row r='3'><c t='s'><v>0</v></c><c/><c t='s'><v></v></c><c s='2'><v>1.5</v></c><c t='b'><v>1</v></c>"
                + "<c t='e'><v>#N/A</v></c><c t='d'><v>2024-03-18</v></c><c t='inlineStr'><is><t> </t></is></c>"
                + "<c><f>1+1</f></c></row>");
        assertThat(cells(zipped()))
                .containsExactly(
                        new SheetCell(2, 0, SheetCell.Type.TEXT, 0, "A title", List.of(), ""),
                        new SheetCell(2, 3, SheetCell.Type.NUMBER, 2, "1.5", List.of(), ""),
                        new SheetCell(2, 4, SheetCell.Type.FLAG, 0, "1", List.of(), ""),
                        new SheetCell(2, 5, SheetCell.Type.ERROR, 0, "#N/A", List.of(), ""),
                        new SheetCell(2, 6, SheetCell.Type.DATE, 0, "2024-03-18", List.of(), ""),
                        new SheetCell(2, 8, SheetCell.Type.NUMBER, 0, "", List.of(), "1+1"));
    }

    @Test
    void refuses_a_part_whose_bytes_were_changed() throws IOException {
        rows("<row><c t='s'><v>0</v></c><c><v>12</v></c></row>");
        for (String part : List.of("xl/sharedStrings.xml", SHEET)) {
            String damaged = new String(zipped(), StandardCharsets.ISO_8859_1)
                    .replace(
                            part.equals(SHEET) ? "<v>12</v>" : "A title", part.equals(SHEET) ? "<v>13</v>" : "B title");
            assertUnreadable(
                    damaged.getBytes(StandardCharsets.ISO_8859_1),
                    "part " + part + " cannot be read, must be sound: its bytes do not match their checksum");
        }
    }

    @Test
    void refuses_a_shared_text_that_is_not_there() throws IOException {
        rows("<row><c/><c t='s'><v>1</v></c></row>");
        assertUnreadable(
                zipped(),
                "part xl/worksheets/sheet1.xml cannot be read, must be sound XML: cell \"B1\" has the shared text 1, must"
                        + " be one of 1 from 0 on");
    }

    @Test
    void refuses_a_text_that_goes_on_and_on() throws IOException {
        rows("<row><c t='inlineStr'><is><t>" + "x".repeat(1_000_001) + "</t></is></c></row>");
        assertUnreadable(
                zipped(),
                "part xl/worksheets/sheet1.xml cannot be read, must be sound XML: has a text of more than 1000000"
                        + " characters");
    }
}
