package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Unit;
import org.attest.report.definition.TileLayout.Place;
import org.attest.report.document.Sign;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotRulesTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final TextColumn<String> ROLE = C.text("Role", row -> row);
    private static final DateColumn<String> DATE = C.date("Date", PartialDate::parse);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);
    private static final TextColumn<String> ELSEWHERE = C.text("Elsewhere", row -> row);
    private static final Table<String> TABLE = Table.of("rows", t -> t.columns(NAME, ROLE, DATE, CASES));

    private static Report<String> report(Plot<String> plot) {
        return Report.of(
                "sample",
                1,
                Locale.ENGLISH,
                r -> r.section("Pictures", s -> s.plot("Shown", plot).table(TABLE, (d, e) -> List.of())));
    }

    private static void rejects(Plot<String> plot, String... problems) {
        String where = "report \"sample\" > section \"Pictures\" > plot \"Shown\": ";
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report(plot))
                .withMessage(where + String.join("\n" + where, problems));
    }

    @Test
    void takes_columns_of_its_table_that_name_rows() {
        assertThatNoException().isThrownBy(() -> report(Plot.timeline(TABLE, NAME, DATE, ROLE)));
        rejects(
                Plot.timeline(TABLE, CASES, DATE, ELSEWHERE),
                "label \"Cases\" does not name rows, must be words, a term, a date, a year or an ordinal",
                "words \"Elsewhere\" is not a column of table \"rows\", must be one");
        rejects(
                Plot.tiles(TABLE, ELSEWHERE, CASES, TileLayout.bangladeshDivisions()),
                "area \"Elsewhere\" is not a column of table \"rows\", must be one");
    }

    @Test
    void a_matrix_is_of_two_columns_and_has_a_sign_for_each_word() {
        rejects(
                Plot.matrix(TABLE, NAME, NAME, ROLE, Map.of()),
                "has lines and columns of \"Name\", must have them of two columns",
                "has no signs or one for a blank word, must have a sign for each word of its column");
        rejects(
                Plot.matrix(TABLE, NAME, DATE, ROLE, Map.of(" ", Sign.DOT)),
                "has no signs or one for a blank word, must have a sign for each word of its column");
    }

    @Test
    void panels_have_periods_that_do_not_name_them_and_figures_of_one_unit() {
        assertThatNoException().isThrownBy(() -> report(Plot.multiples(TABLE, List.of(), DATE, CASES)));
        rejects(
                Plot.multiples(TABLE, List.of(NAME, CASES), NAME, CASES, CASES, PERSONS),
                "panel \"Cases\" does not name rows, must be words, a term, a date, a year or an ordinal",
                "has panels of its periods \"Name\", must have them of other columns",
                "series \"Cases\" stands twice, must stand once",
                "series \"Persons\" is not a column of table \"rows\", must be one",
                "shows cases, persons together, must be of one unit");
        rejects(
                Plot.steps(TABLE, List.of(NAME), CASES, ELSEWHERE, row -> new LinkedHashMap<>()),
                "period \"Cases\" does not name rows, must be words, a term, a date, a year or an ordinal",
                "level \"Elsewhere\" is not a column of table \"rows\", must be one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plot.timeline(TABLE, NAME, DATE).ownScales())
                .withMessage("a plot without scales cannot have them for each panel, must be multiples");
    }

    @Test
    void one_that_may_be_left_out_goes_with_a_table_that_is() {
        Plot<String> plot = Plot.timeline(TABLE, NAME, DATE);
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> ifAny(plot))
                .withMessageContaining("points at table \"rows\", must be one that is there also without rows");
        assertThatNoException().isThrownBy(() -> ifAny(plot.ifItFits()));
    }

    private static Report<String> ifAny(Plot<String> plot) {
        return Report.of(
                "sample",
                1,
                Locale.ENGLISH,
                r -> r.section("Pictures", s -> s.plot("Shown", plot).tableIfAny(TABLE, (d, e) -> List.of())));
    }

    @Test
    void keys_are_those_of_charts_too() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Report.of(
                        "sample",
                        1,
                        Locale.ENGLISH,
                        r -> r.section(
                                "Pictures",
                                s -> s.plot("Same", Plot.timeline(TABLE, NAME, DATE))
                                        .chart("Same", Chart.bars(TABLE, NAME, CASES))
                                        .table(TABLE, (d, e) -> List.of()))))
                .withMessageContaining("key \"same\" is used twice");
    }

    @Test
    void reads_layouts(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("tiles.csv"), "area,local,column,row\r\nA, a ,1,2\r\n\r\nB,,2,1\r\n");
        assertThat(TileLayout.read(file).places()).containsExactly(new Place("A", "a", 1, 2), new Place("B", "", 2, 1));
        assertThat(TileLayout.bangladeshDivisions().places()).hasSize(8).contains(new Place("Dhaka", "ঢাকা", 2, 3));
    }

    @Test
    void tells_all_that_is_wrong_with_a_layout() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TileLayout.of("area,local,column,row\nA,1,2\nB,,x,1\nC,,1,1\nC,,1,1\nD,,0,13\n"))
                .withMessage("""
                        tiles > line 2: is "A,1,2", must be area,local name,column,row, the last two from 1 to 12
                        tiles > line 3: is "B,,x,1", must be area,local name,column,row, the last two from 1 to 12
                        tiles > line 5: has the name "C", which is blank or taken, must have one of its own
                        tiles > line 5: stands in column 1 and row 1, where another does, must have a place of its own
                        tiles > line 6: stands in column 0 and row 13, must be 1 to 12""");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TileLayout.of("area,local,column,row\nA,X,1,1\nB,X,1,2\nC,A,1,3\n"))
                .withMessage("tiles > line 3: has the local name \"X\", which is taken, must have one of its own\n"
                        + "tiles > line 4: has the local name \"A\", which is taken, must have one of its own");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TileLayout.of("A,,1,1\nB,,1,2\n"))
                .withMessage("tiles > line 1: is a tile, must be the headings area,local name,column,row");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TileLayout.of("area,local,column,row\n"))
                .withMessage("tiles: has no tiles, must have one or more");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> new TileLayout(List.of(new Place("A", "", 1, 1), new Place("A", "", 1, 13))))
                .withMessage("tile \"A\": has the name \"A\", which is blank or taken, must have one of its own\n"
                        + "tile \"A\": stands in column 1 and row 13, must be 1 to 12");
    }

    @Test
    void problems_of_a_layout_name_its_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("tiles.csv"), "area,local,column,row\r\n\r\nB,,2\r\n");
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'a', ',', (byte) 0xE9, '\n'});

        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TileLayout.read(file))
                .withMessage("tiles \"" + file + "\" > line 3: is \"B,,2\", must be area,local name,column,row,"
                        + " the last two from 1 to 12");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TileLayout.read(latin))
                .withMessage("tiles \"" + latin + "\": is no text in UTF-8, must be");
    }
}
