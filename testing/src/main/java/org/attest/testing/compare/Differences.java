package org.attest.testing.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.testing.internal.workbook.Address;
import org.attest.testing.internal.workbook.Area;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.SheetContent.Validation;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;
import org.attest.testing.internal.workbook.WorkbookContent.DefinedName;

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
        lists(Aspect.NAMES, "workbook", "name", named(expected), named(found), Differences::said);
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

    /** Without those that only say what is printed. */
    private static List<DefinedName> named(WorkbookContent workbook) {
        return workbook.names().stream()
                .filter(name -> !name.name().startsWith("_xlnm.Print_"))
                .toList();
    }

    private static String said(DefinedName name) {
        return name.sheet().map(sheet -> sheet + "!").orElse("") + name.name() + " = " + name.refersTo();
    }

    private static List<String> sheetNames(WorkbookContent workbook, Predicate<String> sheets) {
        return workbook.sheets().stream().map(SheetContent::name).filter(sheets).toList();
    }

    void sheets(SheetContent expected, SheetContent found, Predicate<Address> cells) {
        String sheet = expected.name();
        compare(Aspect.SHEET_ORDER, sheet, "visibility", expected.visibility(), found.visibility());
        lists(Aspect.TABLES, sheet, "table", expected.tables(), found.tables(), Differences::said);
        lists(Aspect.MERGED_CELLS, sheet, "merged cells", expected.merged(), found.merged(), Area::toString);
        lists(Aspect.VALIDATIONS, sheet, "validation", expected.validations(), found.validations(), Differences::said);
        drawings(Aspect.CHARTS, sheet, "chart", expected.charts(), found.charts());
        drawings(Aspect.IMAGES, sheet, "image", expected.images(), found.images());
        parts(Aspect.PRINT_SETUP, sheet, "", expected.print(), found.print());
        SortedSet<Address> all = new TreeSet<>(expected.cells().keySet());
        all.addAll(found.cells().keySet());
        all.stream().filter(cells).forEach(cell -> cells(sheet, expected.cell(cell), found.cell(cell)));
    }

    private static String said(TableContent table) {
        return table.name() + " in " + table.area() + (table.totals().isPresent() ? " with totals" : "");
    }

    private static String said(Validation validation) {
        String choices = validation.choices().isEmpty() ? "" : " of " + String.join(", ", validation.choices());
        return validation.rule() + choices + " in " + String.join(" ", texts(validation.areas(), Area::toString));
    }

    private static <T> List<String> texts(List<T> things, Function<T, String> said) {
        return things.stream().map(said).toList();
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
        parts(Aspect.STYLES, where, "", expected.look(), found.look());
    }

    /** One by one, in their order. */
    private void drawings(
            Aspect aspect,
            String sheet,
            String what,
            List<Map<String, String>> expected,
            List<Map<String, String>> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            Map<String, String> before = i < expected.size() ? expected.get(i) : Map.of();
            Map<String, String> after = i < found.size() ? found.get(i) : Map.of();
            parts(aspect, sheet, what + " " + (i + 1) + " ", before, after);
        }
    }

    private void parts(
            Aspect aspect, String where, String of, Map<String, String> expected, Map<String, String> found) {
        (expected.isEmpty() ? found : expected)
                .keySet()
                .forEach(part -> compare(
                        aspect,
                        where,
                        of + part,
                        said(expected.getOrDefault(part, "")),
                        said(found.getOrDefault(part, ""))));
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
    private <T> void lists(
            Aspect aspect, String where, String what, List<T> expected, List<T> found, Function<T, String> said) {
        List<String> before = texts(expected, said);
        List<String> after = texts(found, said);
        before.stream()
                .filter(entry -> !after.contains(entry))
                .forEach(entry -> compare(aspect, where, what, entry, NONE));
        after.stream()
                .filter(entry -> !before.contains(entry))
                .forEach(entry -> compare(aspect, where, what, NONE, entry));
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
