package org.attest.testing;

import java.util.List;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.testing.internal.message.TextTable;

/** What the audits ask of a file; apart from the assertions, which must load without attest-audit. */
final class Checklist {
    private Checklist() {}

    /** Passes when no item of a checklist is left open. */
    static void mustBeMet(Audit audit, LocatedAssert<?> file) {
        List<Answer> notMet = audit.notMet();
        if (notMet.isEmpty()) {
            return;
        }
        TextTable places = new TextTable().row("item", "where", "what");
        for (Answer answer : notMet) {
            String item = answer.item().name() + ": " + answer.item().words();
            answer.places().forEach(place -> places.row(item, place.where(), place.what()));
        }
        file.failed(file.wrong(
                TextTable.counted(notMet.size(), "item", "items") + " of the checklist not met", places, ""));
    }
}
