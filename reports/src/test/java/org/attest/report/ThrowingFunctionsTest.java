package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.definition.Column;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a function of an author throws is told with report, table, row and column, and with its cause. */
class ThrowingFunctionsTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", name -> name);
    private static final Edition EDITION = Edition.of(LocalDate.of(2024, 3, 31), "Secretariat");

    /** A kind that nobody foresees, thrown for the second row. */
    private static <T> T thrownFor2(String row, T otherwise) {
        if (row.equals("2")) {
            throw new UnsupportedOperationException("of the author");
        }
        return otherwise;
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // Nothing is ever returned.
    private static <T> T thrown() {
        throw new UnsupportedOperationException("of the author");
    }

    private static Consumer<ReportBuilder<String>> table(Column<String> column) {
        return table(Table.of("names", t -> t.columns(column)));
    }

    private static Consumer<ReportBuilder<String>> table(Table<String> table) {
        return r -> r.section("Rows", s -> s.table(table, d -> List.of("1", "2", "3")));
    }

    private static Arguments of(String place, Consumer<ReportBuilder<String>> definition) {
        return Arguments.of(named(place, place), definition);
    }

    static Stream<Arguments> definitions() {
        String cell = " > table \"names\" > row 2 > column \"Name\"";
        return Stream.of(
                of(cell, table(C.text("Name", row -> thrownFor2(row, row)))),
                of(cell, table(C.textOr("Name", Reason.WITHHELD, row -> thrownFor2(row, Optional.of(row))))),
                of(cell, table(C.textClaim("Name", row -> thrownFor2(row, Claim.missing(Reason.WITHHELD, List.of()))))),
                of(cell, table(C.count("Name", Unit.CASES, row -> thrownFor2(row, 1L)))),
                of(cell, table(C.decimal("Name", Unit.RATIO, row -> thrownFor2(row, 1.0)))),
                of(cell, table(C.day("Name", row -> thrownFor2(row, EDITION.asOf())))),
                of(cell, table(NAME.cite(row -> thrownFor2(row, List.of())))),
                of(
                        " > table \"names\" > row 2 > highlight \"odd\"",
                        table(Table.of(
                                "names",
                                t -> t.columns(NAME)
                                        .highlightRows(row -> thrownFor2(row, true), Tone.CAUTION, "odd")))),
                of(
                        " > table \"names\" > row 2",
                        r -> r.section(
                                "Rows",
                                s -> s.streamed(
                                        Table.of("names", t -> t.columns(NAME)),
                                        d -> Stream.of("1", "2").map(row -> thrownFor2(row, row))))),
                of(
                        " > table \"names\" > row 1",
                        r -> r.section(
                                "Rows",
                                s -> s.table(
                                        Table.of("names", t -> t.columns(NAME)),
                                        d -> ThrowingFunctionsTest::iterator))),
                of(
                        " > table \"names\"",
                        r -> r.section(
                                "Rows", s -> s.<String>table(Table.of("names", t -> t.columns(NAME)), d -> thrown()))),
                of(
                        " > table \"names\"",
                        r -> r.section(
                                "Rows",
                                s -> s.streamed(
                                        Table.of("names", t -> t.columns(NAME)),
                                        d -> Stream.of("1").onClose(ThrowingFunctionsTest::thrown)))),
                of(
                        " > table \"names\" > row 2 > highlight \"late\"",
                        table(Table.of(
                                "names",
                                t -> t.columns(NAME)
                                        .highlightRows(
                                                (row, edition) -> thrownFor2(row, true), Tone.CAUTION, "late")))),
                of(
                        " > table \"names\" > row 2 > column \"Name\"",
                        table(C.decimalOr(
                                "Name", Unit.RATIO, Reason.WITHHELD, row -> thrownFor2(row, Optional.of(1))))),
                of(
                        " > table \"names\" > row 2 > column \"Name\"",
                        table(C.dayOr("Name", Reason.WITHHELD, row -> thrownFor2(row, Optional.of(EDITION.asOf()))))),
                of(" > title", r -> r.title(d -> thrown())),
                of(" > subtitle", r -> r.subtitle(d -> thrown())),
                of(" > sources", r -> r.sources(d -> thrown())),
                of(" > check \"Sums\"", r -> r.check("Sums", (d, e) -> thrown())),
                of(" > section \"Words\" > part 1", r -> r.section("Words", s -> s.text((d, e) -> thrown()))),
                of(
                        " > section \"Words\" > callout \"Note\"",
                        r -> r.section("Words", s -> s.callout(Tone.CAUTION, "Note", (d, e) -> thrown()))),
                of(
                        " > section \"Words\" > figure \"Persons\"",
                        r -> r.section("Words", s -> s.figureClaim("Persons", Unit.PERSONS, d -> thrown()))),
                of(
                        " > section \"Words\" > figure \"Rate\"",
                        r -> r.section(
                                "Words",
                                s -> s.figureMeasure("Rate", Format.whole(), (d, e) -> thrown(), d -> List.of()))));
    }

    private static Iterator<String> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public String next() {
                throw new NoSuchElementException("of the author");
            }
        };
    }

    private static Reports<String> bound(Consumer<ReportBuilder<String>> definition) {
        Consumer<ReportBuilder<String>> more = r -> r.section("More", s -> s.text("Words."));
        return Reports.bind(Report.of("sample", 1, Locale.ENGLISH, definition.andThen(more)), "data", EDITION);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void are_told_with_their_place(String place, Consumer<ReportBuilder<String>> definition) {
        assertThatThrownBy(() -> bound(definition).document())
                .isInstanceOf(RenderException.class)
                .hasMessageStartingWith("report \"sample\"" + place + ": its function threw java.")
                .hasMessageEndingWith(": of the author, must give a value")
                .cause()
                .hasMessage("of the author");
    }

    @Test
    @SuppressWarnings("NullAway") // The mistake under test.
    void a_null_pointer_of_their_own_is_not_a_missing_value() {
        String nothing = null;
        assertThatThrownBy(() ->
                        bound(table(C.text("Name", row -> nothing.strip()))).document())
                .hasMessageStartingWith("report \"sample\" > table \"names\" > row 1 > column \"Name\": its function"
                        + " threw java.lang.NullPointerException");
    }

    @Test
    void a_recursion_without_end_is_told_too() {
        assertThatThrownBy(() -> bound(table(C.text("Name", ThrowingFunctionsTest::endless)))
                        .document())
                .hasMessageStartingWith("report \"sample\" > table \"names\" > row 1 > column \"Name\": its function"
                        + " threw java.lang.StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion") // The mistake under test.
    private static String endless(String row) {
        return endless(row) + row;
    }

    @Test
    void a_stream_that_throws_is_told_as_the_target() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("of the author");
            }
        };
        for (Target target : List.of(Target.xlsx(broken), Target.pdf(broken))) {
            assertThatThrownBy(() -> bound(table(NAME)).write(Target.pdf(OutputStream.nullOutputStream()), target))
                    .hasMessage("report \"sample\" > stream 2: its renderer or stream threw"
                            + " java.lang.IllegalStateException: of the author");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // The mistake under test.
    void null_within_a_list_or_among_rows_is_told_too() {
        assertThatThrownBy(() -> bound(table(NAME.cite(row -> Arrays.asList((Citation) null))))
                        .document())
                .hasMessage(
                        "report \"sample\" > table \"names\" > row 1 > column \"Name\": element 1 of the list is null,"
                                + " must be a value");
        assertThatThrownBy(() -> bound(r -> r.section(
                                "Rows",
                                s -> s.streamed(Table.of("names", t -> t.columns(NAME)), d -> Stream.of("1", null))))
                        .document())
                .hasMessage("report \"sample\" > table \"names\" > row 2: is null, must be a value");
        assertThatThrownBy(() -> bound(r -> r.section(
                                "Rows",
                                s -> s.table(Table.of("names", t -> t.columns(NAME)), d -> Arrays.asList("1", null))))
                        .document())
                .hasMessage("report \"sample\" > table \"names\": element 2 of the list is null, must be a value");
    }

    @Test
    void a_source_that_is_listed_twice_is_an_error() {
        SourceReference one = new SourceReference(
                new SourceId("s1"), "One", "Press", PartialDate.parse("2024"), "news", Optional.empty());
        assertThatThrownBy(() -> bound(r -> r.sources(d -> List.of(one, one))).document())
                .hasMessage("report \"sample\" > sources: source \"s1\" is listed twice, must be listed once");
    }

    @Test
    void the_problem_goes_along_when_it_is_serialized() throws Exception {
        RenderException thrown =
                new RenderException(org.attest.report.problem.Where.of("report", "sample"), "is wrong, must be right");
        assertThat(((RenderException) copy(thrown)).problem()).isEqualTo(thrown.problem());
    }

    private static Object copy(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
