package org.attest.report.internal.standard;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English words for the model's value lists. */
public final class Wording {
    private Wording() {}

    /** The words of a constant: {@code NOT_STARTED} as "not started", {@code CO_CHAIR} as "co-chair". */
    public static String of(Enum<?> constant) {
        return constant.name()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^co_", "co-")
                .replace('_', ' ');
    }

    /** The words of several constants, parted by commas. */
    public static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Wording::of).collect(Collectors.joining(", "));
    }

    /** The words in a row, parted by the separator; empty when there are none. */
    public static Optional<String> joined(String separator, Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(separator))).filter(all -> !all.isEmpty());
    }

    /** A sentence's first letter as a capital. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
