package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.document.Document;
import org.attest.report.document.RowCursor;
import org.attest.report.document.TextDump;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.internal.resolve.row.Measurer;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** A bare stream that needs nothing beforehand is drawn as it comes; its rows are numbers in words here. */
class BareStreamTest {
    /** More than the first rows that are read for widths. */
    private static final int MANY = TableResolver.SAMPLED_ROWS + 50;

    private static final String TABLE = "report \"sample\" > table \"sample\"";
    private static final CountColumn<String> LENGTH = C.count("Length", Unit.CASES, String::length);
    private static final Table<String> PLAIN =
            Table.of("sample", t -> t.title("All rows").columns(C.text("Row", row -> row), LENGTH));

    /** Every kind of column that is settled by its definition. */
    private static final Table<String> SETTLED = Table.of(
            "sample",
            t -> t.columns(
                    C.text("Row", row -> row),
                    C.textOr("Even", Reason.WITHHELD, BareStreamTest::even),
                    LENGTH,
                    C.boundOr(
                            "Count",
                            Unit.CASES,
                            Reason.NOT_REPORTED,
                            row -> even(row).map(number -> Count.parse(">" + number))),
                    C.decimal("Half", Unit.DAYS, row -> Integer.parseInt(row) / 2.0),
                    C.percent("Share", row -> Integer.parseInt(row) / 10.0),
                    C.day("Day", row -> LocalDate.ofEpochDay(Integer.parseInt(row))),
                    C.term("Term", row -> Term.parse("2y6m")),
                    C.flag("Short", row -> row.length() < 3),
                    C.flagOr("Odd", Reason.NO_DUE_DATE, row -> even(row).map(number -> false)),
                    C.linkOr(
                            "Link",
                            Reason.NOT_REPORTED,
                            row -> row,
                            row -> even(row).map(number -> URI.create("https://example.org/" + number))),
                    C.ratio("Ratio", LENGTH, C.decimal("Half", Unit.DAYS, row -> 0))));

    private static Optional<String> even(String row) {
        return Optional.of(row).filter(number -> Integer.parseInt(number) % 2 == 0);
    }

    private static Stream<String> rows(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString);
    }

    private static List<String> changed(int row, String words) {
        List<String> rows = new ArrayList<>(rows(MANY).toList());
        rows.set(row, words);
        return rows;
    }

    private static org.attest.report.document.Table table(Document document) {
        return document.tables().getFirst();
    }

    private static List<String> lines(Document document, String start) {
        return TextDump.of(document)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .toList();
    }

    @Test
    void is_a_table_and_nothing_else() {
        assertThat(TextDump.of(Resolved.bare(PLAIN, () -> Stream.of("one", "three"))))
                .isEqualTo("""
                        report sample version 1, as of 2024-03-31, Secretariat, en-GB
                        bare "All rows" / ""

                          table sample "All rows", 2 rows
                            | Row <text> | Length <whole>
                            | one | 3
                            | three | 5
                        """);
    }

    @Test
    void may_have_no_rows() {
        Document document = Resolved.bare(PLAIN, Stream::of);
        assertThat(table(document).rowCount()).hasValue(0);
        assertThat(lines(document, "table")).containsExactly("table sample \"All rows\", 0 rows");
    }

    @Test
    void is_counted_only_when_it_ends_within_the_first_rows() {
        assertThat(table(Resolved.bare(PLAIN, () -> rows(TableResolver.SAMPLED_ROWS)))
                        .rowCount())
                .hasValue(TableResolver.SAMPLED_ROWS);
        Document longer = Resolved.bare(PLAIN, () -> rows(TableResolver.SAMPLED_ROWS + 1));
        assertThat(table(longer).rowCount()).isEmpty();
        assertThat(table(longer).hasRows()).isTrue();
        assertThat(lines(longer, "table")).containsExactly("table sample \"All rows\", a stream of rows");
    }

    @Test
    void tells_its_count_when_it_has_been_drawn() {
        Document document = Resolved.bare(PLAIN, () -> rows(MANY));
        assertThat(table(document).rows().counted()).isEmpty();
        TextDump.of(document);
        assertThat(table(document).rows().counted()).hasValue(MANY);
    }

    @Test
    void has_the_cells_that_it_would_have_if_it_were_folded() {
        Document streamed = Resolved.bare(SETTLED, () -> rows(MANY));
        Document folded = Resolved.streamed(SETTLED, () -> rows(MANY));
        assertThat(table(streamed).rowCount()).isEmpty();
        assertThat(table(folded).rowCount()).hasValue(MANY);
        List<String> cells = lines(streamed, "|");
        assertThat(cells).hasSize(MANY + 1);
        assertThat(Resolved.tableOf(folded).lines()).containsSequence(cells);
    }

    @Test
    void explains_all_shorthand_that_its_columns_may_show() {
        // The first rows show none of it.
        Table<String> table = Table.of(
                "sample",
                t -> t.columns(
                        C.textOr("Name", Reason.WITHHELD, Optional::of),
                        LENGTH,
                        C.ratio("Ratio", LENGTH, C.count("Length", Unit.CASES, String::length))));
        assertThat(lines(Resolved.bare(table, () -> rows(MANY)), "legend:"))
                .containsExactly("legend: Shorthand: [z] not applicable: the base is zero; [c] confidential.");
        assertThat(lines(Resolved.bare(table, () -> rows(3)), "legend:")).isEmpty();
    }

    @Test
    void is_folded_where_its_rows_have_a_say() {
        List<Table<String>> tables = List.of(
                Table.of(
                        "sample",
                        t -> t.columns(C.text("Row", row -> row), LENGTH).grandTotal("All", sum(LENGTH))),
                Table.of(
                        "sample",
                        t -> t.columns(C.text("Row", row -> row), LENGTH)
                                .highlight(LENGTH.above(2), Tone.CAUTION, "long")),
                Table.of(
                        "sample",
                        t -> t.columns(C.text("Row", row -> row), LENGTH)
                                .highlightRows(row -> row.length() > 2, Tone.CAUTION, "long")),
                Table.of("sample", t -> t.columns(C.money("Price", row -> Money.parse("BDT " + row)))),
                Table.of("sample", t -> t.columns(C.date("Year", row -> PartialDate.parse("2024")))),
                Table.of(
                        "sample",
                        t -> t.columns(
                                C.decimalMeasure("Measure", Unit.DAYS, row -> Measure.undefined(Reason.BOUND_ONLY)))));
        assertThat(tables)
                .allSatisfy(table -> assertThat(
                                table(Resolved.bare(table, () -> rows(MANY))).rowCount())
                        .hasValue(MANY));
    }

    @Test
    void is_opened_anew_for_each_pass_and_closed_after_it() {
        List<String> log = new ArrayList<>();
        Supplier<Stream<String>> rows = () -> {
            log.add("opened");
            return rows(MANY).onClose(() -> log.add("closed"));
        };
        Document document = Resolved.bare(PLAIN, rows);
        assertThat(log).containsExactly("opened", "closed");
        TextDump.of(document);
        TextDump.of(document);
        assertThat(log).containsExactly("opened", "closed", "opened", "closed", "opened", "closed");
    }

    private static void rejects(List<List<String>> passes, String message) {
        var left = passes.iterator();
        Document document = Resolved.bare(PLAIN, () -> left.next().stream());
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> {
                    while (left.hasNext()) {
                        TextDump.of(document);
                    }
                })
                .withMessage(TABLE + ": rows changed between passes, must be " + message);
        assertThat(left.hasNext()).isFalse();
    }

    @Test
    void rejects_first_rows_that_are_others_when_they_are_drawn() {
        List<String> same = rows(MANY).toList();
        String message = "the same each time they are read";
        rejects(List.of(same, changed(0, "other")), message);
        rejects(List.of(same, changed(TableResolver.SAMPLED_ROWS - 1, "other")), message);
        rejects(List.of(same, same.subList(0, 10)), message);
        rejects(List.of(same, List.of()), message);
    }

    @Test
    void rejects_rows_that_are_others_in_a_later_drawing() {
        List<String> same = rows(MANY).toList();
        String message = "the same " + MANY + " rows each time they are read";
        rejects(List.of(same, same, changed(MANY - 1, "other")), message);
        rejects(List.of(same, same, same.subList(0, MANY - 1)), message);
        rejects(List.of(same, same, rows(MANY + 1).toList()), message);
    }

    @Test
    void a_drawing_that_is_given_up_settles_nothing() {
        Document document = Resolved.bare(PLAIN, () -> rows(MANY));
        try (RowCursor cursor = table(document).rows().open()) {
            assertThat(cursor.next(new Measurer(Resolved.EDITION.notation(), 2)))
                    .isTrue();
        }
        assertThat(table(document).rows().counted()).isEmpty();
    }

    @Test
    void says_which_row_is_bad_when_it_comes_to_it() {
        Document document = Resolved.bare(PLAIN, () -> changed(MANY - 1, " ").stream());
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> TextDump.of(document))
                .withMessage(TABLE + " > row " + MANY
                        + " > column \"Row\": text is empty, must say something or be missing with a reason");
    }
}
