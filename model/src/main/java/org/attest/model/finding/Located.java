package org.attest.model.finding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An element of a list, with its JSON pointer. */
record Located<T>(String pointer, T value) {
    static <T> Stream<Located<T>> in(String list, List<T> elements) {
        return IntStream.range(0, elements.size())
                .mapToObj(index -> new Located<>(list + "/" + index, elements.get(index)));
    }

    Finding finding(FindingKind kind, String subject, String message) {
        return new Finding(kind, pointer, subject, message);
    }
}
