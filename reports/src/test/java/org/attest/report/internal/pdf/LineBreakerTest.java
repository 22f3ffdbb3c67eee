package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Marks;
import org.attest.report.document.RichText;
import org.attest.report.internal.pdf.text.Face;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.PrintedCell;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.pdf.Fonts;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final Styles STYLES = new Styles(Theme.OFFICIAL, FontSet.of(Fonts.standard()));
    private static final Typesetter TYPESETTER = new Typesetter(Notation.ENGLISH, STYLES, Marks.evidence(12));
    private static final Style STYLE = STYLES.body();

    private static List<String> broken(String text, float width) {
        return texts(TYPESETTER.lines(text, STYLE, width));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    @Test
    void breaks_at_blanks() {
        assertThat(broken("No figure is published for the other four", STYLE.width("No figure is published")))
                .containsExactly("No figure is published", "for the other four");
    }

    @Test
    void no_line_is_wider_than_asked() {
        String text = "Clearance and conviction rates need cases filed and decided; the source gives neither.";
        for (float width = 12; width < 300; width += 7) {
            List<Line> lines = TYPESETTER.lines(text, STYLE, width);
            float most = width + 0.1f;
            assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThan(most));
            assertThat(String.join("", texts(lines)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void starts_a_new_line_where_the_text_says_so_and_takes_any_blanks_for_one() {
        assertThat(broken("first\n\nthird  and\tlast ", 500)).containsExactly("first", "", "third and last");
    }

    @Test
    void cuts_a_word_that_is_wider_than_a_line_behind_a_mark() {
        String address = "https://www.example.org/crime-justice/convicted";
        assertThat(broken(address, STYLE.width("https://www.example.org/crime-just")))
                .containsExactly("https://www.example.org/crime-", "justice/convicted");
    }

    @Test
    void cuts_a_word_without_marks_where_the_line_is_full_but_no_pair_of_surrogates() {
        assertThat(broken("aaaaaa", STYLE.width("aaaa"))).containsExactly("aaaa", "aa");
        assertThat(broken("aaaaaa", 0)).containsExactly("a", "a", "a", "a", "a", "a");
    }

    @Test
    void never_breaks_a_note_marker_from_its_number_nor_from_the_mark_behind_it() {
        RichText text = RichText.of("the source gives neither")
                .with(Marks.behind(List.of(12)))
                .with(".");
        float width = STYLE.width("the source gives neither [note");
        assertThat(texts(TYPESETTER.lines(text, STYLE, width)))
                .containsExactly("the source gives neither", "[note 12].");
    }

    @Test
    void never_breaks_a_number_at_its_blank() {
        PrintedCell amount = PrintedCell.whole("BDT 50,000");
        assertThat(texts(TYPESETTER.lines(amount, STYLE, STYLE.width("BDT 50,000"))))
                .containsExactly("BDT 50,000");
        Span words = Span.of("a fine of ", STYLE);
        Span number = Span.of("BDT 50,000", STYLE, Optional.empty(), true);
        assertThat(texts(LineBreaker.lines(List.of(words, number), STYLE.width("a fine of BDT 50"))))
                .containsExactly("a fine of", "BDT 50,000");
    }

    @Test
    void balances_the_lines_of_a_heading_but_cuts_no_word_for_it() {
        float width = STYLE.width("Substantial or complete");
        assertThat(texts(TYPESETTER.balanced("Substantial or complete, as stated", STYLE, width)))
                .containsExactly("Substantial or", "complete, as stated");
        assertThat(texts(TYPESETTER.balanced("Substantial or complete", STYLE, STYLE.width("Substantial"))))
                .containsExactly("Substantial", "or", "complete");
    }

    @Test
    void leaves_out_hints_that_are_not_meant_to_be_seen() {
        assertThat(broken("traf\u00ADfick\u2060ing", 500)).containsExactly("trafficking");
    }

    @Test
    void breaks_at_a_soft_hyphen_and_shows_it_only_there() {
        String word = "Straf\u00ADver\u00ADfolgung";
        assertThat(broken("die " + word, STYLE.width("die Straf-") + 1))
                .containsExactly("die Straf\u00AD", "ver\u00AD", "folgung");
        assertThat(broken("die " + word, STYLE.width("die Strafver-")))
                .containsExactly("die Strafver\u00AD", "folgung");
        assertThat(broken("die " + word + " ist", STYLE.width("die Strafverfolgung")))
                .containsExactly("die Strafverfolgung", "ist");
        assertThat(STYLE.width("\u00AD")).isEqualTo(STYLE.width("-"));
    }

    @Test
    void breaks_behind_a_dash_between_words_but_not_in_a_range_or_behind_one_letter() {
        assertThat(broken("the courts\u2014there", STYLE.width("the courts\u2014th")))
                .containsExactly("the courts\u2014", "there");
        assertThat(broken("a cross-border case", STYLE.width("a cross-bo")))
                .containsExactly("a cross-", "border", "case");
        assertThat(broken("by e-mail", STYLE.width("by e-m"))).containsExactly("by", "e-mail");
        assertThat(broken("in 2012\u20132016", STYLE.width("in 2012\u2013"))).startsWith("in");
    }

    @Test
    void leaves_two_characters_on_each_side_of_a_cut() {
        assertThat(broken("verfahren", STYLE.width("verfahre"))).containsExactly("verfahr", "en");
        Span lead = Span.of("x", STYLE);
        Span rest = Span.of("verfahrensrechtlich", STYLE.in(Face.BOLD));
        assertThat(texts(LineBreaker.lines(List.of(lead, rest), STYLE.width("xv") + 1))
                        .getFirst())
                .isEqualTo("x");
    }

    @Test
    void keeps_blanks_before_a_text_as_the_indent_of_all_its_lines() {
        List<Line> lines = TYPESETTER.lines("   of which: women", STYLE, STYLE.width("   of which:"));
        assertThat(texts(lines)).containsExactly("of which:", "women");
        assertThat(lines).extracting(Line::indent).containsOnly(STYLE.width("   "));
        assertThat(lines.getFirst().width()).isCloseTo(STYLE.width("   of which:"), offset(0.01f));
    }

    @Test
    void a_tab_before_a_text_is_an_indent_of_four_blanks() {
        assertThat(TYPESETTER.lines(" \tx", STYLE, 3 * STYLE.width("     x")))
                .extracting(Line::indent)
                .containsExactly(STYLE.width("     "));
    }

    @Test
    void says_where_a_line_ends_at_a_blank() {
        assertThat(TYPESETTER.lines("of which women\nabcdefghijkl", STYLE, STYLE.width("of which")))
                .extracting(Line::spaced)
                .startsWith(true, true)
                .endsWith(false, false);
    }

    @Test
    void measures_the_longest_word_and_the_longest_text() {
        List<Span> spans = List.of(Span.of("of persons convicted", STYLE));
        assertThat(LineBreaker.widthOfLongestWord(spans)).isEqualTo(STYLE.width("convicted"));
        assertThat(LineBreaker.widthOf(spans)).isCloseTo(STYLE.width("of persons convicted"), offset(0.01f));
    }
}
