package org.attest.report.internal.resolve.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.attest.report.definition.Plot;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TileLayout;
import org.attest.report.document.Block;
import org.attest.report.document.Dating;
import org.attest.report.document.Plot.Known;
import org.attest.report.document.Plot.Mark;
import org.attest.report.document.Plot.Matrix;
import org.attest.report.document.Plot.Meaning;
import org.attest.report.document.Plot.Moment;
import org.attest.report.document.Plot.Stretch;
import org.attest.report.document.Plot.Tile;
import org.attest.report.document.Plot.Tiles;
import org.attest.report.document.Plot.Timeline;
import org.attest.report.document.Sign;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** What is drawn of rows that say when, whether and where, and how it is told what is not known. */
class PlotTest {
    /** Cells parted by semicolons; dates and words parted by bars are in dispute, a hyphen is missing. */
    static final Columns<String> C = Resolved.C;

    static final TextColumn<String> NAME = C.text("Name", row -> part(row, 0));
    static final DateColumn<String> DATE = C.dateClaim("Date", row -> claim(row, DateSpan::parse));
    private static final Table<String> DATES = Table.of("dates", t -> t.columns(NAME, DATE));
    private static final Plot<String> TIMELINE = Plot.timeline(DATES, NAME, DATE);

    static final TextColumn<String> AT = C.text("At", row -> part(row, 2));
    static final TextColumn<String> ROLE = C.textClaim("Role", row -> claim(row, role -> role));
    private static final Table<String> ROLES = Table.of("roles", t -> t.columns(NAME, AT, ROLE));
    static final Map<String, Sign> SIGNS = Map.of("led", Sign.DOT, "hosted", Sign.DOT, "spoke", Sign.RING);
    static final Plot<String> MATRIX = Plot.matrix(ROLES, NAME, AT, ROLE, SIGNS);

    static final CountColumn<String> CASES = C.countClaim("Cases", Unit.CASES, row -> claim(row, Count::parse));
    static final Table<String> AREAS = Table.of("areas", t -> t.columns(NAME, CASES));
    private static final Plot<String> TILES = Plot.tiles(
            AREAS, NAME, CASES, TileLayout.of("area,local name,column,row\nNorth,Nord,1,1\nSouth,,1,2\nEast,,2,2\n"));

    static String part(String row, int at) {
        return row.split(";", -1)[at];
    }

    private static <T> Claim<T> claim(String row, Function<String, T> parse) {
        String value = part(row, 1);
        return value.equals("-")
                ? Claim.missing(Reason.NOT_REPORTED, List.of())
                : Claim.of(Arrays.stream(value.split("\\|"))
                        .map(each -> Assertion.stated(parse.apply(each), Citation.of("press", "p. " + each.length())))
                        .toList());
    }

    private static Block block(Plot<String> plot, List<String> rows) {
        return Resolved.report(r -> r.section("Picture", s -> s.plot("Shown", plot))
                        .section("Table", s -> s.table(plot.table(), (d, e) -> rows)))
                .sections()
                .getFirst()
                .blocks()
                .getFirst();
    }

    static org.attest.report.document.Plot plot(Plot<String> plot, String... rows) {
        return (org.attest.report.document.Plot) block(plot, List.of(rows));
    }

    private static Stretch stretch(String from, String to) {
        return new Stretch(
                Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    private static void assertMoment(String date, Dating dating, String words, Stretch... stretches) {
        Timeline timeline =
                (Timeline) plot(TIMELINE, "It;" + date, "Other;2020-01-01").form();
        assertThat(timeline.moments())
                .filteredOn(moment -> moment.label().equals("It"))
                .containsExactly(new Moment("It", "", words, dating, List.of(stretches)));
    }

    @Test
    void a_date_is_drawn_as_firmly_as_it_is_known() {
        assertMoment("2022-07-30", Dating.DAY, "30 July 2022", stretch("2022-07-30", "2022-07-30"));
        assertMoment(
                "2022-07-30/2022-08-02",
                Dating.PERIOD,
                "30 July 2022 to 2 August 2022",
                stretch("2022-07-30", "2022-08-02"));
        assertMoment("2022-07", Dating.BOUNDS, "July 2022", stretch("2022-07-01", "2022-07-31"));
        assertMoment("2022", Dating.BOUNDS, "2022", stretch("2022-01-01", "2022-12-31"));
        assertMoment("2022-07-30~", Dating.ABOUT, "about 30 July 2022", stretch("2022-07-30", "2022-07-30"));
        assertMoment("../2023-08-02", Dating.BOUNDS, "until 2 August 2023", stretch("", "2023-08-02"));
        assertMoment("2023-08-02/..", Dating.BOUNDS, "from 2 August 2023", stretch("2023-08-02", ""));
        assertMoment("XXXX-10-10", Dating.NO_YEAR, "10 October (year not stated)");
        assertMoment("-", Dating.UNKNOWN, "not reported");
        assertMoment(
                "2024-03-18|2024-03",
                Dating.DISPUTED,
                "18 March 2024 or March 2024",
                stretch("2024-03-18", "2024-03-18"),
                stretch("2024-03-01", "2024-03-31"));
        assertMoment("XXXX|XXXX-10-10", Dating.NO_YEAR, "not stated or 10 October (year not stated)");
    }

    @Test
    void a_timeline_is_in_the_order_of_its_days_and_says_so_in_words() {
        var plot = plot(TIMELINE, "Undated;-", "Late;2024", "Early;2022-07-30");
        assertThat(plot.description())
                .isEqualTo("Timeline of “Name” by “Date”: Early (30 July 2022); Late (2024); Undated (not reported).");
        assertThat(((Timeline) plot.form()).asOf()).isEqualTo("2024-03-31");
    }

    @Test
    void many_moments_are_counted_in_words() {
        String[] rows =
                IntStream.range(0, 40).mapToObj(i -> i + ";" + (1980 + i)).toArray(String[]::new);
        rows[0] = "0;1980-01-01";
        assertThat(plot(TIMELINE, rows).description())
                .isEqualTo("Timeline of “Name” by “Date”: 40 dates; dated to the day 1; only bounds known 39.");
    }

    @Test
    void signs_stand_where_lines_and_columns_meet() {
        var plot = plot(MATRIX, "A;led;x", "B;-;y", "A;spoke;x", "A;hosted;y", "B;spoke|led;x");
        Matrix matrix = (Matrix) plot.form();
        assertThat(matrix.columns()).containsExactly("x", "y");
        assertThat(matrix.lines())
                .containsExactly(
                        new org.attest.report.document.Plot.Line(
                                "A",
                                List.of(
                                        new Mark(0, Set.of(Sign.DOT, Sign.RING), List.of("led", "spoke"), false, false),
                                        new Mark(1, Set.of(Sign.DOT), List.of("hosted"), false, false))),
                        new org.attest.report.document.Plot.Line(
                                "B",
                                List.of(
                                        new Mark(0, Set.of(), List.of(), false, true),
                                        new Mark(1, Set.of(), List.of(), true, false))));
        assertThat(matrix.meanings())
                .containsExactly(
                        new Meaning(Sign.DOT, "led"), new Meaning(Sign.DOT, "hosted"), new Meaning(Sign.RING, "spoke"));
        assertThat(matrix.missing()).containsExactly("not reported");
        assertThat(plot.notes()).isEmpty();
        assertThat(plot.description())
                .isEqualTo("Matrix of “Name” by “At”: A (x led + spoke, y hosted);"
                        + " B (x sources disagree, y not reported).");
    }

    @Test
    void a_tile_has_its_figure_or_the_reason_why_it_has_none() {
        var plot = plot(TILES, "Nord;>295", "South;-");
        assertThat(((Tiles) plot.form()).tiles())
                .containsExactly(
                        new Tile("North", "Nord", 1, 1, Known.FIGURE, "over 295"),
                        new Tile("South", "", 1, 2, Known.MISSING, "[x]"),
                        new Tile("East", "", 2, 2, Known.NOT_LISTED, ""));
        assertThat(plot.notes())
                .containsExactly(
                        "Shorthand: [x] not reported.",
                        "1 of 3 areas has a figure.",
                        "Tiles stand roughly where the areas lie; they are no areas.");
        assertThat(plot.description())
                .isEqualTo("Tile map of “Cases” by “Name”: North over 295; South not reported; East not in the table.");
    }

    /** A caption of the author's cannot do that: data change. */
    @Test
    void tiles_say_between_which_areas_their_figures_are() {
        assertThat(plot(TILES, "North;7", "South;1250", "East;7").notes())
                .contains("3 of 3 areas have a figure, from 7 (North and 1 more) to 1,250 (South).");
        assertThat(plot(TILES, "North;7", "South;-").notes()).contains("1 of 3 areas has a figure.");
        assertThat(plot(TILES, "North;7", "South;>9", "East;8").notes()).contains("3 of 3 areas have a figure.");
        assertThat(plot(TILES, "North;7", "South;7").notes()).contains("2 of 3 areas have a figure.");
    }

    static void assertRefused(Plot<String> plot, List<String> rows, String message) {
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> block(plot, rows))
                .withMessage("report \"sample\" > plot \"Shown\"" + message);
    }

    @Test
    void names_that_nobody_knows_are_told_with_all_their_rows() {
        assertRefused(
                MATRIX,
                List.of("A;lead;x", "A;led;y", "B;lead;x", "B;sang;x"),
                ": word \"lead\" of row 1, 3 (perhaps \"led\"); word \"sang\" of row 4, must be one of hosted, led, spoke");
        assertRefused(
                TILES,
                List.of("Noth;1", "South;1", "Noth;2"),
                ": area \"Noth\" of row 1, 3 (perhaps \"North\"), must be one of North, Nord, South, East");
        assertThat(block(TILES.ifItFits(), List.of("Noth;1", "South;1")).toString())
                .contains("Shown: this chart is not drawn, because it does not know all that the rows name");
    }

    @Test
    void rows_that_do_not_fit_are_refused_or_words_stand_in_their_place() {
        List<String> dates = IntStream.range(0, 41).mapToObj(i -> i + ";2020").toList();
        assertRefused(TIMELINE, dates, ": has 41 dates, must have at most 40");
        assertThat(block(TIMELINE.ifItFits(), dates).toString())
                .contains(
                        "Shown: this chart is not drawn, because it would show 41 dates, more than the 40 that can be read");
        assertRefused(
                MATRIX,
                IntStream.range(0, 25).mapToObj(i -> "A;led;" + i).toList(),
                ": has 25 columns, must have at most 24");
        assertRefused(
                MATRIX,
                IntStream.range(0, 501).mapToObj(i -> i + ";led;x").toList(),
                ": has 501 lines, must have at most 500");
        assertRefused(
                TILES, List.of("North;1", "Nord;2"), " > row 2: area \"Nord\" stands in row 1 too, must be unique");
    }

    @Test
    void an_empty_picture_is_never_drawn() {
        assertThat(block(TIMELINE, List.of("A;-")).toString()).contains("none of its dates has a year");
        assertThat(block(TILES, List.of("North;-")).toString()).contains("none of its values is an exact figure");
        assertThat(block(MATRIX, List.of()).toString()).contains("its table has no rows");
        assertThat(block(MATRIX, List.of("A;-;x")).toString()).contains("none of its words is known");
    }
}
