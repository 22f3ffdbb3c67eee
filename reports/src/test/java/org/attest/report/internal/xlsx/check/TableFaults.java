package org.attest.report.internal.xlsx.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.report.internal.xlsx.check.Parts.Relation;
import org.attest.report.internal.xlsx.check.SheetPart.Value;
import org.w3c.dom.Element;

/** Native tables that do not agree with the cells in them, or with each other. */
final class TableFaults {
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TableFaults() {}

    static List<String> of(Parts parts, List<SheetPart> sheets) {
        TableFaults found = new TableFaults();
        for (SheetPart sheet : sheets) {
            List<Relation> relations = parts.relations(sheet.part()).stream()
                    .filter(relation -> relation.is("table"))
                    .toList();
            Map<String, Area> areas = new HashMap<>();
            for (Relation relation : relations) {
                Element table = parts.root(relation.target());
                Area area = Area.of(table.getAttribute("ref"));
                areas.forEach((other, taken) -> {
                    if (taken.overlaps(area)) {
                        found.faults.add(relation.target() + " overlaps " + other);
                    }
                });
                areas.put(relation.target(), area);
                found.check(relation.target(), table, area, sheet);
            }
            if (!relations.isEmpty() && hasOwnFilter(sheet)) {
                found.faults.add(sheet.part() + " has a filter beside its table's");
            }
        }
        return found.faults;
    }

    private static boolean hasOwnFilter(SheetPart sheet) {
        return !Parts.all(sheet.root(), "autoFilter").isEmpty();
    }

    private void check(String part, Element table, Area area, SheetPart sheet) {
        List<Element> columns = Parts.all(table, "tableColumn");
        boolean totalled = table.getAttribute("totalsRowCount").equals("1");
        if (!ids.add(table.getAttribute("id"))) {
            faults.add(part + " has the id of another table");
        }
        if (!area.isLegal()
                || area.right() - area.left() + 1 != columns.size()
                || Parts.number(Parts.first(table, "tableColumns").orElseThrow(), "count") != columns.size()
                || area.bottom() - area.top() < (totalled ? 2 : 1)) {
            faults.add(part + " has " + columns.size() + " columns on " + area);
        }
        int filtered = area.bottom() - (totalled ? 1 : 0);
        Parts.first(table, "autoFilter")
                .map(filter -> Area.of(filter.getAttribute("ref")))
                .filter(filter -> !filter.equals(new Area(area.top(), area.left(), filtered, area.right())))
                .ifPresent(filter -> faults.add(part + " filters " + filter + " of " + area));
        PackageFaults.repeated(columns.stream().map(column -> column.getAttribute("id")))
                .forEach(id -> faults.add(part + " has two columns " + id));
        PackageFaults.repeated(columns.stream()
                        .map(column -> column.getAttribute("name").toLowerCase(Locale.ROOT)))
                .forEach(name -> faults.add(part + " has two columns \"" + name + "\""));
        for (int i = 0; i < columns.size(); i++) {
            int column = area.left() + i;
            header(part, columns.get(i), Area.address(area.top(), column), sheet);
            total(part, columns.get(i), Area.address(area.bottom(), column), sheet);
        }
    }

    private void header(String part, Element column, String at, SheetPart sheet) {
        String name = SheetPart.decoded(column.getAttribute("name"));
        if (sheet.value(at).filter(cell -> cell.isText(name)).isEmpty()) {
            faults.add(part + " calls column " + at + " \"" + name + "\", the cell holds " + sheet.value(at));
        }
    }

    private void total(String part, Element column, String at, SheetPart sheet) {
        String formula = sheet.formulas().getOrDefault(at, "");
        String cell = sheet.value(at).map(Value::text).orElse("");
        String label = SheetPart.decoded(column.getAttribute("totalsRowLabel"));
        boolean right = switch (column.getAttribute("totalsRowFunction")) {
            case "sum" -> formula.startsWith("SUBTOTAL(109,");
            case "custom" ->
                Parts.first(column, "totalsRowFormula")
                        .filter(declared ->
                                SheetPart.decoded(declared.getTextContent()).equals(formula))
                        .isPresent();
            default -> label.isEmpty() || label.equals(cell);
        };
        if (!right) {
            faults.add(part + " declares another total than " + at + " has: " + formula + cell);
        }
    }
}
