package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.proof.StructureDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptsTest {
    /** Behind the cover, on which the contents stand. */
    private static final int PAGE = 2;

    private static final float LEADING = 9.5f;

    private static Document document(Scripts script) {
        return Documents.of(Documents.section(1, "Line", Documents.paragraph(script.line)));
    }

    /** PDFBox puts the joiner of a text that runs to the left before its letter. */
    private static String withoutJoiners(String text) {
        return text.replace("\u200C", "");
    }

    @ParameterizedTest
    @EnumSource
    void extracts_to_the_same_text(Scripts script) {
        try (ReadPdf pdf = ReadPdf.of(document(script))) {
            assertThat(withoutJoiners(pdf.text(PAGE)).lines()).contains(withoutJoiners(script.line));
        }
    }

    /** PDFBox, when it sorts, takes marks that stand to the left of their letter's end for the end of a word. */
    @ParameterizedTest
    @EnumSource
    void extracts_to_the_same_text_from_left_to_right_but_for_blanks(Scripts script) throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(script))) {
            PDFTextStripper sorted = new PDFTextStripper();
            sorted.setSortByPosition(true);
            assertThat(withoutJoiners(sorted.getText(pdf.pdf()).replace(" ", "")))
                    .contains(withoutJoiners(script.line.replace(" ", "")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_drawn_as_the_jdk_draws_it(Scripts script) throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(script))) {
            DrawnLine ours = drawn(pdf);
            DrawnLine right = ours.byTheJdk(script.line, script.font);
            DrawnLine wrong = ours.unshaped(script.line, script.font);
            assertThat(ours.likeness(right)).isGreaterThan(0.99);
            assertThat(wrong.likeness(right)).isLessThan(0.95);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DARI")
    void tells_its_language(Scripts script) {
        assertThat(StructureDump.of(ReadPdf.bytes(document(script)))).contains("Span [Lang='" + script.language + "'");
    }

    @Test
    void wraps_in_a_narrow_column() {
        String law = "মানব পাচার প্রতিরোধ ও দমন আইন এবং জাতীয় কর্তৃপক্ষ";
        Table laws = Tables.of("laws", t -> {
            List.of("A", "B", "C", "D", "E", "F").forEach(t::text);
            t.row(law, law, law, law, law, law);
        });
        try (ReadPdf pdf = ReadPdf.of(Documents.of(laws))) {
            assertThat(pdf.text(PAGE)).doesNotContain(law);
            assertThat(pdf.words(PAGE)).contains(String.join(" ", Collections.nCopies(6, law)));
        }
    }

    /** The line is the first text in body size; behind it stands what the report says of its sources. */
    private static DrawnLine drawn(ReadPdf pdf) throws IOException {
        float[] place = {Float.MAX_VALUE, 0};
        PDFTextStripper finder = new PDFTextStripper() {
            private float first;

            private boolean isOfLine(TextPosition letter) {
                boolean body = letter.getFontSize() == 9.5f;
                first = body && first == 0 ? letter.getYDirAdj() : first;
                return body && Math.abs(letter.getYDirAdj() - first) < LEADING;
            }

            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                letters.stream().filter(this::isOfLine).forEach(letter -> {
                    place[0] = Math.min(place[0], letter.getXDirAdj());
                    place[1] = Math.max(
                            place[1],
                            letter.getFont().getName().endsWith("NotoSans-Regular") ? letter.getYDirAdj() : 0);
                });
            }
        };
        finder.setStartPage(PAGE);
        finder.setEndPage(PAGE);
        finder.getText(pdf.pdf());
        return DrawnLine.of(pdf, PAGE, place[0], place[1]);
    }
}
