package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableBuilder;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Scale;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bars beside the values of a column, in print. */
class CellBarsTest {
    private static final Colour BAR = Theme.OFFICIAL.series(0);
    private static final Scale YEARS = Scale.of(0, 20)
            .stop("life")
            .stop("death", Tone.CRITICAL)
            .threshold(4, "4 years, from which a crime is serious");

    private record Court(String name, Optional<Integer> cases, Optional<Scale.Bar> prison) {}

    private static Court court(String name, int cases) {
        return new Court(name, Optional.of(cases), Optional.empty());
    }

    private static Court offence(OptionalDouble from, OptionalDouble to, String... stops) {
        return new Court("Offence", Optional.of(1), Optional.of(new Scale.Bar(from, to, List.of(stops))));
    }

    private static final Columns<Court> C = Columns.of(Court.class);
    private static final TextColumn<Court> NAME = C.text("Court", Court::name);
    private static final DecimalColumn<Court> CASES =
            C.decimalOr("Cases", Unit.CASES, Reason.NOT_REPORTED, Court::cases).decimals(0);

    @TempDir
    private Path folder;

    private DrawnPage drawn(List<Court> courts, Consumer<TableBuilder<Court>> content) throws IOException {
        Table<Court> table = Table.of("courts", t -> {
            t.columns(NAME, CASES);
            content.accept(t);
        });
        Report<List<Court>> report =
                Report.of("courts", 1, Locale.ENGLISH, r -> r.section("Courts", s -> s.table(table, d -> d)));
        Path pdf = folder.resolve("courts.pdf");
        Reports.bind(report, courts, Edition.of(LocalDate.of(2024, 3, 31), "Secretariat"))
                .write(Target.pdf(pdf));
        try (ReadPdf read = ReadPdf.of(pdf)) {
            return DrawnPage.of(read, 2);
        }
    }

    @Test
    void a_bar_is_as_long_as_its_number_and_stands_beside_it() throws IOException {
        DrawnPage page = drawn(List.of(court("North", 78), court("South", 14), court("West", 0)), t -> t.bars(CASES));

        List<DrawnPage.Shape> bars = page.filled(BAR);
        assertThat(bars).hasSize(2);
        double longest = bars.getFirst().bounds().getWidth();
        assertThat(bars.getLast().bounds().getWidth()).isCloseTo(longest * 14 / 78, within(0.1));
        assertThat(bars)
                .allSatisfy(bar -> assertThat(bar.bounds().getMinX())
                        .isGreaterThan(page.text("78").right()));
        assertThat(bars.getFirst().bounds().getCenterY())
                .isCloseTo(page.text("78").middle(), within(2.0));
    }

    @Test
    void a_number_below_zero_has_a_bar_to_the_other_side() throws IOException {
        DrawnPage page = drawn(List.of(court("North", 10), court("South", -10)), t -> t.bars(CASES));

        List<DrawnPage.Shape> bars = page.filled(BAR);
        assertThat(bars.getLast().bounds().getMaxX())
                .isCloseTo(bars.getFirst().bounds().getMinX(), within(0.1));
    }

    @Test
    void a_missing_number_is_hatched_and_has_no_length() throws IOException {
        DrawnPage page = drawn(
                List.of(court("North", 78), new Court("South", Optional.empty(), Optional.empty())),
                t -> t.bars(CASES));

        assertThat(page.filled(BAR)).hasSize(1);
        assertThat(page.stroked()).hasSizeGreaterThan(3);
    }

    @Test
    void a_range_begins_and_ends_where_its_numbers_are() throws IOException {
        DrawnPage page = drawn(
                List.of(
                        offence(OptionalDouble.of(5), OptionalDouble.of(12)),
                        offence(OptionalDouble.of(0), OptionalDouble.of(20))),
                t -> t.range(CASES, YEARS, Court::prison));

        DrawnPage.Shape range = page.filled(BAR).getFirst();
        DrawnPage.Shape whole = page.filled(BAR).getLast();
        double year = whole.bounds().getWidth() / 20;
        assertThat(range.bounds().getWidth()).isCloseTo(7 * year, within(0.1));
        assertThat(range.bounds().getMinX() - whole.bounds().getMinX()).isCloseTo(5 * year, within(0.1));
        assertThat(page.text("life").left()).isGreaterThan(whole.bounds().getMaxX());
        assertThat(page.texts())
                .extracting(DrawnPage.Text::words)
                .anyMatch(words -> words.contains("Dashed line: 4 years, from which a crime is serious."));
    }

    @Test
    void a_range_reaches_a_stop_and_another_stop_stands_alone() throws IOException {
        DrawnPage page = drawn(
                List.of(offence(OptionalDouble.of(5), OptionalDouble.empty(), "life", "death")),
                t -> t.range(CASES, YEARS, Court::prison));

        assertThat(page.filled(BAR)).hasSize(2);
        assertThat(page.filled(Theme.OFFICIAL.of(Tone.CRITICAL).text())).hasSize(1);
        assertThat(page.filled(BAR).getFirst().bounds().getMaxX())
                .isCloseTo(page.filled(BAR).getLast().bounds().getCenterX(), within(0.5));
    }

    @Test
    void a_scale_grows_with_what_its_rows_need() throws IOException {
        DrawnPage page = drawn(
                List.of(offence(OptionalDouble.of(0), OptionalDouble.of(40))),
                t -> t.range(CASES, Scale.of(0, 20), Court::prison));

        assertThat(page.text("40").middle()).isGreaterThan(0);
    }

    @Test
    void what_cannot_be_drawn_is_told_with_its_row() {
        List<Court> courts = List.of(offence(OptionalDouble.of(5), OptionalDouble.empty(), "exile"));

        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> drawn(courts, t -> t.range(CASES, YEARS, Court::prison)))
                .withMessageContaining(
                        "column \"Cases\": bar stops at [exile], must be stops of its scale, [life, death]")
                .withMessageContaining("row 1");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> drawn(courts, t -> t.range(CASES, Scale.of(4, 4), Court::prison)))
                .withMessageContaining("range is from 4.0 to 4.0, must rise");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() ->
                        drawn(courts, t -> t.range(CASES, Scale.of(0, 4).threshold(5, "five"), Court::prison)))
                .withMessageContaining("threshold is 5.0, must be within the range");
    }
}
