package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.attest.model.value.LocalName;
import org.attest.model.value.Named;
import org.attest.model.value.Reason;
import org.attest.report.definition.Columns;
import org.attest.report.definition.TextColumn;

/** Names that tell the rows of a table apart, and names in other languages than the dossier's. */
public final class Names {
    private Names() {}

    /** A row for each thing, made of its name and of itself. */
    public static <T, R> List<R> rows(
            List<T> things, Function<T, String> shortName, Function<T, String> longName, BiFunction<String, T, R> row) {
        List<String> names = of(things, shortName, longName);
        return IntStream.range(0, names.size())
                .mapToObj(index -> row.apply(names.get(index), things.get(index)))
                .toList();
    }

    /** One name for each thing: the short one if no other has it, else the long one, numbered if even that is another's. */
    static <T> List<String> of(List<T> things, Function<T, String> shortName, Function<T, String> longName) {
        List<String> shortNames = things.stream().map(shortName).toList();
        Set<String> given = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (T thing : things) {
            String brief = shortName.apply(thing);
            String full = Collections.frequency(shortNames, brief) == 1 ? brief : longName.apply(thing);
            String name = full;
            for (int use = 2; !given.add(name); use++) {
                name = full + " (" + use + ")";
            }
            names.add(name);
        }
        return names;
    }

    /** A column of each name with the BCP 47 tag of its language; not reported where the dossier has none. */
    public static <R> TextColumn<R> local(Columns<R> columns, Function<R, ? extends Named> thing) {
        return columns.textOr(
                        "Local name",
                        Reason.NOT_REPORTED,
                        row -> Wording.joined(
                                "; ",
                                thing.apply(row).localNames().stream()
                                        .map(name -> name.text() + " (" + name.language() + ")")))
                .cite(row -> Citations.of(thing.apply(row).localNames(), LocalName::citations));
    }
}
