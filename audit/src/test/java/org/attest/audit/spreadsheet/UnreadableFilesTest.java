package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.audit.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFilesTest {
    private static final String ALLOWED = ", must be a workbook (.xlsx or .xlsm)";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("cases.xlsx");
    }

    @Test
    void rejects_a_file_that_is_not_there() {
        assertRejected("there is no such file" + ALLOWED);
    }

    @Test
    void rejects_a_folder() {
        file = folder;
        assertRejected("is a folder" + ALLOWED);
    }

    @Test
    void rejects_an_empty_file() throws IOException {
        Files.createFile(file);
        assertRejected("is empty" + ALLOWED);
    }

    @Test
    void rejects_a_text() throws IOException {
        Files.writeString(file, "Court;Cases\nDhaka;12\n");
        assertRejected("is no workbook but a text" + ALLOWED);
    }

    @Test
    void rejects_a_workbook_of_the_old_form() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            old.createSheet("Cases");
            old.write(out);
        }
        assertRejected("is a file of the old form (.xls)" + ALLOWED);
    }

    @Test
    void rejects_a_workbook_that_a_password_protects() throws Exception {
        try (POIFSFileSystem encrypted = new POIFSFileSystem();
                XSSFWorkbook workbook = Planted.clean()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(encrypted)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                encrypted.writeFilesystem(out);
            }
        }
        assertRejected("is protected by a password, must be saved without one");
    }

    @Test
    void rejects_a_workbook_that_is_cut_off() throws IOException {
        try (XSSFWorkbook workbook = Planted.clean()) {
            Planted.write(workbook, file);
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertRejected("is damaged or cut off, must be a complete workbook (.xlsx or .xlsm)");
    }

    @Test
    void rejects_other_archives() throws IOException {
        Zipped.write(file, Map.of("readme.txt", "nothing here"));
        assertRejected("is no workbook" + ALLOWED);
    }

    @Test
    void rejects_a_document_of_words() throws IOException {
        Zipped.write(
                file, Map.of("_rels/.rels", Zipped.toMain("word/document.xml"), "word/document.xml", "<document/>"));
        assertRejected("is no workbook" + ALLOWED);
    }

    @Test
    void rejects_a_binary_workbook() throws IOException {
        Zipped.write(file, Map.of("_rels/.rels", Zipped.toMain("xl/workbook.bin"), "xl/workbook.bin", "?"));
        assertRejected("is a binary workbook (.xlsb)" + ALLOWED);
    }

    @Test
    void rejects_an_open_document() throws IOException {
        byte[] start = "PK\3\4--------------------------mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, start);
        assertRejected("is an OpenDocument file" + ALLOWED);
    }

    @Test
    void rejects_a_workbook_without_one_of_its_sheets() throws IOException {
        Map<String, String> parts = Zipped.workbook("<row/>");
        parts.remove("xl/worksheets/sheet1.xml");
        Zipped.write(file, parts);
        assertRejected("has no part for sheet \"Cases\", must be a complete workbook");
    }

    @Test
    void rejects_a_sheet_that_breaks_off() throws IOException {
        Zipped.write(file, Zipped.workbook("<row"));
        assertRejected(
                "part xl/worksheets/sheet1.xml cannot be read, must be sound XML: line 1, column 19: Element type"
                        + " \"row\" must be followed by either attribute specifications, \">\" or \"/>\".");
    }

    @Test
    void rejects_a_row_and_a_cell_that_no_sheet_has() throws IOException {
        Zipped.write(file, Zipped.workbook("<row r='1048577'/>"));
        assertRejected("part xl/worksheets/sheet1.xml cannot be read, must be sound XML: row 1048577 is out of range,"
                + " must be 1 to 1048576");
        Zipped.write(file, Zipped.workbook("<row r='x'/>"));
        assertRejected("part xl/worksheets/sheet1.xml cannot be read, must be sound XML: row \"x\" is no number, must"
                + " be 1 to 1048576");
        Zipped.write(file, Zipped.workbook("<row><c r='ZZZ1'><v>1</v></c></row>"));
        assertRejected("part xl/worksheets/sheet1.xml cannot be read, must be sound XML: cell \"ZZZ1\" is on no sheet,"
                + " must be like B4");
    }

    @Test
    void rejects_small_files_with_sheets_without_end() throws IOException {
        assertNoEnd("<row/>".repeat(1_048_577), " XML: has more than 1048576 rows");
        assertNoEnd("<row>" + "<c/>".repeat(16_385) + "</row>", " XML: has more than 16384 cells in row 1");
        assertNoEnd("<row x='" + " ".repeat(5_000_000) + "'/>", ": has a tag or a comment of more than 4194304 bytes");
        assertNoEnd("<!--" + " ".repeat(5_000_000) + "-->", ": has a tag or a comment of more than 4194304 bytes");
        assertNoEnd(
                "</sheetData><cols>" + "<col/>".repeat(250_000) + "</cols><sheetData>",
                " XML: has more than 250000 elements");
        assertNoEnd(
                "<row><c t='s'><v>-1</v></c></row>",
                " XML: cell \"A1\" has the shared text -1, must be one of 0 from 0 on");
    }

    private void assertNoEnd(String rows, String what) throws IOException {
        Zipped.write(file, Zipped.workbook(rows));
        assertRejected("part xl/worksheets/sheet1.xml cannot be read, must be sound" + what);
    }

    @Test
    void reads_no_entities() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Map<String, String> parts = Zipped.workbook("<row><c t='inlineStr'><is><t>&secret;</t></is></c></row>");
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM '"
                        + folder.resolve("secret.txt").toUri() + "'>]>" + xml);
        Zipped.write(file, parts);

        assertThatThrownBy(() -> SpreadsheetAudit.of(file))
                .hasMessageEndingWith(": The entity \"secret\" was referenced, but not declared.");
    }

    private void assertRejected(String what) {
        assertThatThrownBy(() -> SpreadsheetAudit.of(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("file \"" + file + "\": " + what);
    }
}
