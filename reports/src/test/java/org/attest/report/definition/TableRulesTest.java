package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.attest.model.value.Unit;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRulesTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final TextColumn<String> KIND = C.text("Kind", row -> row);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);
    private static final RatioColumn<String> RATE = C.ratio("Rate", PERSONS, CASES);

    private static void rejects(Consumer<TableBuilder<String>> definition, String... problems) {
        rejects("tribunals", definition, problems);
    }

    private static void rejects(String key, Consumer<TableBuilder<String>> definition, String... problems) {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Table.of(key, definition))
                .withMessage(String.join("\n", problems));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tribunals", "2024", "a--b", "a-", "a b"})
    void rejects_a_key_that_is_not_plain(String key) {
        rejects(
                key,
                t -> t.title("Tribunals").columns(NAME),
                "table \"" + key + "\": key must be lower-case letters and digits, parted by single hyphens,"
                        + " a letter first");
    }

    @Test
    void rejects_a_blank_title() {
        rejects(
                t -> t.title(" ").columns(NAME),
                "table \"tribunals\": title is blank, must be the caption of the table");
    }

    @Test
    void rejects_a_table_without_columns() {
        rejects(t -> {}, "table \"tribunals\": has no columns, must have at least one");
    }

    @Test
    void rejects_two_columns_with_one_key() {
        rejects(
                t -> t.columns(PERSONS).spanner("Closed", PERSONS),
                "table \"tribunals\" > column \"Persons\": key \"persons\" is used twice, must be unique;"
                        + " set one with key(..)");
    }

    @Test
    void rejects_two_columns_with_one_header() {
        rejects(
                t -> t.columns(PERSONS, PERSONS.key("closed")),
                "table \"tribunals\" > column \"Persons\": header is used twice, must be unique under its spanner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PERSONS",
                " persons ",
                "Pers\u00f6ns|PERS\u00d6NS",
                "Per\nsons|Per sons",
                "A\u00a0b|A  B",
                "S\u0131ra|Sira",
                "\u00b5g|\u03bcg"
            })
    void rejects_headers_that_are_one_to_a_spreadsheet(String labels) {
        String[] both = labels.contains("|") ? labels.split("\\|", -1) : new String[] {"Persons", labels};
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Table.<String>of(
                        "tribunals",
                        t -> t.columns(
                                C.text(both[0], row -> row),
                                C.text(both[1], row -> row).key("other"))))
                .withMessageContaining("header is used twice, must be unique under its spanner");
    }

    @Test
    void rejects_a_label_that_reads_as_another_s_spanner_and_label() {
        rejects(
                t -> t.columns(C.text("Cases: new", row -> row)).spanner("Cases", C.text("New", row -> row)),
                "table \"tribunals\" > column \"New\": header is used twice, must be unique under its spanner"
                        + " whatever its case and blanks: \"Cases: new\"");
    }

    @Test
    void rejects_headers_that_cannot_name_a_column_of_a_sheet_all_at_once() {
        String longest = "x".repeat(255);
        assertThat(Table.<String>of("t", t -> t.columns(C.text(longest, row -> row)))
                        .columns())
                .hasSize(1);
        rejects(
                t -> t.columns(
                                C.text("x" + longest, row -> row).key("a"),
                                C.text("_x0041_", row -> row),
                                C.text("a\u0001", row -> row).key("c"),
                                C.text("\udc00", row -> row))
                        .spanner(" ", NAME),
                "table \"tribunals\" > column \"x" + longest + "\": header has 256 characters, must have at most 255",
                plain("_x0041_"),
                plain("a\u0001"),
                plain("\udc00"),
                "table \"tribunals\" > column \"Name\": spanner is blank, must be words");
    }

    private static String plain(String label) {
        return "table \"tribunals\" > column \"" + label
                + "\": header holds a control character, half a character or an escape like _x0041_, must be plain words";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u2003\u00ad\ufeff"})
    void rejects_a_header_that_nobody_sees(String label) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> C.text(label, row -> row))
                .withMessageContaining("is blank, must be the words of its header");
        rejects(t -> t.spanner(label, NAME), "table \"tribunals\" > column \"Name\": spanner is blank, must be words");
    }

    @Test
    void a_line_break_in_a_label_is_a_blank_everywhere() {
        assertThat(C.text(" Cases\r\n  filed\t", row -> row).label()).isEqualTo("Cases filed");
    }

    @Test
    void rejects_more_columns_than_a_sheet_has() {
        List<TextColumn<String>> columns = IntStream.rangeClosed(1, 16_383)
                .mapToObj(i -> C.text("Column " + i, row -> row))
                .toList();
        rejects(t -> t.columns(columns), "table \"tribunals\": has 16383 columns, must have at most 16382");
    }

    @Test
    void a_column_that_the_report_adds_takes_no_header_or_key_of_the_author_s() {
        assertThat(Table.<String>of("t", t -> t.columns(NAME)).unused("Remarks"))
                .isEqualTo("Remarks");
        assertThat(Table.<String>of(
                                "t",
                                t -> t.columns(C.text("REMARKS", row -> row).key("x")))
                        .unused("Remarks"))
                .isEqualTo("Remarks (2)");
        assertThat(Table.<String>of("t", t -> t.columns(NAME.key("remarks"), KIND.key("remarks-2")))
                        .unused("Remarks"))
                .isEqualTo("Remarks (3)");
    }

    @Test
    void rejects_a_ratio_whose_inputs_are_not_in_the_table() {
        rejects(
                t -> t.columns(NAME, RATE),
                "table \"tribunals\" > column \"Persons\": is used as numerator of \"Rate\""
                        + " but is not a column of the table, must be one",
                "table \"tribunals\" > column \"Cases\": is used as denominator of \"Rate\""
                        + " but is not a column of the table, must be one");
    }

    @Test
    void rejects_every_use_of_a_column_that_is_not_in_the_table() {
        rejects(
                t -> t.columns(NAME)
                        .rowKey(KIND)
                        .orderBy(CASES.ascending())
                        .groupBy(KIND, sum(CASES))
                        .grandTotal("All", sum(PERSONS))
                        .highlight(PERSONS.above(3), Tone.CAUTION, "many"),
                absent("Kind", "row key"),
                absent("Cases", "order"),
                absent("Kind", "group"),
                absent("Cases", "subtotal"),
                absent("Persons", "grand total"),
                absent("Persons", "highlight"));
    }

    private static String absent(String column, String role) {
        return "table \"tribunals\" > column \"" + column + "\": is used as " + role
                + " but is not a column of the table, must be one";
    }

    @Test
    void rejects_a_grand_total_without_label() {
        rejects(
                t -> t.columns(NAME, PERSONS).grandTotal("", sum(PERSONS)),
                "table \"tribunals\": grand total has no label, must say what is totalled");
    }

    @Test
    void rejects_a_total_where_its_label_stands() {
        rejects(
                t -> t.columns(PERSONS, CASES).grandTotal("All", sum(PERSONS), sum(CASES)),
                "table \"tribunals\" > column \"Persons\": is totalled but stands first,"
                        + " where the label of the total row stands");
    }

    @Test
    void rejects_a_subtotal_where_its_label_stands_once_print_leaves_the_group_column_out() {
        rejects(
                t -> t.columns(KIND, PERSONS, CASES).groupBy(KIND, sum(PERSONS)),
                "table \"tribunals\" > column \"Persons\": is totalled but stands first,"
                        + " where the label of the total row stands");
    }

    @Test
    void rejects_two_totals_in_one_cell() {
        rejects(
                t -> t.columns(KIND, NAME, PERSONS, CASES, RATE)
                        .groupBy(KIND, ratio(RATE), ratio(RATE.decimals(3)))
                        .grandTotal("All", sum(PERSONS), sum(PERSONS)),
                "table \"tribunals\" > column \"Rate\": has a subtotal twice, must have one",
                "table \"tribunals\" > column \"Persons\": has a grand total twice, must have one");
    }

    @Test
    void rejects_highlights_that_do_not_say_what_they_mean() {
        rejects(
                t -> t.columns(NAME, PERSONS)
                        .highlight(PERSONS.above(3), Tone.CAUTION, "")
                        .highlightRows(String::isEmpty, Tone.CRITICAL, " "),
                "table \"tribunals\": highlight has no words, must say what its colour means",
                "table \"tribunals\": highlight has no words, must say what its colour means");
    }

    @Test
    void tells_all_problems_at_once() {
        rejects(
                "Tribunals",
                t -> t.title(""),
                "table \"Tribunals\": key must be lower-case letters and digits, parted by single hyphens,"
                        + " a letter first",
                "table \"Tribunals\": title is blank, must be the caption of the table",
                "table \"Tribunals\": has no columns, must have at least one");
    }
}
