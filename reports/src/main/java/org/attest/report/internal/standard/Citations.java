package org.attest.report.internal.standard;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Citation;

/** The citations of several things. */
public final class Citations {
    private Citations() {}

    /** What any of the things cites, each once. */
    public static <T> List<Citation> of(Collection<T> things, Function<T, List<Citation>> ofOne) {
        return things.stream()
                .flatMap(thing -> ofOne.apply(thing).stream())
                .distinct()
                .toList();
    }
}
