package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.attest.model.value.Unit;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

/** What is drawn beside values or in their place, judged when the table is defined. */
class DrawingRulesTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final TextColumn<String> TERM = C.text("Term", row -> row);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);
    private static final Scale SCALE = Scale.of(0, 20);

    private static void refuses(Consumer<TableBuilder<String>> content, String message) {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Table.<String>of("rows", t -> {
                    t.columns(NAME, TERM, CASES);
                    content.accept(t);
                }))
                .withMessageContaining(message);
    }

    private static TableBuilder<String> ranged(TableBuilder<String> t, Column<String> column) {
        return t.range(column, SCALE, row -> Optional.empty());
    }

    private static SequencedMap<String, Sign> signs(Map<String, Sign> of) {
        return new LinkedHashMap<>(of);
    }

    @Test
    void a_column_has_one_drawing() {
        String two = "\": has two drawings, must have bars, a range or signs";
        refuses(t -> ranged(ranged(t, TERM), TERM), "column \"Term" + two);
        refuses(t -> ranged(t, CASES).bars(CASES), "column \"Cases" + two);
        refuses(t -> t.bars(CASES, CASES), "column \"Cases" + two);
        refuses(t -> ranged(t, TERM).signs(TERM, signs(Map.of("yes", Sign.DOT))), "column \"Term" + two);
    }

    @Test
    void a_range_is_printed() {
        String message = "has a range but is not printed, must be a printed column";
        refuses(t -> ranged(t, TERM).groupBy(TERM), message);
        refuses(t -> ranged(t, TERM).workbookOnly(TERM), message);
    }

    @Test
    void each_word_has_a_sign_and_each_sign_a_word() {
        String none = "has no signs, one for a blank word or a word without one, must have a sign for each word";
        refuses(t -> t.signs(TERM, signs(Map.of())), none);
        refuses(t -> t.signs(TERM, signs(Map.of(" ", Sign.BOX))), none);
        SequencedMap<String, Sign> empty = new LinkedHashMap<>();
        empty.put("yes", null);
        refuses(t -> t.signs(TERM, empty), none);
        refuses(
                t -> t.signs(TERM, signs(Map.of("yes", Sign.DOT, "no", Sign.DOT))),
                "has one sign for several words, must have a sign of its own for each");
        refuses(
                t -> t.signs(TERM, signs(Map.of("yes", Sign.DOT))).signs(TERM, signs(Map.of("no", Sign.DOT))),
                "signs(..) is called twice, must be called once");
    }
}
