package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Plots.TILES;
import static org.attest.report.internal.pdf.Plots.document;
import static org.attest.report.internal.pdf.Plots.everyDating;
import static org.attest.report.internal.pdf.Plots.matrix;
import static org.attest.report.internal.pdf.Plots.timeline;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.attest.report.document.Plot;
import org.attest.report.internal.pdf.DrawnPage.Text;
import org.attest.report.internal.pdf.proof.ArchivalProof;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Timelines, matrices and tile maps on their pages. */
class PlotFigureTest {
    private static final Theme A5 = Theme.PLAIN.paper(Paper.A5);
    private static final String LONG = "A label that is a good deal longer than anybody would wish a label to be";

    static Stream<Plot.Form> forms() {
        return Stream.of(
                everyDating(),
                matrix(11, 5, i -> "Dhaka Jul " + (2020 + i)),
                TILES,
                Panels.multiples(5, 3, false),
                Panels.STEPS);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_one_figure_with_caption_description_and_place(Plot.Form form) {
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, form))) {
            assertThat(FigureTest.figures(pdf)).singleElement().satisfies(figure -> {
                assertThat(figure.getAlternateDescription()).isEqualTo("Description of Plot A");
                assertThat(((PDStructureElement) figure.getKids().getFirst()).getStructureType())
                        .isEqualTo("Caption");
                PDRectangle page = pdf.pdf().getPage(1).getMediaBox();
                PDRectangle box = FigureTest.box(figure);
                assertThat(page.contains(box.getLowerLeftX(), box.getLowerLeftY()))
                        .isTrue();
                assertThat(page.contains(box.getUpperRightX(), box.getUpperRightY()))
                        .isTrue();
            });
        }
    }

    @Test
    void says_in_order_what_stands_on_the_line_and_what_its_signs_are() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, everyDating()))) {
            assertThat(pdf.words(2))
                    .containsSubsequence(
                            "Figure 1. Plot A",
                            "Consultation, Dhaka",
                            "National Dialogue, Dhaka",
                            "Site visits",
                            "Visit of the chairs",
                            "as of 31 March 2024",
                            "2022",
                            "2023",
                            "2024",
                            "year not stated",
                            "dated to the day",
                            "from one day to another",
                            "approximate or uncertain",
                            "sources disagree",
                            "only bounds known",
                            "without a year",
                            "without a date",
                            "A note.",
                            "The figures stand in Table 1.");
        }
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, timeline(1, 1, i -> "Alone")))) {
            assertThat(pdf.words(2)).contains("Alone", "dated to the day").doesNotContain("disagree", "bounds");
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,false", "5,200,false", "30,35,false", "30,1,false", "30,35,true", "20,0,true", "40,27,false"})
    void no_label_stands_over_another_or_beside_the_page(int moments, int apart, boolean small) throws IOException {
        Theme theme = small ? A5 : Theme.OFFICIAL;
        Plot.Timeline plot = timeline(moments, apart, i -> i % 3 == 0 ? LONG : "Meeting " + i);
        try (ReadPdf pdf = ReadPdf.of(document(theme, plot))) {
            PDRectangle page = pdf.pdf().getPage(pdf.pages() > 2 ? 2 : 1).getMediaBox();
            for (int at = 2; at <= pdf.pages(); at++) {
                assertNoOverlap(DrawnPage.of(pdf, at).texts(), page.getWidth());
            }
        }
    }

    private static void assertNoOverlap(List<Text> texts, float width) {
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            assertThat(text.left()).isGreaterThan(20);
            assertThat(text.right()).isLessThan(width - 20);
            assertThat(texts.subList(0, i))
                    .noneMatch(other -> Math.abs(other.middle() - text.middle()) < 4
                            && other.left() < text.right() - 0.5
                            && text.left() < other.right() - 0.5);
        }
    }

    @Test
    void a_timeline_too_high_for_a_page_goes_on_on_the_next() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(A5, timeline(40, 0, i -> LONG)))) {
            assertThat(FigureTest.figures(pdf)).hasSizeGreaterThan(1);
            assertThat(pdf.text().split("on 2021-02-03", -1)).hasSizeGreaterThan(20);
        }
    }

    @Test
    void what_could_not_be_read_is_told_in_words_with_its_table() throws IOException {
        Plot.Tiles great = new Plot.Tiles(
                "Cases",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> new Plot.Tile("Area " + i, "", i, 1, Plot.Known.FIGURE, "1,234,567,890,123"))
                        .toList());
        Plot.Matrix narrow = new Plot.Matrix(
                matrix(1, 24, i -> "Consultation " + i).columns(),
                List.of(new Plot.Line(LONG, List.of())),
                List.of(),
                List.of());
        for (Plot.Form form : List.of(great, narrow)) {
            try (ReadPdf pdf = ReadPdf.of(document(A5, form))) {
                assertThat(FigureTest.figures(pdf)).isEmpty();
                assertThat(pdf.words(2))
                        .containsSubsequence(
                                "Figure 1. Plot A",
                                "no page has room for it in type that can be read. Description of Plot A",
                                "The figures stand in Table 1.");
            }
        }
    }

    @Test
    void a_long_matrix_has_its_heads_and_its_signs_on_each_page() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, matrix(120, 4, i -> "Hall " + i)))) {
            assertThat(FigureTest.figures(pdf))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly(
                            "Description of Plot A", "Figure 1. Plot A (continued)", "Figure 1. Plot A (continued)");
            for (int page = 2; page <= 4; page++) {
                assertThat(pdf.words(page)).contains("Hall 3", "organised", "spoke", "both");
            }
            assertThat(pdf.words(2)).contains("Body 0").doesNotContain("A note.");
            assertThat(pdf.words(4)).contains("Body 119", "A note.");
        }
    }

    @Test
    void panels_say_their_names_their_scales_and_their_last_figures() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, Panels.multiples(2, 2, true)))) {
            assertThat(pdf.words(2))
                    .containsSubsequence("Panel 0 with", "80", "2018", "2024", "60", "70", "Series 0", "Series 1")
                    .contains("as of 31 March 2024")
                    .doesNotContain("Persons");
        }
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, Panels.multiples(2, 1, false)))) {
            assertThat(pdf.words(2)).contains("Persons").doesNotContain("Series 0");
        }
    }

    @Test
    void panels_that_are_longer_than_a_page_go_on_on_the_next_one() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, Panels.multiples(30, 2, false)))) {
            assertThat(FigureTest.figures(pdf))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("Description of Plot A", "Figure 1. Plot A (continued)");
            assertThat(pdf.words(2)).contains("Panel 0 with", "Series 1").doesNotContain("A note.", "Panel 29");
            assertThat(pdf.words(3)).contains("Panel 29", "Series 1", "A note.");
        }
    }

    @Test
    void steps_name_their_levels_and_what_is_disputed_or_unknown() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, Panels.STEPS))) {
            assertThat(pdf.words(2))
                    .containsSubsequence(
                            "Country, placement",
                            "Tier 1",
                            "Tier 2",
                            "Tier 3",
                            "2019",
                            "2025",
                            "[x]",
                            "sources disagree");
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,7", "7,3"})
    void no_word_of_a_panel_stands_over_another(int panels, int series) throws IOException {
        for (Theme theme : List.of(Theme.OFFICIAL, A5)) {
            try (ReadPdf pdf = ReadPdf.of(document(theme, Panels.multiples(panels, series, true)))) {
                PDRectangle page = pdf.pdf().getPage(1).getMediaBox();
                assertNoOverlap(DrawnPage.of(pdf, 2).texts(), page.getWidth());
            }
        }
    }

    @Test
    void heads_run_upwards_where_columns_are_narrow() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(document(Theme.OFFICIAL, matrix(3, 24, i -> "Consultation " + i)))) {
            List<Text> texts = DrawnPage.of(pdf, 2).texts();
            assertThat(texts)
                    .filteredOn(text -> text.words().startsWith("Consult"))
                    .hasSize(24);
        }
    }

    @Test
    void archives_take_them() {
        ArchivalProof.of(ReadPdf.bytes(document(Theme.OFFICIAL, forms().toArray(Plot.Form[]::new))))
                .mustPass("2a", "ua1");
    }
}
