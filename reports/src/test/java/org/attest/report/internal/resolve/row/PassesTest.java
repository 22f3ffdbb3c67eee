package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.model.value.Count;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Column;
import org.attest.report.definition.Table;
import org.attest.report.document.Document;
import org.attest.report.document.TextDump;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** Rows are read once to fold and once for each drawing, and must be the same each time. */
class PassesTest {
    private static final String TABLE = "report \"sample\" > table \"sample\"";

    /** The page of the report that is cited for rows that cite; a test turns it between two passes. */
    private String page = "p. 1";

    private Table<String> sample(Column<String> column) {
        return Table.of("sample", t -> t.columns(column));
    }

    private static Supplier<Stream<String>> passes(List<String> first, List<String> second) {
        Iterator<List<String>> left = List.of(first, second).iterator();
        return () -> left.next().stream();
    }

    private void rejects(List<String> first, List<String> second, String message) {
        Document document = Resolved.streamed(sample(C.text("Name", row -> row)), passes(first, second));
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> TextDump.of(document))
                .withMessage(message);
    }

    @Test
    void rejects_rows_that_are_others_in_a_later_pass() {
        String message = TABLE + ": rows changed between passes, must be the same 2 rows each time they are read";
        rejects(List.of("a", "b"), List.of("a", "c"), message);
        rejects(List.of("a", "b"), List.of("b", "a"), message);
        rejects(List.of("a", "b"), List.of("a"), message);
        rejects(List.of("a", "b"), List.of("a", "b", "c"), message);
        rejects(List.of("a", "b"), List.of(), message);
    }

    @Test
    void rejects_numbers_dates_and_reasons_that_are_others_in_a_later_pass() {
        for (Column<String> column : List.<Column<String>>of(
                C.count("Name", Unit.CASES, row -> row.length()),
                C.date("Name", row -> PartialDate.parse("2024-03-0" + row.length())),
                C.boundOr(
                        "Name",
                        Unit.CASES,
                        Reason.WITHHELD,
                        row -> Optional.of(row)
                                .filter(text -> text.length() > 1)
                                .map(Count::parse)))) {
            Document document = Resolved.streamed(sample(column), passes(List.of("1"), List.of("22")));
            assertThatExceptionOfType(RenderException.class)
                    .isThrownBy(() -> TextDump.of(document))
                    .withMessage(
                            TABLE + ": rows changed between passes, must be the same 1 rows each time they are read");
        }
    }

    /** Draws rows that turn, between the pass that reads them first and the one that draws, into others. */
    private void rejectsWhenTurned(Table<String> table, Runnable turn) {
        Document document = Resolved.listed(table, List.of("a", "b"));
        assertThat(TextDump.of(document)).isEqualTo(TextDump.of(document));
        turn.run();
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> TextDump.of(document))
                .withMessage(TABLE + ": rows changed between passes, must be the same 2 rows each time they are read");
    }

    @Test
    void rejects_words_that_share_the_hash_code_of_those_before() {
        rejects(
                List.of("Aa"),
                List.of("BB"),
                TABLE + ": rows changed between passes, must be the same 1 rows each time they are read");
    }

    @Test
    void rejects_a_highlight_that_is_another_in_a_later_pass() {
        String[] marked = {"a"};
        Table<String> table = Table.of(
                "sample",
                t -> t.columns(C.text("Name", row -> row))
                        .highlightRows(row -> row.equals(marked[0]), Tone.CAUTION, "marked"));
        rejectsWhenTurned(table, () -> marked[0] = "b");
    }

    @Test
    void rejects_a_remark_that_is_another_in_a_later_pass() {
        String[] marked = {"a"};
        Table<String> table = Table.of(
                "sample",
                t -> t.columns(C.text("Name", row -> row))
                        .highlightRows(row -> true, Tone.CAUTION, "here")
                        .highlightRows(row -> row.equals(marked[0]), Tone.CAUTION, "marked"));
        rejectsWhenTurned(table, () -> marked[0] = "b");
    }

    @Test
    void rejects_notes_that_are_others_in_a_later_pass() {
        Citation[] cited = {Citation.of("report", "p. 1"), Citation.of("report", "p. 2")};
        Table<String> table =
                sample(C.text("Name", row -> row).cite(row -> List.of(row.equals("a") ? cited[0] : cited[1])));
        rejectsWhenTurned(table, () -> cited[1] = cited[0]);
    }

    @Test
    void rejects_a_link_that_leads_elsewhere_in_a_later_pass() {
        URI[] address = {URI.create("https://example.org/a")};
        Table<String> table = sample(C.linkOr("Name", Reason.WITHHELD, row -> row, row -> Optional.of(address[0])));
        rejectsWhenTurned(table, () -> address[0] = URI.create("https://example.org/b"));
    }

    @Test
    void rejects_more_rows_as_soon_as_one_is_too_many() {
        Document document =
                Resolved.streamed(sample(C.text("Name", row -> row)), passes(List.of("a", "b"), List.of("a", "b", "")));
        // The third row is bad, but that it is there at all is said first.
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> TextDump.of(document))
                .withMessage(TABLE + ": rows changed between passes, must be the same 2 rows each time they are read");
    }

    @Test
    void rejects_a_citation_that_was_not_there_before() {
        Document document = Resolved.listed(
                sample(C.text("Name", row -> row).cite(row -> List.of(Citation.of("report", page)))), List.of("a"));
        page = "p. 2";
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> TextDump.of(document))
                .withMessage(TABLE + " > row 1 > column \"Name\": cites what it did not cite before,"
                        + " rows must be the same each time they are read");
    }

    @Test
    void a_document_is_drawn_the_same_each_time() {
        Document document = Resolved.streamed(sample(C.text("Name", row -> row)), () -> Stream.of("a", "b"));
        assertThat(TextDump.of(document)).isEqualTo(TextDump.of(document)).contains("| a\n", "| b\n");
    }

    @Test
    void a_stream_is_opened_once_for_each_pass_and_closed_after_it() {
        AtomicInteger opened = new AtomicInteger();
        List<String> closed = new ArrayList<>();
        Supplier<Stream<String>> rows = () -> {
            String pass = "pass " + opened.incrementAndGet();
            return Stream.of("a", "b").onClose(() -> closed.add(pass));
        };
        Document document = Resolved.streamed(sample(C.text("Name", row -> row)), rows);
        assertThat(closed).containsExactly("pass 1");
        TextDump.of(document);
        TextDump.of(document);
        assertThat(closed).containsExactly("pass 1", "pass 2", "pass 3");
        assertThat(opened).hasValue(3);
    }

    @Test
    void a_column_that_turns_into_words_costs_one_more_pass() {
        AtomicInteger opened = new AtomicInteger();
        Document document = Resolved.streamed(sample(C.date("On", PartialDate::parse)), () -> {
            opened.incrementAndGet();
            return Stream.of("2024-03-18", "2020");
        });
        assertThat(opened).hasValue(2);
        assertThat(Resolved.tableOf(document)).isEqualTo("| On <text>\n| 18 March 2024\n| 2020\n");
    }

    @Test
    void a_stream_is_closed_when_a_row_is_bad() {
        List<String> closed = new ArrayList<>();
        Table<String> table = sample(C.text("Name", row -> row));
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> Resolved.streamed(table, () -> Stream.of("").onClose(() -> closed.add("closed"))));
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void a_list_is_read_once() {
        AtomicInteger read = new AtomicInteger();
        Document document = Resolved.report(r -> r.section(
                "Rows",
                s -> s.table(sample(C.text("Name", row -> row)), (d, e) -> List.of("row " + read.incrementAndGet()))));
        assertThat(Resolved.tableOf(document)).isEqualTo("| Name <text>\n| row 1\n");
    }
}
