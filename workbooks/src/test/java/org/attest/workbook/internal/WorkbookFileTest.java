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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Programs differ in which of the two they show. */
    @Test
    void refuses_two_parts_of_one_name() throws IOException {
        rows("<row><c><v>12</v></c></row>");
        parts.put("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>");
        String twice = new String(zipped(), StandardCharsets.ISO_8859_1).replace("sheet2.xml", "Sheet1.xml");
        assertUnreadable(
                twice.getBytes(StandardCharsets.ISO_8859_1),
                "part xl/worksheets/Sheet1.xml stands there twice, must stand there once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "999", "abc", "0.5", "99999999999"})
    void refuses_a_shared_text_that_is_not_there(String number) throws IOException {
        rows("<row><c/><c t='s'><v>" + number + "</v></c></row>");
        String what =
                "part xl/worksheets/sheet1.xml cannot be read, must be sound XML: cell \"B1\" has the shared text "
                        + number + ", must be one of ";
        assertUnreadable(zipped(), what + "1 from 0 on");
        parts.remove("xl/sharedStrings.xml");
        assertUnreadable(zipped(), what + "0 from 0 on");
    }

    @Test
    void refuses_a_text_that_goes_on_and_on() throws IOException {
        rows("<row><c t='inlineStr'><is><t>" + "x".repeat(1_000_001) + "</t></is></c></row>");
        assertUnreadable(
                zipped(),
                "part xl/worksheets/sheet1.xml cannot be read, must be sound XML: has a text of more than 1000000"
                        + " characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <row r='-1'/>                                       | row -1 is out of range, must be 1 to 1048576
            <row r='0'/>                                        | row 0 is out of range, must be 1 to 1048576
            <row r='abc'/>                                      | row "abc" is no number, must be 1 to 1048576
            <row r='2'/><row r='2'/>                            | row 2 stands below row 2, must stand once and above it
            <row r='2'/><row r='1'/>                            | row 1 stands below row 2, must stand once and above it
            <row r='2'><c r='C3'/></row>                        | cell "C3" stands in row 2, must be where its name says
            <row r='1'><c r='B1'/><c r='A1'/></row>             | cell "A1" stands in row 1 behind cell "B1", must be where its name says
            <row r='1'><c r='A1'/><c r='A1'/></row>             | cell "A1" stands in row 1 behind cell "A1", must be where its name says
            <row r='1'><c r='A1:B2'/></row>                     | cell "A1:B2" is on no sheet, must be like B4
            <row r='1'><c r='ZZZZZZ1'/></row>                   | cell "ZZZZZZ1" is on no sheet, must be like B4
            <row r='1'><c r='A-1'/></row>                       | cell "A-1" is on no sheet, must be like B4
            <row r='1'><c r='A1' s='abc'><v>1</v></c></row>     | cell "A1" has the format "abc", must be a number from 0 on
            <row r='1'><c r='A1' s='-1'><v>1</v></c></row>      | cell "A1" has the format "-1", must be a number from 0 on
            <row r='1'><c r='A1' t='q'><v>1</v></c></row>       | cell "A1" has the type "q", must be one of b, d, e, inlineStr, n, s and str
            """)
    void refuses_rows_and_cells_that_are_not_where_they_say(String rows, String what) throws IOException {
        rows(rows);
        assertUnreadable(zipped(), "part xl/worksheets/sheet1.xml cannot be read, must be sound XML: " + what);
    }

    @Test
    void tells_raised_and_lowered_digits_from_others() throws IOException {
        String raised = "<r><rPr><vertAlign val='superscript'/></rPr><t>1, 2a</t></r>";
        rows("<row><c t='inlineStr'><is><r><t>1234</t></r>" + raised + "</is></c><c t='s'><v>1</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>A title</t></si><si><r><t>CO</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r>"
                        + "</si></sst>");
        assertThat(cells(zipped())).extracting(SheetCell::value).containsExactly("1234¹, ²a", "CO₂");
    }

    @Test
    void tells_hidden_columns() throws IOException {
        rows("<row><c><v>1</v></c></row>");
        parts.computeIfPresent(
                SHEET,
                (name, xml) -> xml.replace(
                        "<sheetData>",
                        "<cols><col min='2' max='3' hidden='1'/><col min='5' max='5' width='0'/><col min='6' max='9'/>"
                                + "<col min='99999' max='x' hidden='1'/></cols><sheetData>"));
        Path file = Files.write(folder.resolve("cases.xlsx"), zipped());
        try (WorkbookFile workbook = WorkbookFile.open(file, "must be a workbook (.xlsx)")) {
            assertThat(workbook.hiddenColumns(workbook.sheets().getFirst()).stream())
                    .containsExactly(1, 2, 4, Area.LAST_COLUMN);
        }
    }
}
