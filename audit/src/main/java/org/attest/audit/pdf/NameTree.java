package org.attest.audit.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.PdfObject;

/** Names and what they lead to (ISO 32000-1, 7.9.6). */
final class NameTree {
    private NameTree() {}

    /** What all names lead to. */
    static List<PdfObject> values(Dict root) {
        List<PdfObject> all = new ArrayList<>();
        collect(root, all, new HashSet<>());
        return all;
    }

    private static void collect(Dict branch, List<PdfObject> all, Set<Integer> seen) {
        List<PdfObject> entries = branch.list("Names");
        for (int i = 1; i < entries.size(); i += 2) {
            all.add(entries.get(i));
        }
        for (PdfObject kid : branch.list("Kids")) {
            if (seen.add(Dict.numberOf(kid))) {
                collect(Dict.of(kid), all, seen);
            }
        }
    }
}
