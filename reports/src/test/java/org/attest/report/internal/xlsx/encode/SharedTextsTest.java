package org.attest.report.internal.xlsx.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private static String part(SharedTexts texts) {
        return new String(Encoded.part(texts::write), StandardCharsets.UTF_8);
    }

    @Test
    void writes_texts_by_their_numbers_where_they_are_shared() {
        SharedTexts texts = new SharedTexts();
        byte[] xml = Encoded.sheet(texts, sheet -> {
            sheet.startRow(3);
            sheet.text(0, "a & b", 0);
            sheet.text(1, " x", 2);
            sheet.text(2, "a & b", 3);
            sheet.text(3, "long".repeat(64), 3);
        });
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .isEqualTo("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" s=\"2\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C3\" s=\"3\" t=\"s\"><v>0</v></c><c r=\"D3\" s=\"3\" t=\"inlineStr\"><is><t>"
                        + "long".repeat(64) + "</t></is></c>");
        assertThat(part(texts))
                .endsWith(" count=\"3\" uniqueCount=\"2\"><si><t>a &amp; b</t></si>"
                        + "<si><t xml:space=\"preserve\"> x</t></si></sst>");
    }

    @Test
    void a_column_whose_texts_hardly_come_again_shares_no_more_of_them() {
        SharedTexts texts = new SharedTexts();
        String xml = new String(
                Encoded.sheet(texts, sheet -> {
                    for (int i = 0; i < 5_000; i++) {
                        sheet.startRow(i + 1L);
                        sheet.text(0, "case " + i, 0);
                        sheet.text(1, "court " + i % 900, 0);
                        sheet.endRow();
                    }
                }),
                StandardCharsets.UTF_8);
        assertThat(xml).contains("<c r=\"A4096\" t=\"s\">", "<c r=\"A4097\" t=\"inlineStr\"><is><t>case 4096</t>");
        assertThat(xml).contains("<c r=\"B5000\" t=\"s\">");
        assertThat(part(texts)).contains(" count=\"9096\" uniqueCount=\"4996\">");
    }

    @Test
    void takes_no_more_than_16384_texts_and_a_million_letters() {
        SharedTexts many = new SharedTexts();
        for (int i = 0; i < 16_384; i++) {
            assertThat(many.number("text " + i, new SharedTexts.Column())).isEqualTo(i);
        }
        assertThat(many.number("one more", new SharedTexts.Column())).isEqualTo(SharedTexts.NOT_SHARED);
        assertThat(many.number("text 7", new SharedTexts.Column())).isEqualTo(7);
        SharedTexts large = new SharedTexts();
        int taken = 0;
        while (large.number(taken + "x".repeat(200), new SharedTexts.Column()) >= 0) {
            taken++;
        }
        assertThat(taken).isBetween(5_000, 5_300);
    }

    @Test
    void half_a_surrogate_pair_is_refused_before_anything_is_kept_of_it() {
        SharedTexts texts = new SharedTexts();
        assertThatThrownBy(() -> texts.number("a\uD83D", new SharedTexts.Column()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: holds half a surrogate pair at 1, must be whole Unicode characters");
        assertThat(part(texts)).endsWith(" count=\"0\" uniqueCount=\"0\"></sst>");
    }
}
