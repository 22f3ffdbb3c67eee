package org.attest.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Document;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.style.Notation;
import org.attest.report.style.Word;

/**
 * What the contents and the bookmarks list.
 *
 * @param name unlike any other heading's
 * @param level 1 for sections, 2 for their tables
 */
record Heading(String name, int level, String title) {
    static List<Heading> allOf(Document report) {
        List<Heading> all = new ArrayList<>();
        for (Section section : report.sections()) {
            all.add(of(section));
            for (Table table : section.tables()) {
                all.add(of(table, report.notation()));
            }
        }
        backMatter(report).forEach(table -> all.add(ofBackMatter(table)));
        return all;
    }

    static List<Table> backMatter(Document report) {
        return List.of(report.notes(), report.sources(), report.checks());
    }

    static Heading of(Section section) {
        String number = section.number() == 0 ? "" : section.number() + " ";
        return new Heading("section-" + section.number(), 1, number + section.heading());
    }

    static Heading of(Table table, Notation notation) {
        String title = table.number() == 0 ? table.title() : notation.say(Word.TABLE, table.number(), table.title());
        return new Heading("table-" + table.key(), 2, title);
    }

    static Heading ofBackMatter(Table table) {
        return new Heading("table-" + table.key(), 1, table.title());
    }
}
