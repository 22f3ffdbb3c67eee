package org.attest.report.internal.resolve.row;

import java.util.function.Function;
import org.attest.model.value.Absence;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.report.definition.Accessor;
import org.attest.report.definition.TextColumn;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;

/** What rows are grouped by: the words of a text column's cell; in an open conflict, the values and where they stand. */
public record TextOf<R>(TextColumn<R> column, Notation notation) implements Function<R, String> {
    @Override
    public String apply(R row) {
        return of(row, notation::print, stated -> stated.values() + " " + stated.citations());
    }

    /** What a group is called: without a name by words, in an open conflict by the values alone. */
    public String name(R row) {
        return of(
                row,
                why -> Phrase.in(notation).value(why).toString(),
                stated -> notation.print(Reason.CONFLICT) + " " + String.join("; ", stated.values()));
    }

    private String of(R row, Function<Absence, String> missing, Function<Claim<String>, String> disputed) {
        return switch (column.reading()) {
            case Accessor.Plain<R, String> plain -> plain.read(row);
            case Accessor.OrMissing<R, String> perhaps ->
                perhaps.read(row).orElseGet(() -> missing.apply(perhaps.whyMissing(row)));
            case Accessor.Claimed<R, String> claim -> {
                Claim<String> stated = claim.read(row);
                yield stated.value().or(() -> stated.absence().map(missing)).orElseGet(() -> disputed.apply(stated));
            }
            default -> throw new IllegalStateException("a text column reads text");
        };
    }
}
