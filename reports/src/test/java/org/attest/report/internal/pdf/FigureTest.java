package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.attest.report.document.Chart.Kind;
import org.attest.report.document.Document;
import org.attest.report.document.Fit;
import org.attest.report.document.Print;
import org.attest.report.document.PrintedRows;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.ReadPdf.Link;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands around a picture: its number and title, its words for those who cannot see it, and where its figures are. */
class FigureTest {
    private static final double NONE = Double.NaN;

    private static Charts bars() {
        return Charts.of(Kind.BAR, "2021", "2022").series("Convicted", 61, 48);
    }

    private static Charts of(Kind kind) {
        return Charts.of(kind, "2021", "2022").series("Convicted", 61, 48);
    }

    static List<PDStructureElement> figures(ReadPdf pdf) {
        List<PDStructureElement> figures = new ArrayList<>();
        collect(pdf.pdf().getDocumentCatalog().getStructureTreeRoot(), figures);
        return figures;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> figures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    figures.add(element);
                }
                collect(element, figures);
            }
        }
    }

    static PDRectangle box(PDStructureElement figure) {
        COSDictionary layout = (COSDictionary) figure.getCOSObject().getDictionaryObject(COSName.A);
        return new PDRectangle((COSArray) layout.getDictionaryObject(COSName.BBOX));
    }

    @ParameterizedTest
    @EnumSource
    void has_a_caption_words_for_those_who_cannot_see_it_and_a_place_on_the_page(Kind kind) {
        try (ReadPdf pdf = ReadPdf.of(of(kind).document())) {
            assertThat(figures(pdf)).singleElement().satisfies(figure -> {
                assertThat(figure.getAlternateDescription()).isEqualTo("Description of Convictions");
                assertThat(((PDStructureElement) figure.getKids().getFirst()).getStructureType())
                        .isEqualTo("Caption");
                PDRectangle page = pdf.pdf().getPage(1).getMediaBox();
                PDRectangle box = box(figure);
                assertThat(box.getWidth()).isGreaterThan(400);
                assertThat(box.getHeight()).isBetween(60f, 400f);
                assertThat(page.contains(box.getLowerLeftX(), box.getLowerLeftY()))
                        .isTrue();
                assertThat(page.contains(box.getUpperRightX(), box.getUpperRightY()))
                        .isTrue();
            });
        }
    }

    @Test
    void is_numbered_over_the_whole_report_and_listed_in_the_contents() throws IOException {
        Document report = Documents.of(
                section(1, "First", Charts.CASES, bars().titled("Convictions")),
                section(2, "Second", bars().titled("Acquittals")));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.text(2)).contains("Figure 1. Convictions", "Figure 2. Acquittals");
            assertThat(pdf.links(1))
                    .contains(
                            new Link("Figure 1. Convictions", 2, "Figure 1. Convictions"),
                            new Link("Figure 2. Acquittals", 2, "Figure 2. Acquittals"));
            assertThat(pdf.bookmarks())
                    .extracting(ReadPdf.Bookmark::title)
                    .contains("Figure 1. Convictions", "Figure 2. Acquittals");
        }
    }

    @Test
    void says_where_its_figures_stand_and_leads_there() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(bars().document())) {
            assertThat(pdf.words(2)).contains("The figures stand in Table 1.");
            assertThat(pdf.links(2)).contains(new Link("Table 1", 2, "Table 1. Cases"));
        }
    }

    @Test
    void has_a_table_below_when_that_of_its_figures_is_not_printed() {
        Document report = Documents.of(section(
                1,
                "Outcomes",
                Charts.of(Kind.LINE, "2021", "2022")
                        .series("Convicted", 1061, NONE)
                        .series("Acquitted", 20, 27)
                        .titled("Convictions")));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.words(2))
                    .contains("Year Convicted Acquitted 2021 1,061 20 2022 \u2013 27")
                    .doesNotContain("The figures stand in");
        }
    }

    @Test
    void has_a_table_below_when_the_report_prints_only_a_part_of_its_figures() {
        Table whole = Tables.of(
                "cases", t -> t.text("Year").whole("Convicted").row("2021", 61).row("2022", 48));
        List<Print> parts = List.of(
                new Print(
                        PrintedRows.first(1),
                        Set.of(),
                        OptionalInt.empty(),
                        Set.of(),
                        List.of(),
                        Fit.BY_CONTENT,
                        Map.of(),
                        Map.of()),
                new Print(
                        PrintedRows.all(),
                        Set.of(1),
                        OptionalInt.empty(),
                        Set.of(),
                        List.of(),
                        Fit.BY_CONTENT,
                        Map.of(),
                        Map.of()));
        for (Print part : parts) {
            Document report = Documents.of(section(1, "Outcomes", printing(whole, part), bars().titled("Convictions")));
            try (ReadPdf pdf = ReadPdf.of(report)) {
                assertThat(pdf.words(2)).contains("Year Persons, convicted 2021 61 2022 48");
            }
        }
    }

    private static Table printing(Table table, Print print) {
        return new Table(
                table.key(),
                table.role(),
                table.number(),
                table.title(),
                table.shortTitle(),
                table.legend(),
                table.empty(),
                table.columns(),
                table.rowKey(),
                table.grouping(),
                table.total(),
                table.rowCount(),
                table.rows(),
                print);
    }

    @Test
    void fits_on_a_page_of_any_paper_under_its_heading() {
        PaperTest.papers().forEach(paper -> {
            int bars = paper.equals(Paper.A5) ? 40 : paper.width() < 200 ? 44 : 60;
            try (ReadPdf pdf = ReadPdf.of(bars(bars, paper))) {
                assertThat(pdf.text(2)).contains("1 One", "Figure 1. Convictions", "Court " + bars);
                assertThat(box(figures(pdf).getFirst()).getLowerLeftY())
                        .isGreaterThan(PageFrame.portrait(paper).bottom() - 1);
            }
        });
    }

    @Test
    void is_told_in_words_where_no_page_has_it() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(bars(60, Paper.A5))) {
            assertThat(figures(pdf)).isEmpty();
            assertThat(pdf.text()).contains("Figure 1. Convictions", "Description of Convictions");
        }
    }

    private static Document bars(int bars, Paper paper) {
        double[] values = IntStream.rangeClosed(1, bars).mapToDouble(i -> i).toArray();
        Document report = Documents.of(section(
                1, "One", Charts.of(Kind.BAR, bars).series("Convicted", values).titled("Convictions")));
        return Documents.in(Theme.OFFICIAL.paper(paper), report);
    }

    @Test
    void names_what_is_not_drawn() {
        try (ReadPdf pdf = ReadPdf.of(Charts.of(Kind.BAR, "Dhaka", "Khulna", "Sylhet")
                .series("Convicted", 61, NONE, 5)
                .series("Acquitted", 20, NONE, NONE)
                .document())) {
            assertThat(pdf.words(2)).contains("Without an exact figure, and not drawn: Khulna; Sylhet (Acquitted).");
        }
    }

    @Test
    void says_what_follows_where_a_whole_lacks_a_part() {
        try (ReadPdf pdf = ReadPdf.of(Charts.of(Kind.STACKED_BAR, "2021", "2022")
                .series("Convicted", 61, 48)
                .series("Acquitted", 20, NONE)
                .document())) {
            assertThat(pdf.words(2)).contains("and not drawn: 2022 (Acquitted). A bar that lacks a part has no total.");
        }
    }

    @Test
    void counts_what_is_not_drawn_when_it_is_much() {
        double[] values =
                IntStream.range(0, 40).mapToDouble(i -> i < 20 ? i : NONE).toArray();
        try (ReadPdf pdf =
                ReadPdf.of(Charts.of(Kind.BAR, 40).series("Convicted", values).document())) {
            assertThat(pdf.words(2)).contains("20 of 40 without a figure.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_words_when_there_is_nothing_to_draw(Kind kind) {
        try (ReadPdf pdf = ReadPdf.of(
                Charts.of(kind, "2021", "2022").series("Convicted", NONE, NONE).document())) {
            assertThat(pdf.words(2))
                    .contains("Figure 1. Convictions Description of Convictions Without an exact figure");
        }
    }

    @Test
    void stands_on_one_page_with_its_caption() {
        for (int sentences = 30; sentences < 46; sentences += 3) {
            Document report = Documents.of(section(
                    1,
                    "One",
                    Charts.CASES,
                    paragraph(SENTENCE.repeat(sentences)),
                    of(Kind.LINE).titled("Convictions")));
            try (ReadPdf pdf = ReadPdf.of(report)) {
                int page = pdf.pageOf("Figure 1. Convictions");
                assertThat(pdf.words(page))
                        .contains("Figure 1. Convictions Persons, convicted 0 20 40")
                        .contains("2022");
                assertThat(box(figures(pdf).getFirst()).getLowerLeftY()).isGreaterThan(56);
            }
        }
    }

    @Test
    void names_itself_when_a_letter_cannot_be_drawn() {
        assertThatThrownBy(() -> ReadPdf.bytes(
                        Charts.of(Kind.BAR, "2021\uE000").series("Convicted", 1).document()))
                .isInstanceOf(RenderException.class)
                .hasMessageStartingWith("report \"tribunal-caseload\" > chart \"Convictions\": ");
    }
}
