package org.attest.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.report.document.RichText.Words;
import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void reads_as_its_words_with_the_references_among_them() {
        RichText text = RichText.of("18 March")
                .with(Marks.behind(List.of(2, 3)))
                .with("; 19 March")
                .with(Marks.behind(List.of(1)));
        assertThat(text.plain()).isEqualTo("18 March [note 2] [note 3]; 19 March [note 1]");
        assertThat(text).hasToString(text.plain());
        assertThat(text.references()).containsExactly(Marks.of(2), Marks.of(3), Marks.of(1));
    }

    @Test
    void references_alone_have_no_blank_before_them() {
        assertThat(Marks.of(List.of(4, 5)).runs()).containsExactly(Marks.of(4), new Words(" "), Marks.of(5));
        assertThat(Marks.of(List.of()).plain()).isEmpty();
    }

    @Test
    void adding_words_leaves_the_text_as_it_was() {
        RichText text = RichText.of("a");
        assertThat(text.with("b")).isEqualTo(new RichText(List.of(new Words("a"), new Words("b"))));
        assertThat(text).isEqualTo(RichText.of("a"));
    }
}
