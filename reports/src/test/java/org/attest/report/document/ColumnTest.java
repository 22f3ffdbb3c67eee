package org.attest.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Column.Extent;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;

class ColumnTest {
    @Test
    void an_extent_grows_to_the_longest_word_and_the_longest_text() {
        Extent extent = Extent.NONE.with("Cox's Bazar").with("Chattogram").with("a b c d e f g");
        assertThat(extent).isEqualTo(new Extent(10, 13));
        assertThat(extent.with("")).isEqualTo(extent);
    }

    @Test
    void words_end_at_any_white_space() {
        assertThat(Extent.NONE.with("one\nthree  two")).isEqualTo(new Extent(5, 14));
    }

    @Test
    void a_header_in_one_row_names_the_spanner_first() {
        Column plain = Column.of("cases", "Cases", Format.whole(), Extent.NONE);
        Column spanned = new Column(
                "cases",
                "Cases",
                Optional.of("Outcome"),
                Format.whole(),
                Optional.empty(),
                Extent.NONE,
                List.of(),
                false,
                false);
        assertThat(plain.header()).isEqualTo("Cases");
        assertThat(spanned.header()).isEqualTo("Outcome: Cases");
    }
}
