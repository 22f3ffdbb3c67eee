package org.attest.audit.spreadsheet;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.audit.spreadsheet.Drawn.Kind;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.Node;
import org.attest.workbook.internal.Parts;
import org.attest.workbook.internal.WorkbookFile;

/**
 * A workbook with all that is small in it, and the items that it meets or not whatever is in its cells; the rows of its
 * sheets are read when they are asked for.
 */
record Workbook(WorkbookFile file, List<AuditedSheet> sheets) {
    private static final String WORKBOOK = "workbook";

    /** Programs, which are no authors. */
    private static final Set<String> PROGRAMS =
            Set.of("Apache POI", "openpyxl", "XlsxWriter", "Unknown", "Microsoft Office User", "Windows User");

    private static final Pattern REFERENCE = Pattern.compile("(?:'((?:[^']|'')+)'|([^'!]+))!(.+)");

    static Workbook of(WorkbookFile file) {
        Styles styles = new Styles(file.related("styles"), file.related("theme"));
        List<AuditedSheet> sheets = file.sheets().stream()
                .map(part -> AuditedSheet.read(file.parts(), part, styles))
                .toList();
        return new Workbook(file, sheets);
    }

    /** Not met by every merged range, and by every table that overlaps another. */
    static void mergedCells(AuditedSheet sheet, SheetCheck check) {
        Stream<Node> ranges = sheet.root().child("mergeCells").all("mergeCell");
        ranges.forEach(merged -> check.add(sheet.name(), merged.get("ref"), "cells are merged"));
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
        sheet.root().all("autoFilter").forEach(filter -> check.add(sheet.name(), filter.get("ref"), "has a filter"));
        sheet.tables().stream()
                .filter(NativeTable::hasFilter)
                .forEach(table -> check.add(sheet, table.area(), table.quoted() + " has a filter"));
        sheet.views().flatMap(view -> view.all("pane")).forEach(pane -> {
            boolean frozen = pane.get("state").startsWith("frozen");
            String what = frozen ? "panes are frozen above or left of here" : "panes are split";
            check.add(sheet.name(), pane.get("topLeftCell"), what);
        });
    }

    /** Not met by a header or footer of the printed page, and by a text box or another shape with text. */
    static void headersAndFooters(AuditedSheet sheet, SheetCheck check) {
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
    void altTexts(SheetCheck check) {
        for (AuditedSheet sheet : sheets) {
            if (sheet.root().has("picture")) {
                check.add(sheet.name(), "has a picture behind its cells");
            }
            for (Drawn drawn : sheet.drawn()) {
                check.applyIf(drawn.text().isEmpty());
                if (drawn.text().isEmpty() && !drawn.isDescribed()) {
                    check.add(sheet.name(), drawn.cells(), drawn.kind().word + " has no alternative text");
                }
                if (drawn.text().isEmpty() && drawn.kind() == Kind.CHART) {
                    data(sheet, drawn, check);
                }
            }
        }
    }

    private void data(AuditedSheet sheet, Drawn chart, SheetCheck check) {
        if (chart.dataOfChart().isEmpty()) {
            check.add(sheet.name(), chart.cells(), "chart has no data in cells, must be in a table");
        }
        for (String reference : chart.dataOfChart()) {
            if (!isInTable(reference)) {
                String what = "chart takes data from " + reference + ", which is not in a table";
                check.add(sheet.name(), chart.cells(), what);
            }
        }
    }

    /** What is no plain reference, such as a defined name, is taken to be one. */
    private boolean isInTable(String reference) {
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
    void macros(SheetCheck check) {
        check.apply();
        if (file.parts().hasNameLike("(.*/)?vbaproject\\.bin")) {
            check.add(WORKBOOK, "has macros");
        }
        sheets.stream()
                .filter(sheet -> sheet.part().type().matches("(?i:.*macrosheet)|dialogsheet"))
                .forEach(sheet -> check.add(sheet.name(), "is a sheet of macros"));
    }

    /** Not met without a title, without a language, or without an author and a company. */
    void properties(SheetCheck check) {
        check.apply();
        Parts parts = file.parts();
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
    void cursor(SheetCheck check) {
        check.apply();
        for (Node view : file.root().child("bookViews").all("workbookView").toList()) {
            int active = view.number("activeTab", 0);
            if (active != 0 && active < sheets.size()) {
                check.add(sheets.get(active).name(), "opens on this sheet, must open on the first");
            }
        }
        sheets.forEach(sheet -> sheet.views().forEach(view -> view(sheet, view, check)));
    }

    private static void view(AuditedSheet sheet, Node view, SheetCheck check) {
        if (sheet.part().number() > 0 && view.flag("tabSelected")) {
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
