package org.attest.report.definition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.report.internal.function.Guarded;

/**
 * What every column has. A column is known by its row class and key, so a copy with another format is still the same column.
 *
 * @param citations where a row's value stands, beyond what a claim brings along; empty when the column cites nothing of its own
 */
public record ColumnMetadata<R>(
        Class<R> rowType, String key, String label, Optional<Function<R, List<Citation>>> citations) {
    public ColumnMetadata {
        if (label.isBlank()) {
            throw new IllegalArgumentException(
                    "label of a column of " + rowType.getSimpleName() + " is blank, must be the words of its header");
        }
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("key \"" + key + "\" of column \"" + label
                    + "\" must be lower-case letters and digits, parted by single hyphens");
        }
    }

    static <R> ColumnMetadata<R> of(Class<R> rowType, String label) {
        return new ColumnMetadata<>(rowType, keyOf(label, "column"), label, Optional.empty());
    }

    ColumnMetadata<R> withKey(String newKey) {
        return new ColumnMetadata<>(rowType, newKey, label, citations);
    }

    ColumnMetadata<R> withCitations(Function<R, List<Citation>> newCitations) {
        Function<R, List<Citation>> more = Guarded.function(newCitations);
        Function<R, List<Citation>> all = citations
                .<Function<R, List<Citation>>>map(
                        known -> row -> Stream.concat(known.apply(row).stream(), more.apply(row).stream())
                                .toList())
                .orElse(more);
        return new ColumnMetadata<>(rowType, key, label, Optional.of(all));
    }

    boolean isSame(ColumnMetadata<?> other) {
        return rowType.equals(other.rowType) && key.equals(other.key);
    }

    /** A key made of the words of a label: {@code persons-convicted}; {@code otherwise} when these have no Latin letters. */
    public static String keyOf(String label, String otherwise) {
        String key =
                label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return key.isEmpty() ? otherwise : key;
    }
}
