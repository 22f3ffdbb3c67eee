package org.attest.report.resolve;

import java.util.function.Function;
import org.attest.model.value.Reason;
import org.attest.report.definition.Reading;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Notation;

/** The words of a text column's cell without its notes: what rows are grouped and ordered by. */
record TextOf<R>(TextColumn<R> column, Notation notation) implements Function<R, String> {
    @Override
    public String apply(R row) {
        return switch (column.reading()) {
            case Reading.Plain<R, String>(var value) -> value.apply(row);
            case Reading.OrMissing<R, String>(var value, var why) ->
                value.apply(row).orElseGet(() -> notation.print(why.apply(row)));
            case Reading.Claimed<R, String>(var claim) -> {
                var stated = claim.apply(row);
                yield stated.value()
                        .orElseGet(() -> notation.print(stated.whyNoValue().orElse(Reason.CONFLICT)));
            }
            default -> throw new IllegalStateException("a text column reads text");
        };
    }
}
