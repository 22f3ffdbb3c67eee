package org.attest.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.report.document.RichText.NoteMark;
import org.attest.report.document.RichText.Words;
import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void reads_as_its_words_with_the_markers_among_them() {
        RichText text = RichText.of("18 March")
                .withNotes(List.of(2, 3))
                .with("; 19 March")
                .withNotes(List.of(1));
        assertThat(text.plain()).isEqualTo("18 March [note 2] [note 3]; 19 March [note 1]");
        assertThat(text).hasToString(text.plain());
        assertThat(text.notes()).containsExactly(2, 3, 1);
    }

    @Test
    void markers_alone_have_no_blank_before_them() {
        assertThat(RichText.ofNotes(List.of(4, 5)).runs())
                .containsExactly(new NoteMark(4), new Words(" "), new NoteMark(5));
        assertThat(RichText.ofNotes(List.of()).plain()).isEmpty();
    }

    @Test
    void names_three_markers_and_how_many_more_there_are() {
        assertThat(RichText.ofNotes(List.of(4, 5, 9)).plain()).isEqualTo("[note 4] [note 5] [note 9]");
        assertThat(RichText.ofNotes(List.of(4, 5, 9, 2, 7)).plain()).isEqualTo("[note 4] [note 5] [note 9] and 2 more");
    }

    @Test
    void adding_words_leaves_the_text_as_it_was() {
        RichText text = RichText.of("a");
        assertThat(text.with("b")).isEqualTo(new RichText(List.of(new Words("a"), new Words("b"))));
        assertThat(text).isEqualTo(RichText.of("a"));
    }
}
