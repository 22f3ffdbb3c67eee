package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.attest.model.value.Reason;
import org.attest.report.document.Calculation;
import org.attest.report.document.CellSink;
import org.attest.report.document.Expression;
import org.attest.report.document.Marks;
import org.attest.report.document.Operation;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

/** Whatever differs in what is drawn differs in the digest, and the same is the same. */
class RowDigestTest {
    private static final URI ADDRESS = URI.create("https://example.org/Aa");
    private static final RichText NOTED = RichText.of("words").with(Marks.behind(List.of(1)));

    static long digest(Consumer<RowDigest> row) {
        RowDigest digest = new RowDigest(new Measurer(Notation.ENGLISH, 8));
        row.accept(digest);
        return digest.digest();
    }

    @SafeVarargs
    private static void tellsApart(Consumer<RowDigest>... rows) {
        List<Long> digests = new ArrayList<>();
        for (Consumer<RowDigest> row : rows) {
            assertThat(digest(row)).isEqualTo(digest(row));
            digests.add(digest(row));
        }
        assertThat(digests).doesNotHaveDuplicates().doesNotContain(0L);
    }

    @Test
    void words_that_share_their_hash_code() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        tellsApart(d -> d.text(0, "Aa"), d -> d.text(0, "BB"));
        tellsApart(d -> d.text(0, RichText.of("Aa")), d -> d.text(0, RichText.of("BB")));
        tellsApart(d -> d.link(0, "Aa", ADDRESS), d -> d.link(0, "BB", ADDRESS));
        tellsApart(d -> d.link(0, "x", ADDRESS), d -> d.link(0, "x", URI.create("https://example.org/BB")));
        tellsApart(d -> d.jump(0, "Aa", "t", 1), d -> d.jump(0, "BB", "t", 1));
        tellsApart(d -> d.jump(0, "x", "Aa", 1), d -> d.jump(0, "x", "BB", 1));
        tellsApart(d -> d.remarks(List.of("Aa")), d -> d.remarks(List.of("BB")));
    }

    @Test
    void every_character_of_words_of_any_length() {
        for (int length = 1; length <= 9; length++) {
            Set<Long> digests = new HashSet<>();
            String words = "x".repeat(length);
            digests.add(digest(d -> d.text(0, words)));
            for (int at = 0; at < length; at++) {
                String other = words.substring(0, at) + "\u2019" + words.substring(at + 1);
                digests.add(digest(d -> d.text(0, other)));
            }
            digests.add(digest(d -> d.text(0, words + "\0")));
            digests.add(digest(d -> d.text(0, "\0" + words)));
            assertThat(digests).hasSize(length + 3);
        }
    }

    @Test
    void the_same_words_elsewhere() {
        tellsApart(d -> d.text(0, "x"), d -> d.text(1, "x"));
        tellsApart(
                d -> {
                    d.text(0, "ab");
                    d.text(1, "c");
                },
                d -> {
                    d.text(0, "a");
                    d.text(1, "bc");
                });
        tellsApart(d -> d.link(0, "a", URI.create("bc")), d -> d.link(0, "ab", URI.create("c")));
        tellsApart(d -> d.jump(0, "a", "bc", 1), d -> d.jump(0, "ab", "c", 1));
    }

    @Test
    void kinds_of_cells_that_read_the_same() {
        tellsApart(
                d -> d.text(0, "1"),
                d -> d.text(0, RichText.of("1")),
                d -> d.link(0, "1", URI.create("1")),
                d -> d.jump(0, "1", "1", 1),
                d -> d.number(0, 1),
                d -> d.day(0, LocalDate.ofEpochDay(1)),
                d -> d.missing(0, Reason.WITHHELD));
    }

    @Test
    void numbers_days_and_reasons() {
        tellsApart(
                d -> d.number(0, 0.0), d -> d.number(0, -0.0), d -> d.number(0, 1), d -> d.number(0, Math.nextUp(1)));
        tellsApart(d -> d.day(0, LocalDate.of(2024, 3, 18)), d -> d.day(0, LocalDate.of(2024, 3, 19)));
        Set<Long> digests = new HashSet<>();
        for (Reason reason : Reason.values()) {
            digests.add(digest(d -> d.missing(0, reason)));
        }
        assertThat(digests).hasSameSizeAs(Reason.values());
    }

    @Test
    void note_marks_and_where_they_stand() {
        tellsApart(
                d -> d.text(0, RichText.of("words")),
                d -> d.text(0, NOTED),
                d -> d.text(0, RichText.of("words").with(Marks.behind(List.of(2)))),
                d -> d.text(0, RichText.of("words [note 1]")),
                d -> d.text(0, NOTED.with("more")),
                d -> d.text(0, Marks.of(List.of(1)).with("words")));
        tellsApart(
                d -> d.notes(0, List.of(1)),
                d -> d.notes(0, List.of(2)),
                d -> d.notes(1, List.of(1)),
                d -> d.notes(0, List.of(1, 2)),
                d -> d.notes(0, List.of(2, 1)));
    }

    @Test
    void where_a_jump_leads() {
        tellsApart(
                d -> d.jump(0, "x", "sources", 1), d -> d.jump(0, "x", "sources", 2), d -> d.jump(0, "x", "notes", 1));
    }

    @Test
    void formulas() {
        tellsApart(d -> d.number(0, 1), d -> {
            d.formula(0, new Expression.InRow(Operation.RATIO, List.of(1, 2), false));
            d.number(0, 1);
        });
        tellsApart(
                d -> d.formula(0, new Expression.InRow(Operation.RATIO, List.of(1, 2), false)),
                d -> d.formula(0, new Expression.InRow(Operation.RATIO, List.of(2, 1), false)),
                d -> d.formula(0, new Expression.InRow(Operation.DIFFERENCE, List.of(1, 2), true)),
                d -> d.formula(0, new Expression.OfRows(Calculation.SUM, "t", List.of(1))),
                d -> d.formula(0, new Expression.OfRows(Calculation.SUM, "t", List.of(2))),
                d -> d.formula(0, new Expression.OfRows(Calculation.SUM, "s", List.of(1))),
                d -> d.formula(0, new Expression.TotalOf("t", 1)),
                d -> d.formula(0, new Expression.RowCountWhere("t", 1, new Rule(Rule.Comparison.ABOVE, 1))),
                d -> d.formula(0, new Expression.RowCountWhere("t", 1, new Rule(Rule.Comparison.ABOVE, 2))));
    }

    @Test
    void formats_and_tones() {
        tellsApart(
                d -> d.format(0, Format.whole()),
                d -> d.format(0, new Format.Decimal(1)),
                d -> d.format(0, new Format.Decimal(2)),
                d -> d.format(0, new Format.Percent(2)),
                d -> d.format(0, new Format.Amount("BDT", 2)),
                d -> d.format(0, new Format.Amount("EUR", 2)));
        tellsApart(d -> d.tone(0, Tone.GOOD), d -> d.tone(0, Tone.CRITICAL), d -> d.tone(1, Tone.GOOD));
    }

    @Test
    void the_order_of_rows_and_what_was_before() {
        tellsApart(
                d -> List.of("a", "b", "c").forEach(words -> d.text(0, words)),
                d -> List.of("a", "c", "b").forEach(words -> d.text(0, words)),
                d -> List.of("b", "c").forEach(words -> d.text(0, words)));
        CellSink nowhere = new Measurer(Notation.ENGLISH, 1);
        RowDigest rows = new RowDigest(nowhere);
        rows.text(0, "a");
        rows.to(nowhere).text(0, "b");
        assertThat(rows.digest()).isEqualTo(digest(d -> List.of("a", "b").forEach(words -> d.text(0, words))));
    }

    @Test
    void texts_that_are_kept_at_one_place() {
        // They have the same hash.
        tellsApart(
                d -> List.of("Aa", "BB", "Aa").forEach(words -> d.text(0, words)),
                d -> List.of("Aa", "Aa", "Aa").forEach(words -> d.text(0, words)),
                d -> List.of("BB", "BB", "BB").forEach(words -> d.text(0, words)));
        tellsApart(d -> d.text(0, "a".repeat(64) + "b"), d -> d.text(0, "a".repeat(63) + "bb"), d -> d.text(0, ""));
    }

    @Test
    void a_million_short_words() {
        assertThat(IntStream.range(0, 1_000_000)
                        .mapToLong(i -> RowDigest.of(Integer.toString(i, Character.MAX_RADIX)))
                        .distinct()
                        .count())
                .isEqualTo(1_000_000);
    }

    @Test
    void reasons_that_words_stand_for() {
        tellsApart(
                d -> d.text(0, "over 295"),
                d -> {
                    d.instead(0, Reason.BOUND_ONLY);
                    d.text(0, "over 295");
                },
                d -> {
                    d.instead(0, Reason.CONFLICT);
                    d.text(0, "over 295");
                });
    }

    @Test
    void both_columns_of_a_ratio_and_its_own() {
        tellsApart(
                d -> d.formula(0, new Expression.InRow(Operation.RATIO, List.of(1, 2), false)),
                d -> d.formula(0, new Expression.InRow(Operation.RATIO, List.of(1, 3), false)),
                d -> d.formula(0, new Expression.InRow(Operation.RATIO, List.of(3, 2), false)),
                d -> d.formula(4, new Expression.InRow(Operation.RATIO, List.of(1, 2), false)));
    }

    @Test
    void everything_is_passed_on_as_it_came() {
        List<String> told = new ArrayList<>();
        RowDigest digest = new RowDigest(CellWritersTest.writingTo(told));
        digest.number(0, 1.5);
        digest.text(1, "words");
        digest.text(2, NOTED);
        digest.day(3, LocalDate.of(2024, 3, 18));
        digest.missing(4, Reason.WITHHELD);
        digest.link(5, "here", ADDRESS);
        digest.jump(6, "there", "sources", 7);
        digest.formula(7, new Expression.InRow(Operation.RATIO, List.of(1, 2), false));
        digest.formula(8, new Expression.OfRows(Calculation.SUM, "t", List.of(1)));
        digest.format(9, Format.whole());
        digest.tone(10, Tone.GOOD);
        digest.instead(11, Reason.BOUND_ONLY);
        assertThat(told)
                .containsExactly(
                        "number [0, 1.5]",
                        "text [1, words]",
                        "text [2, words [note 1]]",
                        "day [3, 2024-03-18]",
                        "missing [4, WITHHELD]",
                        "link [5, here, https://example.org/Aa]",
                        "jump [6, there, sources, 7]",
                        "formula [7, InRow[operation=RATIO, columns=[1, 2], whole=false]]",
                        "formula [8, OfRows[calculation=SUM, table=t, columns=[1]]]",
                        "format [9, Whole[]]",
                        "tone [10, GOOD]",
                        "instead [11, BOUND_ONLY]");
    }
}
