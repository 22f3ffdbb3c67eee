package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attest.report.document.Chart.Kind;
import org.attest.report.internal.pdf.DrawnPage.Shape;
import org.attest.report.internal.pdf.DrawnPage.Text;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.style.Colour;
import org.attest.report.style.Format;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn of charts is what the figures are, and they stand where they belong. */
class ChartShapesTest {
    private static final double NONE = Double.NaN;
    private static final List<Colour> COLOURS = Theme.OFFICIAL.series();
    private static final int PAGE = 2;

    private static DrawnPage drawn(Charts chart) throws IOException {
        try (ReadPdf pdf = ReadPdf.of(chart.document())) {
            return DrawnPage.of(pdf, PAGE);
        }
    }

    private static List<Rectangle2D> bars(DrawnPage page, int series) {
        return page.filled(COLOURS.get(series)).stream()
                .map(Shape::bounds)
                // The square of the key is no bar.
                .filter(bounds -> Math.abs(bounds.getWidth() - 7) > 0.01 || Math.abs(bounds.getHeight() - 7) > 0.01)
                .toList();
    }

    private static void assertAtEnd(Text figure, Rectangle2D bar) {
        assertThat(figure.left()).isBetween(bar.getMaxX() + 1, bar.getMaxX() + 6);
        assertThat(figure.middle()).isCloseTo(bar.getCenterY(), within(1.5));
    }

    @Test
    void bars_are_as_long_as_their_figures_which_stand_at_their_ends() throws IOException {
        DrawnPage page = drawn(
                Charts.of(Kind.BAR, "Dhaka", "Rajshahi", "Khulna", "Barishal").series("Convicted", 78, 14, NONE, 2));
        List<Rectangle2D> bars = bars(page, 0);
        assertThat(bars).hasSize(3);
        double unit = bars.get(0).getWidth() / 78;
        assertThat(bars.get(1).getWidth()).isCloseTo(14 * unit, within(0.05));
        assertThat(bars.get(2).getWidth()).isCloseTo(2 * unit, within(0.05));
        assertAtEnd(page.text("78"), bars.get(0));
        assertAtEnd(page.text("14"), bars.get(1));
        assertAtEnd(page.text("2"), bars.get(2));
        assertThat(page.text("Rajshahi").right()).isLessThan(bars.get(1).getMinX());
        assertThat(page.text("Rajshahi").middle()).isCloseTo(bars.get(1).getCenterY(), within(2.0));
        assertThat(page.texts()).extracting(Text::words).doesNotContain("Khulna");
    }

    @Test
    void bars_below_zero_run_to_the_left_of_the_axis() throws IOException {
        DrawnPage page = drawn(Charts.of(Kind.BAR, "Dhaka", "Khulna", "Sylhet").series("Change", -40, 60, 0));
        List<Rectangle2D> bars = bars(page, 0);
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).getMaxX()).isCloseTo(bars.get(1).getMinX(), within(0.01));
        assertThat(bars.get(0).getWidth() * 60).isCloseTo(bars.get(1).getWidth() * 40, within(1.0));
        assertThat(page.text("-40").right()).isLessThan(bars.get(0).getMinX());
        assertThat(page.text("0").left()).isGreaterThan(bars.get(1).getMinX());
        assertAtEnd(page.text("60"), bars.get(1));
    }

    @Test
    void bars_of_several_series_stand_together_under_a_key() throws IOException {
        DrawnPage page = drawn(
                Charts.of(Kind.BAR, "2021", "2022").series("Convicted", 61, 48).series("Acquitted", 20, 27));
        assertThat(bars(page, 0)).hasSize(2);
        assertThat(bars(page, 1)).hasSize(2);
        assertAtEnd(page.text("20"), bars(page, 1).get(0));
        Shape square = page.filled(COLOURS.get(1)).getFirst();
        assertThat(page.text("Acquitted").left())
                .isBetween(square.bounds().getMaxX(), square.bounds().getMaxX() + 6);
    }

    @Test
    void bars_too_many_for_a_page_have_a_column_for_each_series() throws IOException {
        double[] values =
                IntStream.rangeClosed(1, 60).mapToDouble(i -> 1000 + i).toArray();
        double[] others =
                IntStream.rangeClosed(1, 60).mapToDouble(i -> 2000 + i).toArray();
        DrawnPage page =
                drawnAlone(Charts.of(Kind.BAR, 60).series("Convicted", values).series("Acquitted", others));
        List<Rectangle2D> first = bars(page, 0);
        List<Rectangle2D> second = bars(page, 1);
        assertThat(first).hasSize(60);
        assertThat(second).hasSize(60);
        for (int i = 0; i < 60; i++) {
            assertAtEnd(page.text(Notation.ENGLISH.print(1001 + i)), first.get(i));
            assertAtEnd(page.text(Notation.ENGLISH.print(2001 + i)), second.get(i));
            assertThat(first.get(i).getMaxX()).isLessThan(second.get(i).getMinX());
        }
        assertThat(page.text("Convicted").left()).isCloseTo(first.get(0).getMinX(), within(1.0));
        assertThat(page.text("Acquitted").left()).isCloseTo(second.get(0).getMinX(), within(1.0));
    }

    /** A chart that needs a page of its own. */
    private static DrawnPage drawnAlone(Charts chart) throws IOException {
        try (ReadPdf pdf = ReadPdf.of(chart.document())) {
            return DrawnPage.of(pdf, pdf.pageOf("Figure 1. Convictions"));
        }
    }

    @Test
    void figures_are_made_smaller_rather_than_cut() throws IOException {
        Format money = new Format.Amount("BDT", 2);
        DrawnPage page =
                drawn(Charts.of(Kind.BAR, "Dhaka", "Khulna").format(money).series("Fines", 1e15, 123.45));
        assertAtEnd(page.text("BDT 1,000,000,000,000,000.00"), bars(page, 0).get(0));
        assertThat(page.text("BDT 1,000,000,000,000,000.00").right()).isLessThan(534);
    }

    @Test
    void parts_of_a_bar_follow_one_another_and_end_in_their_sum() throws IOException {
        DrawnPage page = drawn(Charts.of(Kind.STACKED_BAR, "2021", "2022")
                .series("Convicted", 61, 48)
                .series("Acquitted", 20, 27)
                .series("Withdrawn", 4, NONE));
        Rectangle2D convicted = bars(page, 0).get(0);
        Rectangle2D acquitted = bars(page, 1).get(0);
        Rectangle2D withdrawn = bars(page, 2).get(0);
        assertThat(acquitted.getMinX()).isCloseTo(convicted.getMaxX(), within(0.01));
        assertThat(withdrawn.getMinX()).isCloseTo(acquitted.getMaxX(), within(0.01));
        double unit = convicted.getWidth() / 61;
        assertThat(acquitted.getWidth()).isCloseTo(20 * unit, within(0.05));
        assertThat(withdrawn.getWidth()).isCloseTo(4 * unit, within(0.05));
        Text figure = page.text("20");
        assertThat((figure.left() + figure.right()) / 2).isCloseTo(acquitted.getCenterX(), within(0.5));
        assertAtEnd(page.text("85"), withdrawn);
        assertThat(page.texts()).extracting(Text::words).doesNotContain("75");
        assertThat(page.text("27").left()).isGreaterThan(bars(page, 1).get(1).getMinX());
    }

    @Test
    void figures_stand_only_in_parts_that_have_room_for_them() throws IOException {
        DrawnPage page = drawn(
                Charts.of(Kind.STACKED_BAR, "2021").series("Convicted", 9000).series("Acquitted", 12));
        assertThat(page.texts())
                .extracting(Text::words)
                .contains("9,000", "9,012")
                .doesNotContain("12");
    }

    @Test
    void lines_break_where_there_is_no_figure_and_show_single_points() throws IOException {
        DrawnPage page = drawn(Charts.of(Kind.LINE, 6).series("Convicted", 61, 48, NONE, 70, NONE, 90));
        List<Shape> lines = page.stroked(COLOURS.get(0));
        List<Rectangle2D> points =
                page.filled(COLOURS.get(0)).stream().map(Shape::bounds).toList();
        assertThat(points).hasSize(4);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().bounds().getMinX()).isCloseTo(points.get(0).getCenterX(), within(0.01));
        assertThat(lines.getFirst().bounds().getMaxX()).isCloseTo(points.get(1).getCenterX(), within(0.01));
        double unit = (page.text("100").middle() - page.text("0").middle()) / 100;
        assertThat(points.get(1).getCenterY() - points.get(0).getCenterY()).isCloseTo(-13 * unit, within(0.1));
        assertThat(points.get(3).getCenterY() - page.text("0").middle()).isCloseTo(90 * unit, within(1.0));
        assertThat(page.text("90").middle()).isCloseTo(points.get(3).getCenterY(), within(1.5));
        assertThat(page.text("90").left()).isGreaterThan(points.get(3).getMaxX());
    }

    @Test
    void names_of_lines_that_end_together_stand_apart_with_their_marks() throws IOException {
        Charts chart = Charts.of(Kind.LINE, 3);
        for (int i = 1; i <= 7; i++) {
            chart.series("Series " + i, 10 * i, 5 * i, 80 + i / 10.0);
        }
        DrawnPage page = drawn(chart);
        List<Text> names = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> page.text("Series " + i + " " + (i < 5 ? 80 : 81)))
                .sorted(Comparator.comparingDouble(Text::middle))
                .toList();
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).middle() - names.get(i - 1).middle()).isGreaterThan(11);
        }
        for (int i = 0; i < 7; i++) {
            Rectangle2D mark = page.filled(COLOURS.get(i)).getLast().bounds();
            assertThat(mark.getMaxX()).isLessThan(names.get(i).left());
            assertThat(mark.getCenterY()).isCloseTo(names.get(i).middle(), within(2.0));
        }
    }

    @Test
    void names_below_a_crowded_line_are_thinned() throws IOException {
        double[] values = IntStream.range(0, 366).mapToDouble(i -> i % 50).toArray();
        DrawnPage page = drawn(Charts.of(Kind.LINE, 366).series("Convicted", values));
        List<Text> names = page.texts().stream()
                .filter(text -> text.words().startsWith("Court "))
                .toList();
        assertThat(names).hasSizeBetween(5, 20);
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).left()).isGreaterThan(names.get(i - 1).right());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_profile_draws_the_same(PdfProfile profile) throws IOException {
        Charts chart = Charts.of(Kind.STACKED_BAR, "2021", "2022")
                .series("Convicted", 61, 48)
                .series("Acquitted", 20, 27);
        try (ReadPdf pdf = ReadPdf.of(chart.document(), PdfOptions.of(profile))) {
            assertThat(rounded(DrawnPage.of(pdf, PAGE))).isEqualTo(rounded(drawn(chart)));
        }
    }

    /** To hundredths of a point: readers add up distances as floats, which end a hair apart where a profile writes other marks between. */
    private static String rounded(DrawnPage page) {
        return Pattern.compile("\\d+\\.\\d+")
                .matcher(page.toString())
                .replaceAll(number -> String.format(Locale.ROOT, "%.2f", Double.parseDouble(number.group())));
    }
}
