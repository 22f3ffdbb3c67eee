package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.report.document.Marks;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.pdf.Fonts;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

/** Lines of text in other scripts than Latin. */
class ScriptLinesTest {
    private static final Styles STYLES = new Styles(Theme.OFFICIAL, FontSet.of(Fonts.standard()));
    private static final Typesetter TYPESETTER = new Typesetter(Notation.ENGLISH, STYLES, Marks.evidence(9));
    private static final Style STYLE = STYLES.body();
    private static final String THAI =
            "พระราชบัญญัติป้องกันและปราบปรามการค้ามนุษย์ที่นี่ทุกคนมีสิทธิได้รับความช่วยเหลือ";

    private static List<String> broken(String text, float width) {
        return TYPESETTER.lines(text, STYLE, width).stream().map(Line::text).toList();
    }

    /** As narrow as its longest word allows. */
    private static List<String> longestParts(String text) {
        return broken(text, LineBreaker.widthOfLongestWord(List.of(Span.of(text, STYLE))));
    }

    @Test
    void breaks_between_the_words_of_thai_khmer_burmese_and_lao() {
        assertThat(longestParts("ปราบปรามการค้ามนุษย์")).containsExactly("ปราบ", "ปราม", "การ", "ค้า", "มนุษย์");
        assertThat(longestParts("ច្បាប់ស្តីពីការបង្ក្រាប")).containsExactly("ច្បាប់", "ស្តីពី", "ការ", "បង្ក្រាប");
        assertThat(longestParts("ကာကွယ်ရေးဥပဒေ")).containsExactly("ကာကွယ်ရေး", "ဥပဒေ");
        assertThat(longestParts("ກົດໝາຍວ່າດ້ວຍ")).containsExactly("ກົດໝາຍ", "ວ່າດ້ວຍ");
    }

    @Test
    void breaks_a_long_paragraph_in_thai_and_loses_nothing() {
        String text = THAI.repeat(40);
        List<Line> lines = TYPESETTER.lines(text, STYLE, 300);
        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.width()).isBetween(240f, 300.1f));
        assertThat(String.join("", lines.stream().map(Line::text).toList())).isEqualTo(text);
    }

    @Test
    void cuts_a_word_in_no_letter_with_its_marks_and_in_no_conjunct() {
        assertThat(broken("কর্তৃপক্ষ", 0)).containsExactly("ক", "র্তৃ", "প", "ক্ষ");
        assertThat(broken("e\u0301te\u0301", 0)).containsExactly("e\u0301", "t", "e\u0301");
        assertThat(broken("ක්‍රියාත්මක", 0)).containsExactly("ක්‍රි", "යා", "ත්ම", "ක");
    }

    @Test
    void breaks_at_a_zero_width_space_and_shows_nothing_for_it() {
        String text = "traf\u200Bficking";
        assertThat(STYLE.width(text)).isCloseTo(STYLE.width("trafficking"), offset(0.01f));
        assertThat(broken(text, STYLE.width("ficking"))).containsExactly("traf\u200B", "ficking");
    }

    @Test
    void a_text_is_as_wide_as_its_words_and_blanks() {
        for (Scripts script : Scripts.values()) {
            float sum = 0;
            for (String word : script.line.split(" ", -1)) {
                sum += STYLE.width(word) + STYLE.width(" ");
            }
            assertThat(STYLE.width(script.line)).isCloseTo(sum - STYLE.width(" "), offset(0.02f));
        }
    }

    @Test
    void a_line_begins_on_the_right_if_its_paragraph_begins_with_such_a_letter() {
        String arabic = "قانون Law ٢٠١٢ بالبشر";
        assertThat(placed(arabic)).containsExactly(" بالبشر", "٢٠١٢", " ", "Law", "قانون ");
        assertThat(placed("The law قانون of")).containsExactly("The law ", "قانون", " of");
    }

    @Test
    void a_line_of_two_styles_keeps_both_in_their_places() {
        List<Span> spans = List.of(Span.of("قانون ", STYLE), Span.of("لسنة", STYLE.sized(12)), Span.of(" of", STYLE));
        Line line = LineBreaker.lines(spans, 500).getFirst();
        assertThat(line.text()).isEqualTo("قانون لسنة of");
        assertThat(placed(line)).containsExactly("of", " ", "لسنة", "قانون ");
    }

    private static List<String> placed(String text) {
        return placed(TYPESETTER.lines(text, STYLE, 500).getFirst());
    }

    private static List<String> placed(Line line) {
        List<String> placed = new ArrayList<>();
        float end = 0;
        for (Line.Part part : line.parts().stream()
                .sorted(Comparator.comparingDouble(Line.Part::x))
                .toList()) {
            assertThat(part.x()).isCloseTo(end, offset(0.01f));
            end = part.x() + part.width();
            placed.add(part.span().text());
        }
        return placed;
    }
}
