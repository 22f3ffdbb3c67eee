package org.attest.report.internal.resolve.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.Plot;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Block;
import org.attest.report.document.Plot.Level;
import org.attest.report.document.Plot.Multiples;
import org.attest.report.document.Plot.Panel;
import org.attest.report.document.Plot.Period;
import org.attest.report.document.Plot.Step;
import org.attest.report.document.Plot.Steps;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** What is drawn over periods in panels, and how it is told what is not known. */
class PanelPlotTest {
    /** Cells parted by semicolons: name, period, value, another value; what is parted by bars is in dispute, a hyphen is missing. */
    private static final Columns<String> C = Resolved.C;

    private static final TextColumn<String> NAME = C.text("Name", row -> part(row, 0));
    private static final DateColumn<String> DATE = C.dateClaim("Date", row -> claim(row, 1, DateSpan::parse));
    private static final OrdinalColumn<String> YEAR = C.year("Year", row -> Long.parseLong(part(row, 1)));
    private static final TextColumn<String> ROUND = C.text("Round", row -> part(row, 1));
    private static final CountColumn<String> CASES =
            C.countClaim("Cases", Unit.CASES, row -> claim(row, 2, Count::parse));
    private static final CountColumn<String> MORE =
            C.countClaim("More", Unit.CASES, row -> claim(row, 3, Count::parse));
    private static final TextColumn<String> TIER = C.textClaim("Tier", row -> claim(row, 2, tier -> tier));

    private static final Table<String> DATED = Table.of("dated", t -> t.columns(NAME, DATE, CASES));
    private static final Plot<String> MULTIPLES = Plot.multiples(DATED, List.of(NAME), DATE, CASES);
    private static final Table<String> TWO = Table.of("two", t -> t.columns(NAME, ROUND, CASES, MORE));
    private static final Table<String> TIERS = Table.of("tiers", t -> t.columns(NAME, YEAR, TIER));
    private static final Plot<String> STEPS =
            Plot.steps(TIERS, List.of(NAME), YEAR, TIER, row -> tiers("good", "fair", "poor"));

    private static String part(String row, int at) {
        return row.split(";", -1)[at];
    }

    private static <T> Claim<T> claim(String row, int at, Function<String, T> parse) {
        String value = part(row, at);
        return value.equals("-")
                ? Claim.missing(Reason.NOT_REPORTED, List.of())
                : Claim.of(Arrays.stream(value.split("\\|"))
                        .map(each -> Assertion.stated(parse.apply(each), Citation.of("press", "p. " + each.length())))
                        .toList());
    }

    private static SequencedMap<String, Tone> tiers(String... names) {
        SequencedMap<String, Tone> tiers = new LinkedHashMap<>();
        for (String name : names) {
            tiers.put(name, name.equals("good") ? Tone.GOOD : Tone.NEUTRAL);
        }
        return tiers;
    }

    private static Block block(Plot<String> plot, String... rows) {
        return Resolved.report(r -> r.section("Picture", s -> s.plot("Shown", plot))
                        .section("Table", s -> s.table(plot.table(), (d, e) -> List.of(rows))))
                .sections()
                .getFirst()
                .blocks()
                .getFirst();
    }

    private static org.attest.report.document.Plot plot(Plot<String> plot, String... rows) {
        return (org.attest.report.document.Plot) block(plot, rows);
    }

    private static Period days(String name, String from, String behind) {
        return new Period(name, (double) LocalDate.parse(from).toEpochDay(), (double)
                LocalDate.parse(behind).toEpochDay());
    }

    private static void assertRefused(String message, Plot<String> plot, String... rows) {
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> block(plot, rows))
                .withMessage("report \"sample\" > plot \"Shown\"" + message);
    }

    @Test
    void each_group_of_rows_is_a_panel_in_the_order_of_its_periods() {
        var plot = plot(MULTIPLES, "B;2021;7", "A;2022;5", "A;2020;3", "B;2020;9", "A;2021;-");
        Multiples form = (Multiples) plot.form();
        assertThat(form.panels()).extracting(Panel::name).containsExactly("B", "A");
        assertThat(form.panels().getLast().points())
                .extracting(point -> point.period(), point -> point.values().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                days("2020", "2020-01-01", "2021-01-01"), OptionalDouble.of(3)),
                        org.assertj.core.groups.Tuple.tuple(
                                days("2021", "2021-01-01", "2022-01-01"), OptionalDouble.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                days("2022", "2022-01-01", "2023-01-01"), OptionalDouble.of(5)));
        assertThat(form.value()).isEqualTo("Cases");
        assertThat(form.axis().names()).extracting(Period::name).containsExactly("2020", "2021", "2022");
        assertThat(form.axis().asOf()).isEmpty();
        assertThat(plot.description())
                .isEqualTo("Line charts of “Cases” by “Date”, “Name”: B (2020 9, 2021 7); A (2020 3, 2022 5).");
        assertThat(plot.notes())
                .containsExactly(
                        "Without an exact figure, and not drawn: A (2021).",
                        "2 panels: higher at the end than at the beginning 1; lower at the end 1.");
    }

    @Test
    void a_line_leads_only_to_what_follows_without_a_gap() {
        Period year = days("2020", "2020-01-01", "2021-01-01");
        assertThat(days("2021", "2021-01-01", "2022-01-01").follows(year)).isTrue();
        assertThat(days("2022", "2022-01-01", "2023-01-01").follows(year)).isFalse();
        Period day = days("1 March 2020", "2020-03-01", "2020-03-01");
        assertThat(days("1 March 2022", "2022-03-01", "2022-03-01").follows(day))
                .isTrue();
        assertThat(day.follows(year)).isTrue();
        assertThat(days("1 March 2022", "2022-03-01", "2022-03-01").follows(year))
                .isFalse();
    }

    @Test
    void what_has_no_period_or_too_few_figures_is_told_and_not_drawn() {
        var plot = plot(
                MULTIPLES,
                "A;2020;3",
                "A;2021;4",
                "A;-;5",
                "A;2020|2021;6",
                "A;2022/..;7",
                "B;2020;3",
                "B;2021;>4",
                "C;2021;1|2");
        assertThat(((Multiples) plot.form()).panels()).extracting(Panel::name).containsExactly("A");
        assertThat(plot.notes())
                .containsExactly(
                        "From 3 (2020) to 4 (2021).",
                        "Too little is known of these to be drawn over time: B; C.",
                        "Without a known period, and not drawn: A (not reported); A (sources disagree); A (from 2022).");
        assertThat(block(MULTIPLES, "A;2020;3", "B;2021;4").toString())
                .contains("this chart is not drawn, because too little in it is known over time");
    }

    @Test
    void a_line_that_goes_on_behind_the_day_of_the_report_shows_it() {
        Multiples form =
                (Multiples) plot(MULTIPLES, "A;2020;3", "A;2021;4", "A;2031;4").form();
        assertThat(form.axis().asOf()).contains(Resolved.EDITION.asOf());
    }

    @Test
    void several_series_over_words_are_named_and_have_the_order_of_their_rows() {
        Plot<String> plot = Plot.multiples(TWO, List.of(), ROUND, CASES, MORE).ownScales();
        var drawn = plot(plot, "-;second;1;2", "-;first;3;-");
        Multiples form = (Multiples) drawn.form();
        assertThat(form.series()).containsExactly("Cases", "More");
        assertThat(form.ownScales()).isTrue();
        assertThat(form.value()).isEmpty();
        assertThat(form.axis().names()).containsExactly(new Period("second", 0, 1), new Period("first", 1, 2));
        assertThat(drawn.description())
                .isEqualTo("Line charts of “Cases”, “More” by “Round”: second (Cases 1, More 2); first (Cases 3).");
        assertThat(drawn.notes()).containsExactly("Without an exact figure, and not drawn: More first.");
    }

    @Test
    void many_panels_are_told_from_first_to_last() {
        String[] rows = IntStream.range(0, 26)
                .mapToObj(i -> "N" + i / 2 + ";" + (2020 + i % 2) + ";" + i)
                .toArray(String[]::new);
        assertThat(plot(MULTIPLES, rows).description())
                .startsWith("Line charts of “Cases” by “Date”, “Name”: 13 panels;"
                        + " N0 (from 0 (2020) to 1 (2021)); N1 (from 2 (2020) to 3 (2021));");
    }

    @Test
    void steps_tell_what_is_known_disputed_and_unknown() {
        var plot = plot(STEPS, "A;2021;fair", "A;2020;poor", "A;2022;good|fair", "A;2024;-", "B;2020;good");
        Steps form = (Steps) plot.form();
        assertThat(form.stairs().getFirst().levels())
                .containsExactly(
                        new Level("good", Tone.GOOD), new Level("fair", Tone.NEUTRAL), new Level("poor", Tone.NEUTRAL));
        assertThat(form.stairs().getFirst().steps())
                .containsExactly(
                        new Step(new Period("2020", 2020, 2021), List.of(2), ""),
                        new Step(new Period("2021", 2021, 2022), List.of(1), ""),
                        new Step(new Period("2022", 2022, 2023), List.of(0, 1), "[conflict]"),
                        new Step(new Period("2024", 2024, 2025), List.of(), "[x]"));
        assertThat(plot.description())
                .isEqualTo("Step line of “Tier” by “Year”, “Name”: A (2020 poor, 2021 fair, 2022 good or fair,"
                        + " 2024 not reported); B (2020 good).");
        assertThat(plot.notes())
                .containsExactly(
                        "Shorthand: [x] not reported.",
                        "2 panels: higher at the end than at the beginning 1; at the end as at the beginning 1.");
    }

    @Test
    void levels_that_nobody_knows_and_periods_that_come_twice_are_refused() {
        assertRefused(
                ": level \"goood\" of row 2 (perhaps \"good\"), must be one of good, fair, poor",
                STEPS,
                "A;2020;good",
                "A;2021;goood");
        assertRefused(
                " > row 2: period \"A (2020)\" begins in row 1 too, must be unique",
                STEPS,
                "A;2020;good",
                "A;2020;fair");
        assertRefused(
                " > row 1 > levels: value is null, must be a value or missing with a reason",
                Plot.steps(TIERS, List.of(), YEAR, TIER, row -> null),
                "A;2020;good");
        String[] rows = IntStream.range(0, 49).mapToObj(i -> i + ";2020;good").toArray(String[]::new);
        assertRefused(": has 49 panels, must have at most 48", STEPS, rows);
    }
}
