package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attest.audit.spreadsheet.Parts.Relation;

/** A workbook with all that is small in it; the rows of its sheets are read when they are asked for. */
final class Workbook {
    private final Parts parts;
    private final Node root;
    private final Styles styles;
    private final Strings strings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();

    Workbook(Parts parts) {
        this.parts = parts;
        String part = parts.relation("", "officeDocument")
                .map(Relation::target)
                .orElseThrow(() -> parts.unreadable("is no workbook, " + SpreadsheetAudit.ALLOWED, null));
        if (part.endsWith(".bin")) {
            throw parts.unreadable("is a binary workbook (.xlsb), " + SpreadsheetAudit.ALLOWED, null);
        }
        root = parts.node(part);
        if (!root.name().equals("workbook")) {
            throw parts.unreadable("is no workbook, " + SpreadsheetAudit.ALLOWED, null);
        }
        List<Relation> relations = parts.relations(part);
        styles = new Styles(parts.node(target(relations, "styles")), parts.node(target(relations, "theme")));
        String shared = target(relations, "sharedStrings");
        strings = parts.has(shared) ? parts.read(shared, xml -> Strings.read(xml, styles)) : new Strings();
        Map<String, Relation> byId =
                relations.stream().collect(Collectors.toMap(Relation::id, relation -> relation, (a, b) -> a));
        root.child("sheets").all("sheet").forEach(entry -> {
            Relation sheet = byId.get(entry.get("id"));
            if (sheet == null || !parts.has(sheet.target())) {
                throw parts.unreadable(
                        "has no part for sheet \"" + entry.get("name") + "\", must be a complete workbook", null);
            }
            sheetParts.add(sheet.target());
            sheets.add(Sheet.read(parts, sheet.target(), sheets.size(), entry, sheet.type()));
        });
    }

    private static String target(List<Relation> relations, String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Styles styles() {
        return styles;
    }

    /** The views in which it opens. */
    List<Node> views() {
        return root.child("bookViews").all("workbookView").toList();
    }

    /** What the file says of itself: of its contents, or of the program's own. */
    Node properties(String type) {
        return parts.relation("", type)
                .map(relation -> parts.node(relation.target()))
                .orElse(Node.NONE);
    }

    boolean hasPartLike(String regex) {
        return parts.hasNameLike(regex);
    }

    void readRows(Sheet sheet, Consumer<Row> rows) {
        parts.read(sheetParts.get(sheet.number()), xml -> new SheetRows(strings, styles).read(xml, rows));
    }
}
