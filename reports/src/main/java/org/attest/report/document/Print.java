package org.attest.report.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What of a table stands in print.
 *
 * @param workbookOnly the places of columns that only a spreadsheet holds
 * @param sources the column that says in a spreadsheet what in print stands behind the values, as {@link CellSink#cited} tells
 * @param folded the places of columns that say the same in every row, and do so in a sentence
 * @param sentences what they say
 * @param scales of the bars beside values, by the places of the columns
 * @param signs in the place of words, by the places of the columns
 */
public record Print(
        PrintedRows rows,
        Set<Integer> workbookOnly,
        OptionalInt sources,
        Set<Integer> folded,
        List<String> sentences,
        Fit fit,
        Map<Integer, Scale> scales,
        Map<Integer, Map<String, Sign>> signs) {
    public static final Print ALL = new Print(
            PrintedRows.all(), Set.of(), OptionalInt.empty(), Set.of(), List.of(), Fit.BY_CONTENT, Map.of(), Map.of());

    public Print {
        workbookOnly = Set.copyOf(workbookOnly);
        folded = Set.copyOf(folded);
        sentences = List.copyOf(sentences);
        scales = Map.copyOf(scales);
        signs = Map.copyOf(signs);
    }

    /** What is drawn in the place of these words. */
    public Optional<Sign> sign(int column, String words) {
        Map<String, Sign> own = signs.get(column);
        return own == null ? Optional.empty() : Optional.ofNullable(own.get(words));
    }

    /** Whether a column is printed. */
    public boolean has(int column) {
        return !workbookOnly.contains(column) && !folded.contains(column) && sources.orElse(-1) != column;
    }
}
