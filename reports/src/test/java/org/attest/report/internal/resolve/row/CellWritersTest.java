package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Column;
import org.attest.report.definition.Table;
import org.attest.report.document.CellSink;
import org.attest.report.document.Document;
import org.attest.report.document.RowCursor;
import org.attest.report.internal.resolve.report.Outcome;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** What a row says to whoever draws it, call by call. */
class CellWritersTest {
    /** Writes down what it is told. */
    static CellSink writingTo(List<String> told) {
        return (CellSink) Proxy.newProxyInstance(
                CellSink.class.getClassLoader(), new Class<?>[] {CellSink.class}, (proxy, method, arguments) -> {
                    told.add(method.getName() + " " + Arrays.asList(arguments));
                    return null;
                });
    }

    private static List<String> told(Document document) {
        List<String> told = new ArrayList<>();
        try (RowCursor rows = document.tables().getFirst().rows().open()) {
            CellSink sink = writingTo(told);
            while (rows.next(sink)) {
                told.add("end");
            }
        }
        return told;
    }

    private static List<String> told(Column<String> column) {
        return told(Resolved.listed(Table.of("sample", t -> t.columns(column)), List.of("row")));
    }

    @Test
    void words_that_stand_for_a_bound_say_so() {
        assertThat(told(C.boundOr("Cases", Unit.CASES, Reason.WITHHELD, row -> Optional.of(Count.parse(">295")))))
                .containsExactly("instead [0, BOUND_ONLY]", "text [0, over 295]", "end");
    }

    @Test
    void words_that_stand_for_an_open_conflict_say_so() {
        assertThat(told(C.countClaim("Cases", Unit.CASES, row -> Outcome.disputed("14", "15"))))
                .containsExactly("instead [0, CONFLICT]", "text [0, [conflict] 14 (A para. 8); 15 (B table 2)]", "end");
    }

    @Test
    void a_number_and_a_missing_value_need_no_such_word() {
        assertThat(told(C.countClaim("Cases", Unit.CASES, row -> Outcome.stated("14"))))
                .containsExactly("number [0, 14.0]", "cited [0, [1], ]", "end");
        assertThat(told(C.countClaim("Cases", Unit.CASES, row -> Outcome.notReported())))
                .containsExactly("missing [0, NOT_REPORTED]", "cited [0, [1], ]", "end");
    }

    @Test
    void remarks_stand_before_sources_each_in_a_column_of_its_own() {
        Table<String> table = Table.of(
                "sample",
                t -> t.columns(C.text("Name", row -> row)
                                .cite(row -> row.equals("b") ? List.of() : List.of(Outcome.PRESS)))
                        .highlightRows(row -> row.equals("a"), Tone.CAUTION, "first"));
        assertThat(told(Resolved.listed(table, List.of("a", "b"))))
                .containsExactly(
                        "tone [0, CAUTION]",
                        "text [0, a]",
                        "cited [0, [1], A para. 8]",
                        "text [1, first]",
                        "text [2, Name: A para. 8]",
                        "end",
                        "text [0, b]",
                        "cited [0, [], no source given]",
                        "text [1, none]",
                        "text [2, Name: no source given]",
                        "end");
    }
}
