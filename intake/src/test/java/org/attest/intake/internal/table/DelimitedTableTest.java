package org.attest.intake.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTableTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private List<String> rows(byte[] bytes, Optional<Charset> encoding, Optional<Character> separator)
            throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), bytes);
        List<String> rows = new ArrayList<>();
        new DelimitedTable("t", file, encoding, separator)
                .read(row -> rows.add(row.number() + " "
                        + String.join(
                                "|", row.cells().stream().map(InputCell::text).toList())));
        return rows;
    }

    private List<String> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void finds_out_what_parts_the_cells(String separator) throws IOException {
        assertThat(rows("a_b_\"c_,;d\"\n1_2_3\n".replace("_", separator)))
                .containsExactly("1 a|b|c" + separator + ",;d", "2 1|2|3");
    }

    @Test
    void heeds_what_is_said_of_the_separator() throws IOException {
        assertThat(rows("sep=;\na;b,c,d\n")).containsExactly("2 a|b,c,d");
        assertThat(rows("a;b,c,d\n".getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.of(';')))
                .containsExactly("1 a|b,c,d");
        assertThat(rows("alone\n1\n")).containsExactly("1 alone", "2 1");
    }

    @Test
    void numbers_rows_by_the_lines_in_which_they_begin() throws IOException {
        assertThat(rows("a,b\r\n\r\n\"two\nlines\",2\r\n 3 , \"4\" \r\n\u00A0,5"))
                .containsExactly("1 a|b", "2 ", "3 two\nlines|2", "5 3|4", "6 |5");
    }

    @Test
    void reads_the_encodings_that_files_tell() throws IOException {
        byte[] utf16 = "\uFEFFname;Köln\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(rows(utf16, Optional.empty(), Optional.empty())).containsExactly("1 name|Köln");
        assertThat(rows("\uFEFFname;Köln\n".getBytes(StandardCharsets.UTF_16BE), Optional.empty(), Optional.empty()))
                .containsExactly("1 name|Köln");
        assertThat(rows("\uFEFFname;Köln\n".getBytes(StandardCharsets.UTF_8), Optional.of(WINDOWS), Optional.empty()))
                .containsExactly("1 name|Köln");
        assertThat(rows("name;Köln\n".getBytes(WINDOWS), Optional.of(WINDOWS), Optional.empty()))
                .containsExactly("1 name|Köln");
    }

    @Test
    void refuses_bytes_that_are_no_characters() {
        String far = "x".repeat(100_000);
        assertThatThrownBy(() ->
                        rows(("a,b\n" + far + ",1\nKöln,2\n").getBytes(WINDOWS), Optional.empty(), Optional.empty()))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage(
                        folder.resolve("t.csv")
                                + ":3: byte F6 is not part of a character, must be UTF-8; for a file that an older program saved, say --encoding windows-1252");
        assertThatThrownBy(() -> rows(new byte[] {'a', (byte) 0xC3}, Optional.empty(), Optional.empty()))
                .hasMessage(
                        folder.resolve("t.csv")
                                + ":1: byte C3 is not part of a character, must be UTF-8; for a file that an older program saved, say --encoding windows-1252");
        assertThatThrownBy(() -> rows(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}, Optional.empty(), Optional.empty()))
                .hasMessage(folder.resolve("t.csv") + ":1: byte 61 is not part of a character, must be UTF-16LE");
    }

    @Test
    void refuses_text_with_nul_characters() {
        assertThatThrownBy(() -> rows("a,b\n".getBytes(StandardCharsets.UTF_16LE), Optional.empty(), Optional.empty()))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage(
                        folder.resolve("t.csv")
                                + ":1:1: holds a NUL character, must be text; for a file in UTF-16 without a byte order mark, say --encoding utf-16le");
    }

    @Test
    void refuses_quotes_that_do_not_match() {
        assertThatThrownBy(() -> rows("a,b\n1,2\n3,\"4\n5,6\n"))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage(
                        folder.resolve("t.csv")
                                + ":3: from here on quotes do not match, must be \"...\" around a cell, with each quote inside doubled");
        assertThatThrownBy(() -> rows("a,b\n1,\"2\"3\n"))
                .hasMessage(
                        folder.resolve("t.csv")
                                + ":2: from here on quotes do not match, must be \"...\" around a cell, with each quote inside doubled");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "x", "\n"})
    void tells_a_limit_as_what_it_is(String part) {
        String quote = part.equals("\n") ? "\"" : "";
        assertThatThrownBy(() -> rows("a,b\n1," + quote + part.repeat(part.equals(",") ? 16_384 : 16_777_217)))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage(folder.resolve("t.csv")
                        + ":2: from here on a row has more than 16,384 cells or a cell more than 16,777,216 characters,"
                        + " must have at most these; a quote that does not end makes such cells");
    }

    @Test
    void writes_what_it_reads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DelimitedTable.write(List.of(List.of("a", "b"), List.of("1, \"2\"", "3\n4")), out);
        assertThat(rows(out.toByteArray(), Optional.empty(), Optional.empty()))
                .containsExactly("1 a|b", "2 1, \"2\"|3\n4");
    }

    @Test
    void a_spreadsheet_takes_no_text_for_a_formula_and_each_comes_back() throws IOException {
        List<String> texts = List.of(
                "=HYPERLINK(\"https://a.b\")",
                "@SUM(A1)",
                "+49 30 1234",
                "-x",
                "-5",
                "-1,234.5",
                "-1+1",
                "'=1",
                "''=1",
                "'tis",
                "\uff1d1",
                "a=b");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DelimitedTable.write(List.of(texts), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "'=HYPERLINK(",
                        "'@SUM(A1),'+49 30 1234,'-x,-5,\"-1,234.5\",'-1+1,''=1,'''=1,'tis,'\uff1d1,a=b");
        List<String> back = new ArrayList<>();
        new DelimitedTable(
                        "t",
                        Files.write(folder.resolve("t.csv"), out.toByteArray()),
                        Optional.empty(),
                        Optional.empty())
                .read(row -> DelimitedTable.unescaped(row).cells().forEach(cell -> back.add(cell.text())));
        assertThat(back).containsExactlyElementsOf(texts);
    }

    @Test
    void an_apostrophe_in_a_table_of_anybody_else_is_part_of_its_text() throws IOException {
        assertThat(rows("'+49,'-x,'=1\n".getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty()))
                .containsExactly("1 '+49|'-x|'=1");
    }
}
