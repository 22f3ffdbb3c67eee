package org.attest.report.internal.standard;

import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;
import org.attest.model.value.LocalName;
import org.attest.model.value.Named;
import org.attest.model.value.Reason;
import org.attest.report.definition.Columns;
import org.attest.report.definition.TextColumn;

/** The names in other languages than the dossier's: a column that any table of named things may have. */
public final class LocalNames {
    private LocalNames() {}

    /** Each name with the BCP 47 tag of its language; not reported where the dossier has none. */
    public static <R> TextColumn<R> column(Columns<R> columns, Function<R, ? extends Named> thing) {
        return columns.textOr(
                        "Local name",
                        Reason.NOT_REPORTED,
                        row -> Wording.joined(
                                "; ", thing.apply(row).localNames().stream().map(LocalNames::tagged)))
                .cite(row -> citations(thing.apply(row)));
    }

    private static String tagged(LocalName name) {
        return name.text() + " (" + name.language() + ")";
    }

    private static List<Citation> citations(Named thing) {
        return Citations.of(thing.localNames(), LocalName::citations);
    }
}
