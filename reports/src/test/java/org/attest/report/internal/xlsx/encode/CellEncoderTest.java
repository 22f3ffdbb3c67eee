package org.attest.report.internal.xlsx.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.attest.report.internal.xlsx.zip.EntryOutput;
import org.junit.jupiter.api.Test;

class CellEncoderTest {
    private static final int LONGEST = 32_767;

    private static byte[] encode(Consumer<CellEncoder> cells) {
        return Encoded.sheet(full(), cells);
    }

    /** Which takes no more texts: they stand in their cells. */
    private static SharedTexts full() {
        SharedTexts texts = new SharedTexts();
        for (int i = 0; i < 1 << 14; i++) {
            texts.number("shared " + i, new SharedTexts.Column());
        }
        return texts;
    }

    private static void assertEncoded(String xml, Consumer<CellEncoder> cells) {
        assertThat(new String(encode(cells), StandardCharsets.UTF_8)).isEqualTo(xml);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void writes_rows() {
        assertEncoded(
                "<sheetData><row r=\"1\"></row><row r=\"1048576\" ht=\"15.75\" customHeight=\"1\"></row></sheetData>",
                sheet -> {
                    sheet.raw(bytes("<sheetData>"));
                    sheet.startRow(1);
                    sheet.endRow();
                    sheet.startRow(1_048_576);
                    sheet.endRow(15.75);
                    sheet.raw(bytes("</sheetData>"));
                });
    }

    @Test
    void a_row_has_a_height_of_its_own_unless_it_is_longer_than_an_array() {
        String text = "x".repeat(10_000);
        String cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        assertEncoded("<row r=\"1\" ht=\"31.5\" customHeight=\"1\">" + cell + "</row>", sheet -> {
            sheet.startRow(1);
            sheet.text(0, text, 0);
            sheet.endRow(31.5);
        });
        String many = "x".repeat(400_000);
        assertEncoded("<row r=\"1\">" + cell.replace(text, many) + "</row>", sheet -> {
            sheet.startRow(1);
            sheet.text(0, many, 0);
            sheet.endRow(31.5);
        });
    }

    @Test
    void writes_numbers() {
        assertEncoded(
                "<row r=\"12\"><c r=\"A12\"><v>1.5</v></c><c r=\"B12\" s=\"7\"><v>-42</v></c>"
                        + "<c r=\"C12\" s=\"63999\"><v>0</v></c></row>",
                sheet -> {
                    sheet.startRow(12);
                    sheet.number(0, 1.5, 0);
                    sheet.number(1, -42, 7);
                    sheet.number(2, -0.0, 63_999);
                    sheet.endRow();
                });
    }

    @Test
    void writes_texts() {
        assertEncoded(
                "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>a &amp; b</t></is></c>"
                        + "<c r=\"B3\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> x</t></is></c>"
                        + "<c r=\"C3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">x\n</t></is></c>"
                        + "<c r=\"D3\" s=\"4\"/><c r=\"E3\"/><c r=\"F3\"/>"
                        + "<c r=\"G3\" s=\"1\" t=\"inlineStr\"><is><r><t>rich</t></r></is></c>",
                sheet -> {
                    sheet.startRow(3);
                    sheet.text(0, "a & b", 0);
                    sheet.text(1, " x", 2);
                    sheet.text(2, "x\n", 0);
                    sheet.text(3, "", 4);
                    sheet.text(4, "", 0);
                    sheet.blank(5, 0);
                    sheet.rich(6, bytes("<r><t>rich</t></r>"), 1);
                });
    }

    @Test
    void writes_formulas_and_what_they_gave() {
        assertEncoded(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"><f>SUM(B1:B9)&lt;3</f><v>0.25</v></c>"
                        + "<c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>&lt;none&gt;</v></c>"
                        + "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c>",
                sheet -> {
                    sheet.startRow(1);
                    sheet.formula(0, "SUM(B1:B9)<3", 0.25, 1);
                    sheet.formula(1, "A1&\"x\"", "<none>", 0);
                    sheet.formula(2, "\"\"", "", 0);
                });
    }

    @Test
    void names_columns_as_the_format_does() {
        assertEncoded(
                "<row r=\"1\"><c r=\"XFD1\"/><c r=\"A1\"/><c r=\"Z1\"/><c r=\"AA1\"/><c r=\"AZ1\"/><c r=\"ZZ1\"/><c r=\"AAA1\"/>",
                sheet -> {
                    sheet.startRow(1);
                    for (int column : new int[] {16_383, 0, 25, 26, 51, 701, 702}) {
                        sheet.blank(column, 0);
                    }
                });
    }

    @Test
    void reads_back_texts_of_any_length_wherever_a_block_ends() throws XMLStreamException {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>();
        texts.add("\u0001".repeat(LONGEST));
        texts.add("x" + "😀".repeat(LONGEST / 2));
        texts.add("😀".repeat(LONGEST / 2) + "_");
        texts.add("_x0041_".repeat(LONGEST / 7));
        for (int i = 0; i < 400; i++) {
            texts.add("t" + Texts.hostile(random, random.nextInt(1 << random.nextInt(1, 14))));
        }
        byte[] xml = encode(sheet -> {
            sheet.raw(bytes("<sheetData>"));
            for (int i = 0; i < texts.size(); i++) {
                sheet.startRow(i + 1L);
                sheet.text(i % 3, texts.get(i), i % 5);
                sheet.formula(3, texts.get(i), texts.get(texts.size() - 1 - i), 0);
                sheet.endRow();
            }
            sheet.raw(bytes("</sheetData>"));
        });
        assertThat(Texts.all(xml, "t")).isEqualTo(texts);
        assertThat(Texts.all(xml, "f")).isEqualTo(texts);
        assertThat(Texts.all(xml, "v")).isEqualTo(texts.reversed());
    }

    @Test
    void reads_back_numbers_wherever_a_block_ends() throws XMLStreamException {
        Random random = new Random(2);
        double[] values = random.doubles(60_000, -1e9, 1e9).toArray();
        byte[] xml = encode(sheet -> {
            sheet.raw(bytes("<sheetData>"));
            for (int i = 0; i < values.length; i++) {
                sheet.startRow(i + 1L);
                sheet.number(0, values[i], 0);
                sheet.endRow();
            }
            sheet.raw(bytes("</sheetData>"));
        });
        assertThat(xml).hasSizeGreaterThan(3 * EntryOutput.BLOCK);
        assertThat(Texts.all(xml, "v").stream().mapToDouble(Double::parseDouble))
                .containsExactly(Arrays.stream(values).boxed().toArray(Double[]::new));
    }

    @Test
    void writes_raw_bytes_of_any_length() {
        byte[] bytes = new byte[3 * EntryOutput.BLOCK + 5];
        new Random(3).nextBytes(bytes);
        assertThat(encode(sheet -> {
                    sheet.raw(bytes);
                    sheet.raw(new byte[0]);
                }))
                .isEqualTo(bytes);
    }

    @Test
    void refuses_what_no_sheet_holds() {
        assertThatThrownBy(() -> encode(sheet -> sheet.startRow(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row: number is 0, must be 1 to 1048576");
        assertThatThrownBy(() -> encode(sheet -> sheet.startRow(1_048_577)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row: number is 1048577, must be 1 to 1048576");
        assertThatThrownBy(() -> encode(sheet -> sheet.blank(16_384, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column: index is 16384, must be 0 to 16383");
        assertThatThrownBy(() -> encode(sheet -> {
                    sheet.startRow(1);
                    sheet.blank(16_383, 0);
                    sheet.blank(16_384, 0);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column: index is 16384, must be 0 to 16383");
        assertThatThrownBy(() -> encode(sheet -> sheet.blank(-1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column: index is -1, must be 0 to 16383");
        assertThatThrownBy(() -> encode(sheet -> sheet.blank(0, -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell: style is -1, must be 0 or more");
    }
}
