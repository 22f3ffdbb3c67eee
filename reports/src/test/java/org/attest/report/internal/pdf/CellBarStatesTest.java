package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Scale;
import org.attest.report.document.Scale.Bar;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bars of what is known in part or not at all: none looks like nothing. */
class CellBarStatesTest {
    private static final Colour BAR = Theme.OFFICIAL.series(0);
    private static final Colour STATE = Theme.OFFICIAL.muted();
    private static final Bar TO_THE_END = Bar.of(0, 20);

    private record Row(String name, Optional<Bar> bar, Claim<Count> count) {}

    private static final Columns<Row> C = Columns.of(Row.class);
    private static final TextColumn<Row> NAME = C.text("Name", Row::name);
    private static final TextColumn<Row> TERM = C.text("Term", row -> "term of " + row.name());
    private static final CountColumn<Row> CASES = C.countClaim("Cases", Unit.CASES, Row::count);

    private static Row ranged(String name, Bar bar) {
        return new Row(name, Optional.of(bar), counted("1"));
    }

    private static Claim<Count> counted(String... numbers) {
        return Claim.of(List.of(numbers).stream()
                .map(number -> Assertion.stated(Count.parse(number), Citation.of("press", "p. " + number.length())))
                .toList());
    }

    private static Bar from(double number) {
        return new Bar(OptionalDouble.of(number), OptionalDouble.empty(), List.of());
    }

    @TempDir
    private Path folder;

    private DrawnPage drawn(Table<Row> table, Row... rows) throws IOException {
        Report<List<Row>> report = Report.of(
                "rows",
                1,
                Locale.ENGLISH,
                r -> r.sources(data -> List.of(new SourceReference(
                                new SourceId("press"),
                                "The press",
                                "A paper",
                                PartialDate.parse("2024"),
                                "news",
                                Optional.empty())))
                        .section("Rows", s -> s.table(table, d -> d)));
        Path pdf = folder.resolve("rows.pdf");
        Reports.bind(report, List.of(rows), Edition.of(LocalDate.of(2024, 3, 31), "Office"))
                .write(Target.pdf(pdf));
        try (ReadPdf read = ReadPdf.of(pdf)) {
            return DrawnPage.of(read, 2);
        }
    }

    private DrawnPage ranges(Scale scale, Row... rows) throws IOException {
        return drawn(Table.of("rows", t -> t.columns(NAME, TERM).range(TERM, scale, Row::bar)), rows);
    }

    private DrawnPage numbers(Row... rows) throws IOException {
        return drawn(Table.of("rows", t -> t.columns(NAME, CASES).bars(CASES)), rows);
    }

    private static Rectangle2D only(List<DrawnPage.Shape> shapes) {
        assertThat(shapes).hasSize(1);
        return shapes.getFirst().bounds();
    }

    private static boolean says(DrawnPage page, String words) {
        return page.texts().stream().anyMatch(text -> text.words().contains(words));
    }

    @Test
    void a_fixed_term_is_a_mark_at_its_place() throws IOException {
        List<DrawnPage.Shape> bars = ranges(Scale.of(0, 20), ranged("five", Bar.of(5, 5)), ranged("all", TO_THE_END))
                .filled(BAR);

        Rectangle2D all = bars.getLast().bounds();
        assertThat(bars.getFirst().bounds().getCenterX()).isCloseTo(all.getMinX() + all.getWidth() / 4, within(0.2));
        assertThat(bars.getFirst().bounds().getWidth()).isBetween(2.0, 5.0);
    }

    @Test
    void a_beginning_alone_is_open_to_the_end_of_the_scale() throws IOException {
        DrawnPage page = ranges(Scale.of(0, 20), ranged("from seven", from(10)), ranged("all", TO_THE_END));

        Rectangle2D all = only(page.filled(BAR));
        Rectangle2D open = only(page.stroked(BAR));
        assertThat(open.getMinX()).isCloseTo(all.getCenterX(), within(0.2));
        assertThat(open.getMaxX()).isCloseTo(all.getMaxX(), within(0.2));
        assertThat(says(page, "Dashed bar: one end is not known.")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1990,2020", "-10,-2", "0,20"})
    void what_is_not_known_is_hatched_where_bars_are(double least, double most) throws IOException {
        DrawnPage page = ranges(Scale.of(least, most), ranged("all", Bar.of(least, most)), ranged("none", Bar.UNKNOWN));

        Rectangle2D all = only(page.filled(BAR));
        assertThat(page.stroked(STATE))
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line.bounds().getMinX()).isBetween(all.getMinX() - 0.1, all.getMaxX()));
        assertThat(says(page, "Hatched: not known, or in dispute.")).isTrue();
    }

    @Test
    void a_bound_is_open_and_a_dispute_hatched_beside_numbers() throws IOException {
        DrawnPage page = numbers(
                new Row("exact", Optional.empty(), counted("200")),
                new Row("bound", Optional.empty(), counted(">400")),
                new Row("zero", Optional.empty(), counted("0")),
                new Row("dispute", Optional.empty(), counted("12", "340")));

        Rectangle2D bound = only(page.stroked(BAR));
        assertThat(bound.getWidth()).isCloseTo(2 * only(page.filled(BAR)).getWidth(), within(0.2));
        assertThat(page.stroked(STATE)).hasSizeGreaterThan(3);
        assertThat(says(page, "Hatched: not known, or in dispute. Dashed bar: one end is not known."))
                .isTrue();
    }

    @Test
    void a_missing_number_says_what_its_hatch_means() throws IOException {
        DrawnPage page = numbers(
                new Row("exact", Optional.empty(), counted("200")),
                new Row("none", Optional.empty(), Claim.missing(Reason.NOT_REPORTED, List.of())));

        assertThat(says(page, "Hatched: not known, or in dispute.")).isTrue();
        assertThat(says(page, "Dashed bar")).isFalse();
    }

    @Test
    void numbers_of_an_axis_keep_apart_and_say_what_they_are() throws IOException {
        assertThat(ranges(Scale.of(0, 0.9), ranged("a", Bar.of(0.1, 0.4))).texts())
                .extracting(DrawnPage.Text::words)
                .contains("0.0", "0.4", "0.8");
        DrawnPage years = ranges(Scale.of(1990, 2020), ranged("a", Bar.of(1995, 2010)));
        assertThat(says(years, "1990") && says(years, "2010")).isTrue();
        DrawnPage great = ranges(Scale.of(0, 20).stop("life"), ranged("a", Bar.of(0, 1e15)));
        assertThat(great.texts()).allSatisfy(text -> assertThat(text.right()).isLessThan(595 - 20));
    }

    @Test
    void a_long_stop_stands_within_the_header() throws IOException {
        DrawnPage page = ranges(
                Scale.of(0, 20).stop("imprisonment for life with preventive detention thereafter"),
                ranged("a", Bar.of(1, 4)));

        assertThat(page.texts())
                .filteredOn(text -> text.words().contains("imprisonment"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.middle())
                        .isLessThan(page.text("Table 1. rows").middle() - 8));
    }
}
