package org.attest.report.internal.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.LocalName;
import org.attest.model.value.Named;
import org.attest.model.value.Reason;
import org.attest.report.definition.Columns;
import org.attest.report.definition.TextColumn;

/** The names in Bangla: a column that any table of named things may have. */
public final class BanglaName {
    private BanglaName() {}

    private static final String BANGLA = "bn";

    /** The name with its sources; not reported where the dossier has none. */
    public static <R> TextColumn<R> column(Columns<R> columns, Function<R, ? extends Named> thing) {
        return columns.textOr(
                        "Name in Bangla",
                        Reason.NOT_REPORTED,
                        row -> of(thing.apply(row)).map(LocalName::text))
                .cite(row -> of(thing.apply(row)).map(LocalName::citations).orElseGet(List::of));
    }

    static Optional<LocalName> of(Named thing) {
        return thing.nameIn(BANGLA);
    }
}
