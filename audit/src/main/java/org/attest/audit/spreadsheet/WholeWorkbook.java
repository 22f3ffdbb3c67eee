package org.attest.audit.spreadsheet;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.audit.spreadsheet.Drawn.Kind;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.Node;
import org.attest.workbook.internal.Parts;

/** Items that a workbook meets or not whatever is in its cells. */
final class WholeWorkbook {
    private static final String WORKBOOK = "workbook";

    /** Programs, which are no authors. */
    private static final Set<String> PROGRAMS =
            Set.of("Apache POI", "openpyxl", "XlsxWriter", "Unknown", "Microsoft Office User", "Windows User");

    private static final Pattern REFERENCE = Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!(.+)");

    private WholeWorkbook() {}

    /** Not met by every merged range, and by every table that overlaps another. */
    static void mergedCells(AuditedSheet sheet, SheetCheck check) {
        check.apply();
        sheet.root()
                .child("mergeCells")
                .all("mergeCell")
                .forEach(merged -> check.add(sheet.name(), merged.get("ref"), "cells are merged"));
        List<NativeTable> tables = sheet.tables();
        for (int i = 0; i < tables.size(); i++) {
            for (NativeTable other : tables.subList(0, i)) {
                if (tables.get(i).area().meets(other.area())) {
                    check.add(sheet, tables.get(i).area(), tables.get(i).quoted() + " overlaps " + other.quoted());
                }
            }
        }
    }

    /** Not met by a filter of a sheet or a table, and by frozen or split panes. */
    static void filtersAndPanes(AuditedSheet sheet, SheetCheck check) {
        check.apply();
        sheet.root().all("autoFilter").forEach(filter -> check.add(sheet.name(), filter.get("ref"), "has a filter"));
        sheet.tables().stream()
                .filter(NativeTable::hasFilter)
                .forEach(table -> check.add(sheet, table.area(), table.quoted() + " has a filter"));
        sheet.views()
                .flatMap(view -> view.all("pane"))
                .forEach(pane -> check.add(
                        sheet.name(),
                        pane.get("topLeftCell"),
                        pane.get("state").startsWith("frozen")
                                ? "panes are frozen above or left of here"
                                : "panes are split"));
    }

    /** Not met by a header or footer of the printed page, and by a text box or another shape with text. */
    static void headersAndFooters(AuditedSheet sheet, SheetCheck check) {
        check.apply();
        sheet.root().child("headerFooter").children().stream()
                .filter(part -> !part.text().isBlank())
                .forEach(part -> check.add(
                        sheet.name(), "has a page " + (part.name().endsWith("Header") ? "header" : "footer")));
        if (sheet.root().has("legacyDrawingHF")) {
            check.add(sheet.name(), "has an image in a page header or footer");
        }
        sheet.drawn().stream()
                .filter(drawn -> drawn.kind() == Kind.SHAPE && !drawn.text().isEmpty())
                .forEach(box -> check.add(
                        sheet.name(), box.cells(), "text box \"" + box.text() + "\", must be text in a cell"));
    }

    /**
     * Not met by an image, a chart or a shape without text that has no alternative text and is not marked as decorative; by a
     * picture behind the cells; and by a chart whose data is not within one native table.
     */
    static void altTexts(Workbook workbook, SheetCheck check) {
        workbook.sheets().forEach(sheet -> altTexts(sheet, workbook.sheets(), check));
    }

    private static void altTexts(AuditedSheet sheet, List<AuditedSheet> all, SheetCheck check) {
        if (sheet.root().has("picture")) {
            check.add(sheet.name(), "has a picture behind its cells");
        }
        for (Drawn drawn : sheet.drawn()) {
            if (!drawn.text().isEmpty()) {
                continue;
            }
            check.apply();
            if (!drawn.isDescribed()) {
                check.add(sheet.name(), drawn.cells(), drawn.kind().word + " has no alternative text");
            }
            if (drawn.kind() == Kind.CHART) {
                data(sheet, drawn, all, check);
            }
        }
    }

    private static void data(AuditedSheet sheet, Drawn chart, List<AuditedSheet> all, SheetCheck check) {
        if (chart.dataOfChart().isEmpty()) {
            check.add(sheet.name(), chart.cells(), "chart has no data in cells, must be in a table");
        }
        for (String reference : chart.dataOfChart()) {
            if (!isInTable(reference, all)) {
                check.add(
                        sheet.name(),
                        chart.cells(),
                        "chart takes data from " + reference + ", which is not in a table");
            }
        }
    }

    /** What is no plain reference, such as a defined name, is taken to be one. */
    private static boolean isInTable(String reference, List<AuditedSheet> sheets) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            return true;
        }
        String name = parts.group(1) == null ? parts.group(2) : parts.group(1).replace("''", "'");
        return Area.parse(parts.group(3))
                .map(area -> sheets.stream()
                        .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                        .flatMap(sheet -> sheet.tables().stream())
                        .anyMatch(table -> table.area().covers(area)))
                .orElse(true);
    }

    /** Not met by a project of Visual Basic, and by sheets of macros or dialogues of older versions. */
    static void macros(Workbook workbook, SheetCheck check) {
        check.apply();
        if (workbook.file().parts().hasNameLike("(.*/)?vbaproject\\.bin")) {
            check.add(WORKBOOK, "has macros");
        }
        workbook.sheets().stream()
                .filter(sheet -> sheet.part().type().matches("(?i:.*macrosheet)|dialogsheet"))
                .forEach(sheet -> check.add(sheet.name(), "is a sheet of macros"));
    }

    /** Not met without a title, without a language, or without an author and a company. */
    static void properties(Workbook workbook, SheetCheck check) {
        check.apply();
        Parts parts = workbook.file().parts();
        Node core = parts.related("", "core-properties");
        if (core.child("title").text().isBlank()) {
            check.add(WORKBOOK, "has no title in its properties");
        }
        String author = core.child("creator").text();
        String company =
                parts.related("", "extended-properties").child("Company").text();
        if ((author.isBlank() || PROGRAMS.contains(author)) && company.isBlank()) {
            check.add(WORKBOOK, "has neither an author nor an organisation in its properties");
        }
        if (core.child("language").text().isBlank()) {
            check.add(WORKBOOK, "has no language in its properties");
        }
    }

    /**
     * Not met when the workbook opens on another sheet than the first, when another sheet is selected too, and by a sheet whose
     * cursor or selection is elsewhere than in A1, or that is scrolled.
     */
    static void cursor(Workbook workbook, SheetCheck check) {
        check.apply();
        for (Node view :
                workbook.file().root().child("bookViews").all("workbookView").toList()) {
            int active = view.number("activeTab", 0);
            if (active != 0 && active < workbook.sheets().size()) {
                check.add(workbook.sheets().get(active).name(), "opens on this sheet, must open on the first");
            }
        }
        workbook.sheets().forEach(sheet -> sheet.views().forEach(view -> view(sheet, view, check)));
    }

    private static void view(AuditedSheet sheet, Node view, SheetCheck check) {
        if (sheet.number() > 0 && view.flag("tabSelected")) {
            check.add(sheet.name(), "sheet is selected, must be the first only");
        }
        String corner = view.get("topLeftCell");
        if (!corner.isEmpty() && !corner.equals("A1")) {
            check.add(sheet.name(), corner, "sheet is scrolled to here, must show A1");
        }
        String pane = view.child("pane").get("activePane");
        view.all("selection")
                .filter(selection -> pane.isEmpty() || selection.get("pane").equals(pane))
                .forEach(selection -> selection(sheet, selection, check));
    }

    private static void selection(AuditedSheet sheet, Node selection, SheetCheck check) {
        String cell = selection.get("activeCell");
        String selected = selection.get("sqref");
        if (!cell.isEmpty() && !cell.equals("A1")) {
            check.add(sheet.name(), cell, "cursor is here, must be in A1");
        } else if (!selected.isEmpty() && !selected.equals("A1") && !selected.equals("A1:A1")) {
            check.add(sheet.name(), selected, "is selected, must be A1 only");
        }
    }
}
