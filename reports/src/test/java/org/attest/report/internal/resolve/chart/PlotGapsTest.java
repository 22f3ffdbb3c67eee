package org.attest.report.internal.resolve.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.chart.PlotTest.AREAS;
import static org.attest.report.internal.resolve.chart.PlotTest.AT;
import static org.attest.report.internal.resolve.chart.PlotTest.C;
import static org.attest.report.internal.resolve.chart.PlotTest.CASES;
import static org.attest.report.internal.resolve.chart.PlotTest.DATE;
import static org.attest.report.internal.resolve.chart.PlotTest.MATRIX;
import static org.attest.report.internal.resolve.chart.PlotTest.NAME;
import static org.attest.report.internal.resolve.chart.PlotTest.ROLE;
import static org.attest.report.internal.resolve.chart.PlotTest.SIGNS;
import static org.attest.report.internal.resolve.chart.PlotTest.assertRefused;
import static org.attest.report.internal.resolve.chart.PlotTest.part;
import static org.attest.report.internal.resolve.chart.PlotTest.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.model.value.Reason;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Plot;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TileLayout;
import org.attest.report.document.Plot.Mark;
import org.attest.report.document.Plot.Matrix;
import org.attest.report.document.Plot.Tile;
import org.attest.report.document.Plot.Tiles;
import org.attest.report.document.Sign;
import org.junit.jupiter.api.Test;

/** What is told of rows that lack a name or a word, or name no area. */
class PlotGapsTest {
    /** A hyphen is no name. */
    private static final TextColumn<String> MAYBE = C.textOr(
            "Perhaps", Reason.NOT_REPORTED, row -> Optional.of(part(row, 0)).filter(name -> !name.equals("-")));

    private static final Table<String> DATED = Table.of("dated", t -> t.columns(MAYBE, DATE));
    private static final Table<String> COUNTED = Table.of("counted", t -> t.columns(MAYBE, CASES));
    private static final Plot<String> NAMELESS =
            Plot.matrix(Table.of("nameless", t -> t.columns(MAYBE, AT, ROLE)), MAYBE, AT, ROLE, SIGNS);
    private static final TileLayout NORTHS = TileLayout.of("area,local,column,row\nNorth,Nord,1,1\nNorth East,,2,1\n")
            .kind("Division");
    private static final DateColumn<String> DAY = C.day("Day", row -> LocalDate.parse(part(row, 1)));
    private static final Table<String> DAYS = Table.of("days", t -> t.columns(NAME, DAY));

    @Test
    void what_is_not_known_is_not_hidden_by_a_word_in_its_place() {
        var plot = plot(MATRIX, "A;led;x", "A;-;x", "A;spoke|led;x");
        assertThat(((Matrix) plot.form()).marks())
                .containsExactly(new Mark(0, Set.of(Sign.DOT), List.of("led"), true, true));
        assertThat(plot.description())
                .isEqualTo("Matrix of “Name” by “At”: A (x led + not reported + sources disagree).");
        String[] many = IntStream.range(0, 20)
                .mapToObj(i -> "A" + i + (i % 2 == 0 ? ";-;x" : ";led;x"))
                .toArray(String[]::new);
        assertThat(plot(MATRIX, many).description()).endsWith("led 10; not reported 10.");
    }

    @Test
    void a_row_without_a_name_stands_for_itself() {
        assertThat(((Matrix) plot(NAMELESS, "-;led;x", "-;spoke;x", "A;led;x").form()).lines())
                .extracting(org.attest.report.document.Plot.Line::name)
                .containsExactly("no name (not reported)", "no name (not reported)", "A");
        assertThat(plot(Plot.timeline(DATED, MAYBE, DATE), "-;2022").description())
                .endsWith("no name (not reported) (2022).");
        var tiles = plot(Plot.tiles(COUNTED, MAYBE, CASES, NORTHS), "-;9", "North;1", "-;-");
        assertThat(tiles.notes()).contains("2 rows without an area: 9; [x].");
    }

    @Test
    void an_area_has_its_own_tile_only() {
        assertThat(tiles("North East;412")).containsExactly("", "412");
        assertThat(tiles("Nord;1", "North East Division;2")).containsExactly("1", "2");
        assertRefused(
                Plot.tiles(AREAS, NAME, CASES, NORTHS),
                List.of("North Korea;9"),
                ": area \"North Korea\" of row 1 (perhaps \"North East\"), must be one of North, Nord, North East");
    }

    private static List<String> tiles(String... rows) {
        return ((Tiles) plot(Plot.tiles(AREAS, NAME, CASES, NORTHS), rows).form())
                .tiles().stream().map(Tile::text).toList();
    }

    @Test
    void a_year_that_no_line_has_room_for_is_told_with_its_row() {
        assertRefused(
                Plot.timeline(DAYS, NAME, DAY),
                List.of("A;2022-01-01", "B;+12000-01-01"),
                " > row 2: date is +12000-01-01, must be of the years 1 to 9999");
    }

    @Test
    void words_of_a_moment_are_told_too() {
        Table<String> table = Table.of("worded", t -> t.columns(NAME, DATE, AT));
        assertThat(plot(Plot.timeline(table, NAME, DATE, AT), "A;2022;Dhaka").description())
                .endsWith("A (2022; Dhaka).");
    }
}
