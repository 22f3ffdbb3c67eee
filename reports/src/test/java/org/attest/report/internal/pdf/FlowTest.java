package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.Optional;
import org.attest.report.document.Document;
import org.attest.report.document.Marks;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.flow.RunningLines;
import org.attest.report.internal.pdf.flow.Watermark;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.pdf.Fonts;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widows and orphans: at least two lines of a longer text stand on a page. */
class FlowTest {
    private static final float LEADING = 12;
    private static final float FRAME = 7;

    private static Flow begun() {
        Document report = Documents.of(Documents.section(1, "One"));
        Typesetter typesetter = new Typesetter(
                Notation.ENGLISH, new Styles(Theme.OFFICIAL, FontSet.of(Fonts.standard())), Marks.evidence(9));
        PdfFile file = new PdfFile(report, PdfOptions.DEFAULT, OutputStream.nullOutputStream());
        Flow flow = new Flow(
                Paper.A4,
                file,
                new Watermark(Optional.empty(), file, typesetter),
                new RunningLines(report, file, typesetter));
        flow.reserve(0);
        return flow;
    }

    /** Where the page has room for so many lines in their frame. */
    private static int fitting(int lines, float room) {
        Flow flow = begun();
        flow.take(flow.room() - FRAME - room * LEADING);
        return flow.fitting(lines, LEADING, FRAME);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "5, 5.5", "5, 40"})
    void all_lines_stand_on_a_page_that_has_room_for_them(int lines, float room) {
        assertThat(fitting(lines, room)).isEqualTo(lines);
    }

    @Test
    void a_room_that_lacks_less_than_rounding_costs_is_room_enough() {
        assertThat(fitting(5, 4.9995f)).isEqualTo(5);
        assertThat(fitting(5, 4.99f)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"20, 2, 2", "20, 3, 3", "20, 3.9, 3", "20, 18, 18"})
    void as_many_lines_as_fit_stand_on_the_page(int lines, float room, int drawn) {
        assertThat(fitting(lines, room)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({"20, 19, 18", "6, 5, 4", "5, 4, 3", "5, 3, 3", "4, 3, 2"})
    void two_lines_at_least_are_left_for_the_next_page(int lines, float room, int drawn) {
        assertThat(fitting(lines, room)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({"20, 0.5", "20, 0", "3, 2", "2, 1"})
    void a_line_is_drawn_in_any_case(int lines, float room) {
        assertThat(fitting(lines, room)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 2", "5, 2", "100, 2"})
    void two_lines_stay_together_and_three_are_not_parted(int lines, int least) {
        assertThat(Flow.least(lines)).isEqualTo(least);
    }
}
