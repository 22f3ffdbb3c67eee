package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.attest.report.document.Document;
import org.attest.report.document.Highlight;
import org.attest.report.document.Rule;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.DrawnPage.Shape;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** What stands around the texts of a table: rules, grounds, the bars of highlighted rows. */
class TableDrawingTest {
    private static final Theme THEME = Theme.OFFICIAL;
    private static final PageFrame SHEET = PageFrame.portrait(Paper.A4);

    private static Highlight highlight(int above, Tone tone) {
        return new Highlight(new Rule(Rule.Comparison.ABOVE, above), tone, "many", true);
    }

    private static Table highlighted() {
        return Tables.of(
                "t",
                t -> t.text("Court")
                        .whole("Persons", highlight(3, Tone.CAUTION))
                        .whole("Cases", highlight(5, Tone.CRITICAL))
                        .row("Dhaka", 3, 1)
                        .row("Rajshahi", 4, 1)
                        .row("Khulna", 9, 9));
    }

    private static DrawnPage page(Document report) throws IOException {
        try (ReadPdf pdf = ReadPdf.of(report)) {
            return DrawnPage.of(pdf, 2);
        }
    }

    private static List<Rectangle2D> bars(DrawnPage page, Tone tone) {
        return page.filled(THEME.of(tone).text()).stream().map(Shape::bounds).toList();
    }

    @Test
    void a_highlighted_row_has_a_bar_at_its_edge_in_its_gravest_tone() throws IOException {
        DrawnPage page = page(Documents.of(highlighted()));
        assertThat(bars(page, Tone.CAUTION)).hasSize(1).allSatisfy(bar -> {
            assertThat(bar.getMaxX()).isCloseTo(SHEET.left(), within(0.01));
            assertThat(bar.getWidth()).isCloseTo(2.2, within(0.01));
            double row = page.text("Rajshahi").middle();
            assertThat(row).isBetween(bar.getMinY(), bar.getMaxY());
        });
        assertThat(bars(page, Tone.CRITICAL))
                .hasSize(1)
                .allSatisfy(bar -> assertThat(page.text("Khulna").middle()).isBetween(bar.getMinY(), bar.getMaxY()));
        assertThat(page.filled(THEME.of(Tone.CAUTION).fill())).hasSize(2);
    }

    @Test
    void grounds_cover_no_rule() throws IOException {
        Document report = Documents.of(Tables.of(
                "t",
                t -> t.text("Part")
                        .text("Court")
                        .whole("Persons", highlight(3, Tone.CAUTION))
                        .group("North", 2)
                        .row("North", "Dhaka", 8)
                        .row("North", "Khulna", 4)
                        .group("South", 1)
                        .row("South", "Sylhet", 4)));
        DrawnPage page = page(report);
        List<Shape> grounds = Stream.of(
                        THEME.groupFill(), THEME.of(Tone.CAUTION).fill())
                .flatMap(colour -> page.filled(colour).stream())
                .toList();
        assertThat(grounds).hasSize(5);
        List<Shape> rules = Stream.of(THEME.hairline(), THEME.ink())
                .flatMap(colour -> page.filled(colour).stream())
                .filter(shape -> shape.bounds().getHeight() < 1)
                .toList();
        assertThat(rules).hasSizeGreaterThan(5);
        for (Shape rule : rules) {
            int drawn = page.filled().indexOf(rule);
            // Those that are drawn behind it end where it begins.
            assertThat(grounds.stream().filter(ground -> page.filled().indexOf(ground) > drawn))
                    .noneMatch(
                            ground -> ground.bounds().getMaxY() > rule.bounds().getMinY() + 0.01
                                    && ground.bounds().getMinY() < rule.bounds().getMaxY());
        }
    }
}
