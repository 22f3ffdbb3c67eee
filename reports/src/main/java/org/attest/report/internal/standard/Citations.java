package org.attest.report.internal.standard;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;

/** The citations of several things, and columns that count these. */
public final class Citations {
    private Citations() {}

    /** What any of the things cites, each once. */
    public static <T> List<Citation> of(Collection<T> things, Function<T, List<Citation>> ofOne) {
        return things.stream()
                .flatMap(thing -> ofOne.apply(thing).stream())
                .distinct()
                .toList();
    }

    /** Counts the things of a row that are so, and cites where that stands of each. */
    public static <R, T> CountColumn<R> counted(
            Columns<R> columns,
            String label,
            Unit unit,
            Function<R, List<T>> things,
            Predicate<T> which,
            Function<T, List<Citation>> ofOne) {
        Function<R, List<T>> counted =
                row -> things.apply(row).stream().filter(which).toList();
        return columns.count(label, unit, row -> counted.apply(row).size()).cite(row -> of(counted.apply(row), ofOne));
    }
}
