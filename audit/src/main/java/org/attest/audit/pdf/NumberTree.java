package org.attest.audit.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

/** What numbers lead to (ISO 32000-1, 7.9.7). In memory are where each leaf begins, and the leaf that was read last. */
final class NumberTree {
    private final TreeMap<Integer, PdfObject> leaves = new TreeMap<>();
    private @Nullable PdfObject last;
    private Map<Integer, PdfObject> entries = Map.of();

    NumberTree(@Nullable PdfObject root) {
        if (root != null) {
            collect(root, new HashSet<>());
        }
    }

    private void collect(PdfObject node, Set<Integer> seen) {
        if (Dict.numberOf(node) > 0 && !seen.add(Dict.numberOf(node))) {
            return;
        }
        Dict branch = Dict.of(node);
        List<PdfObject> numbers = branch.list("Nums");
        if (!numbers.isEmpty() && Dict.resolve(numbers.getFirst()) instanceof PdfNumber first) {
            leaves.put(first.intValue(), node);
        }
        branch.list("Kids").forEach(kid -> collect(kid, seen));
    }

    @Nullable
    PdfObject get(int number) {
        Map.Entry<Integer, PdfObject> leaf = leaves.floorEntry(number);
        if (leaf == null) {
            return null;
        }
        if (!leaf.getValue().equals(last)) {
            last = leaf.getValue();
            entries = entries(Dict.of(last).list("Nums"));
        }
        return entries.get(number);
    }

    private static Map<Integer, PdfObject> entries(List<PdfObject> numbers) {
        Map<Integer, PdfObject> entries = new HashMap<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (Dict.resolve(numbers.get(i)) instanceof PdfNumber number) {
                entries.putIfAbsent(number.intValue(), numbers.get(i + 1));
            }
        }
        return entries;
    }
}
