package org.attest.intake.internal.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called a workbook and is none. */
class OtherFilesTest {
    private static final String ALLOWED = ", must be a workbook (.xlsx or .xlsm) or a text file (.csv)";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cases.xls  | <html><table><tr><td>a</td></tr></table></html> | but a web page (HTML or XML)
            cases.XLS  | BOM <!DOCTYPE html>                             | but a web page (HTML or XML)
            cases.ods  | <?xml version="1.0"?><Workbook/>                | but a web page (HTML or XML)
            cases.xlsb | id,name                                         | but a text
            cases.xls  | id;name                                         | but a text
            """)
    void are_called_what_they_are(String name, String text, String what) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text.replace("BOM", "\uFEFF"));
        assertUnreadable(file, "is no workbook " + what + ALLOWED);
    }

    @Test
    void are_empty() throws IOException {
        assertUnreadable(Files.createFile(folder.resolve("cases.xlsx")), "is empty" + ALLOWED);
    }

    @Test
    void are_texts_of_two_bytes_a_letter() throws IOException {
        Path file = Files.write(folder.resolve("cases.xls"), "\uFEFFid\tname".getBytes(StandardCharsets.UTF_16LE));
        assertUnreadable(file, "is no workbook but a text" + ALLOWED);
    }

    @Test
    void are_open_documents() throws IOException {
        byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("cases.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
        }
        assertUnreadable(file, "is an OpenDocument file" + ALLOWED);
    }

    private static void assertUnreadable(Path file, String words) {
        assertThatThrownBy(() -> TableFile.open(file, Optional.empty(), Optional.empty()))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage(file + ": " + words);
    }
}
