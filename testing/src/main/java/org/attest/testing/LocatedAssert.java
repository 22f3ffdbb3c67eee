package org.attest.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.report.problem.Where;
import org.attest.testing.attested.Sources;
import org.attest.testing.attested.UncitedFigure;
import org.attest.testing.message.Known;
import org.attest.testing.message.TextTable;

/** An assertion about one place in a file; its errors begin with that place. */
abstract class LocatedAssert<SELF extends LocatedAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {
    private static final int MOST_LISTED = 20;

    private final Where where;

    LocatedAssert(A actual, Where where, Class<?> selfType) {
        super(actual, selfType);
        this.where = where;
    }

    final Where where() {
        return where;
    }

    final AssertionError error(String what) {
        return failure("%s", where + ": " + what);
    }

    final AssertionError mismatch(String expected, String found) {
        return mismatchAt(where, expected, found);
    }

    final AssertionError mismatchAt(Where place, String expected, String found) {
        return failureWithActualExpected(found, expected, "%s", place + "\n\n" + TextTable.ofMismatch(expected, found));
    }

    /** Of many things that are wrong, the first. */
    final AssertionError wrong(String what, List<String> headers, List<List<String>> rows) {
        return wrong(what, headers, rows, "");
    }

    /** With a hint at what may be done about it. */
    final AssertionError wrong(String what, List<String> headers, List<List<String>> rows, String hint) {
        TextTable table = new TextTable().row(headers);
        rows.stream().limit(MOST_LISTED).forEach(table::row);
        String listed = table.andMore(rows.size() - (long) MOST_LISTED);
        return error(what + "\n\n" + listed + (hint.isEmpty() ? "" : "\n\n" + hint));
    }

    final AssertionError uncited(List<UncitedFigure> figures, Sources sources) {
        String hint = sources.size() > 0
                ? ""
                : "There are no notes: no native table has the columns " + String.join(", ", sources.headersOfNotes())
                        + ".";
        return wrong(
                Counted.of(figures.size(), "figure is", "figures are") + " not cited",
                List.of("cell", "row", "column", "figure", "why"),
                figures.stream()
                        .map(figure -> List.of(
                                figure.table().sheet().name() + "!"
                                        + figure.cell().address(),
                                figure.row(),
                                figure.column(),
                                figure.cell().value().toString(),
                                figure.why()))
                        .toList(),
                hint);
    }

    /** Passes when no item of a checklist is left open. */
    final void mustMeetAll(Audit audit) {
        List<Answer> notMet = audit.notMet();
        if (!notMet.isEmpty()) {
            List<List<String>> places = new ArrayList<>();
            for (Answer answer : notMet) {
                String item = answer.item().name() + ": " + answer.item().words();
                answer.places().forEach(place -> places.add(List.of(item, place.where(), place.what())));
            }
            throw wrong(
                    Counted.of(notMet.size(), "item", "items") + " of the checklist not met",
                    List.of("item", "where", "what"),
                    places);
        }
    }

    final AssertionError unknown(String kind, String name, Collection<String> names) {
        return error(new Known(kind, names).without(name));
    }

    /** Passes when both are the same text. */
    final SELF same(String expected, String found) {
        if (!expected.equals(found)) {
            throw mismatch(expected, found);
        }
        return myself;
    }
}
