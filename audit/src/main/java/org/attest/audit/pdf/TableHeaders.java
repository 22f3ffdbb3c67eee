package org.attest.audit.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Not met by a table without a header cell, and by a header cell that has neither a scope nor an ID by which cells could
 * name it.
 */
final class TableHeaders extends Check {
    private static final Set<String> SCOPES = Set.of("Row", "Column", "Both");

    /** For each open table, whether it has a header. */
    private final Deque<Boolean> headed = new ArrayDeque<>();

    TableHeaders() {
        super(PdfItem.TABLE_HEADERS);
    }

    @Override
    void enter(Element element) {
        if (element.is("Table")) {
            apply();
            headed.push(false);
        } else if (element.is("TH") && !headed.isEmpty()) {
            headed.pop();
            headed.push(true);
        }
    }

    @Override
    void leave(Element element) {
        if (element.is("Table") && !headed.pop()) {
            add(element.where(), "has no header cell (TH)");
        } else if (element.is("TH")) {
            apply();
            boolean scoped = element.attribute("Table", "Scope")
                    .filter(scope -> SCOPES.contains(Dict.name(scope)))
                    .isPresent();
            if (!scoped && !element.dict().has("ID")) {
                add(element.where(), "header cell has no scope, must have Row, Column or Both");
            }
        }
    }
}
