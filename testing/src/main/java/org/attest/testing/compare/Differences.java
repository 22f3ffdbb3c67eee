package org.attest.testing.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.testing.internal.workbook.Address;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.SheetContent.Validation;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** Collects in what two workbooks differ. */
record Differences(Set<Aspect> aspects, List<Difference> into) {
    private static final String NONE = "-";

    /** What belongs to no single sheet. */
    void workbooks(WorkbookContent expected, WorkbookContent found, Predicate<String> sheets) {
        expected.properties()
                .forEach((name, before) -> compare(
                        Aspect.PROPERTIES,
                        "workbook",
                        name,
                        said(before),
                        said(found.properties().getOrDefault(name, ""))));
        lists(Aspect.NAMES, "workbook", "name", names(expected), names(found));
        List<String> before = sheetNames(expected, sheets);
        List<String> after = sheetNames(found, sheets);
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(after);
        for (String sheet : all) {
            add(sheet, "sheet", before.contains(sheet) ? "present" : NONE, after.contains(sheet) ? "present" : NONE);
        }
        List<String> common = before.stream().filter(after::contains).toList();
        compare(
                Aspect.SHEET_ORDER,
                "workbook",
                "order of sheets",
                String.join(", ", common),
                String.join(", ", after.stream().filter(before::contains).toList()));
    }

    private static List<String> names(WorkbookContent workbook) {
        return workbook.names().stream()
                .map(name -> name.sheet().map(sheet -> sheet + "!").orElse("") + name.name() + " = " + name.refersTo())
                .toList();
    }

    private static List<String> sheetNames(WorkbookContent workbook, Predicate<String> sheets) {
        return workbook.sheets().stream().map(SheetContent::name).filter(sheets).toList();
    }

    void sheets(SheetContent expected, SheetContent found, Predicate<Address> cells) {
        String sheet = expected.name();
        compare(Aspect.SHEET_ORDER, sheet, "visibility", expected.visibility(), found.visibility());
        lists(Aspect.TABLES, sheet, "table", tables(expected), tables(found));
        lists(Aspect.MERGED_CELLS, sheet, "merged cells", texts(expected.merged()), texts(found.merged()));
        lists(Aspect.VALIDATIONS, sheet, "validation", validations(expected), validations(found));
        SortedSet<Address> all = new TreeSet<>(expected.cells().keySet());
        all.addAll(found.cells().keySet());
        all.stream().filter(cells).forEach(cell -> cells(sheet, expected.cell(cell), found.cell(cell)));
    }

    private static List<String> tables(SheetContent sheet) {
        return sheet.tables().stream().map(Differences::said).toList();
    }

    private static String said(TableContent table) {
        return table.name() + " in " + table.area() + (table.totals().isPresent() ? " with totals" : "");
    }

    private static List<String> validations(SheetContent sheet) {
        return sheet.validations().stream().map(Differences::said).toList();
    }

    private static String said(Validation validation) {
        String choices = validation.choices().isEmpty() ? "" : " of " + String.join(", ", validation.choices());
        return validation.rule() + choices + " in " + String.join(" ", texts(validation.areas()));
    }

    private static List<String> texts(List<?> things) {
        return things.stream().map(Object::toString).toList();
    }

    private void cells(String sheet, CellContent expected, CellContent found) {
        String where = sheet + "!" + expected.address();
        boolean computed = expected.formula().isPresent() || found.formula().isPresent();
        if (!expected.value().isSame(found.value())) {
            compare(
                    computed ? Aspect.CACHED_VALUES : Aspect.VALUES,
                    where,
                    computed ? "cached value" : "value",
                    expected.value().toString(),
                    found.value().toString());
        }
        compare(Aspect.FORMULAS, where, "formula", formula(expected), formula(found));
        compare(Aspect.LINKS, where, "link", said(expected.link()), said(found.link()));
        compare(Aspect.COMMENTS, where, "comment", said(expected.comment()), said(found.comment()));
        expected.look()
                .forEach((part, look) ->
                        compare(Aspect.STYLES, where, part, look, found.look().getOrDefault(part, NONE)));
    }

    private static String formula(CellContent cell) {
        return said(cell.formula().map(formula -> "=" + formula));
    }

    private static String said(String text) {
        return text.isEmpty() ? NONE : text;
    }

    private static String said(Optional<String> text) {
        return text.orElse(NONE);
    }

    /** Of two lists without an order, what only one of them has. */
    private void lists(Aspect aspect, String where, String what, List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        List<String> added = new ArrayList<>(found);
        added.removeAll(expected);
        Stream.concat(missing.stream(), added.stream())
                .forEach(entry -> compare(
                        aspect,
                        where,
                        what,
                        missing.contains(entry) ? entry : NONE,
                        added.contains(entry) ? entry : NONE));
    }

    private void compare(Aspect aspect, String where, String what, String expected, String found) {
        if (aspects.contains(aspect)) {
            add(where, what, expected, found);
        }
    }

    private void add(String where, String what, String expected, String found) {
        if (!expected.equals(found)) {
            into.add(new Difference(where, what, expected, found));
        }
    }
}
