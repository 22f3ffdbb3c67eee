package org.attest.report.definition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    /** Latin letters that are no letter with a mark. */
    private static final Map<String, String> LETTERS = Map.of(
            "\u00df", "ss", "\u00e6", "ae", "\u0153", "oe", "\u00f8", "o", "\u0142", "l", "\u0111", "d", "\u0131", "i");

    public ColumnMetadata {
        citations = citations.map(Guarded::function);
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
        Function<R, List<Citation>> all = citations
                .<Function<R, List<Citation>>>map(
                        known -> row -> Stream.concat(known.apply(row).stream(), newCitations.apply(row).stream())
                                .toList())
                .orElse(newCitations);
        return new ColumnMetadata<>(rowType, key, label, Optional.of(all));
    }

    boolean isSame(ColumnMetadata<?> other) {
        return rowType.equals(other.rowType) && key.equals(other.key);
    }

    /**
     * A key made of the words of a label, without accents: {@code persons-convicted}. Letters of another script leave
     * a number made of the label, so that two such labels hardly ever have one key.
     *
     * @param otherwise what comes before this number when there are no Latin letters
     */
    public static String keyOf(String label, String otherwise) {
        String plain = Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String key = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean isWhole = plain.codePoints().noneMatch(letter -> Character.isLetter(letter) && letter > 'z');
        return isWhole && !key.isEmpty()
                ? key
                : (key.isEmpty() ? otherwise : key) + "-" + Integer.toHexString(label.hashCode());
    }
}
