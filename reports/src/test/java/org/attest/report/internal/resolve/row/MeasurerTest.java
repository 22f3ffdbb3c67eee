package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.attest.model.value.Reason;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Marks;
import org.attest.report.document.RichText;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class MeasurerTest {
    private final Measurer measurer = new Measurer(Notation.ENGLISH, 2);

    private Extent extent() {
        return measurer.extent(0, Format.whole());
    }

    @Test
    void texts_of_every_kind_are_measured_as_they_read() {
        assertThat(extent()).isEqualTo(Extent.NONE);
        measurer.text(0, "two words");
        assertThat(extent()).isEqualTo(new Extent(5, 9));
        measurer.text(0, RichText.of("disputed").with(Marks.behind(List.of(1))));
        assertThat(extent()).isEqualTo(new Extent(8, 17));
        measurer.link(0, "a-link-of-words", URI.create("https://example.org/much/longer/than/its/words"));
        assertThat(extent()).isEqualTo(new Extent(15, 17));
        measurer.jump(0, "a-jump-of-some-words", "sources", 1);
        assertThat(extent()).isEqualTo(new Extent(20, 20));
        measurer.day(1, LocalDate.of(2024, 9, 18));
        assertThat(measurer.extent(1, Format.day())).isEqualTo(new Extent(9, 17));
        assertThat(measurer.hasDays(0)).isFalse();
        assertThat(measurer.hasDays(1)).isTrue();
    }

    @Test
    void numbers_are_printed_only_at_their_ends() {
        measurer.number(0, 5);
        measurer.number(0, -1234567);
        measurer.number(0, 12);
        assertThat(extent()).isEqualTo(new Extent(10, 10));
        measurer.number(0, 123456789);
        assertThat(extent()).isEqualTo(new Extent(11, 11));
        assertThat(measurer.extent(0, new Format.Decimal(2))).isEqualTo(new Extent(14, 14));
    }

    @Test
    void reasons_are_measured_and_collected() {
        measurer.missing(0, Reason.WITHHELD);
        measurer.missing(1, Reason.NOT_REPORTED);
        String words = Notation.ENGLISH.print(Reason.WITHHELD);
        assertThat(extent().longestText()).isEqualTo(words.length());
        assertThat(measurer.reasons()).containsExactlyInAnyOrder(Reason.WITHHELD, Reason.NOT_REPORTED);
    }

    @Test
    void only_the_first_rows_are_measured_but_words_are_kept_of_all() {
        measurer.keep(1);
        for (int i = 0; i < Measurer.SAMPLED_ROWS; i++) {
            measurer.row();
        }
        assertThat(measurer.isSampling()).isTrue();
        measurer.text(0, "measured");
        measurer.row();
        assertThat(measurer.isSampling()).isFalse();
        measurer.text(0, "no longer measured");
        measurer.number(0, 1e15);
        measurer.text(1, RichText.of("kept").with(Marks.behind(List.of(1))));
        assertThat(extent()).isEqualTo(new Extent(8, 8));
        assertThat(measurer.words(0)).isEmpty();
        assertThat(measurer.words(1)).isEqualTo("kept [note 1]");
        measurer.day(1, LocalDate.of(2024, 3, 18));
        assertThat(measurer.words(1)).isEqualTo("18 March 2024");
        measurer.missing(1, Reason.WITHHELD);
        assertThat(measurer.words(1)).isEqualTo(Notation.ENGLISH.print(Reason.WITHHELD));
        assertThat(measurer.extent(1, Format.text())).isEqualTo(Extent.NONE);
    }
}
