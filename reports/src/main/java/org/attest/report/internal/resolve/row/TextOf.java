package org.attest.report.internal.resolve.row;

import java.util.function.Function;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.report.definition.Accessor;
import org.attest.report.definition.TextColumn;
import org.attest.report.wording.Notation;

/** What rows are grouped by: the words of a text column's cell; in an open conflict, the values and where they stand. */
public record TextOf<R>(TextColumn<R> column, Notation notation) implements Function<R, String> {
    @Override
    public String apply(R row) {
        return switch (column.reading()) {
            case Accessor.Plain<R, String> plain -> plain.read(row);
            case Accessor.OrMissing<R, String> perhaps ->
                perhaps.read(row).orElseGet(() -> notation.print(perhaps.whyMissing(row)));
            case Accessor.Claimed<R, String> claim -> {
                var stated = claim.read(row);
                yield stated.value()
                        .or(() -> stated.absence().map(notation::print))
                        .orElseGet(() -> stated.values() + " " + stated.citations());
            }
            default -> throw new IllegalStateException("a text column reads text");
        };
    }

    /** What a group is called: in an open conflict by the values alone. */
    public String name(R row) {
        if (column.reading() instanceof Accessor.Claimed<R, String> claim) {
            Claim<String> stated = claim.read(row);
            if (stated.value().isEmpty() && stated.absence().isEmpty()) {
                return notation.print(Reason.CONFLICT) + " " + String.join("; ", stated.values());
            }
        }
        return apply(row);
    }
}
