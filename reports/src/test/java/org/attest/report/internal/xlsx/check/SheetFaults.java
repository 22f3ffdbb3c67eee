package org.attest.report.internal.xlsx.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.report.internal.xlsx.check.SheetPart.Value;
import org.w3c.dom.Element;

/** What Excel asks of cells, formats and links beyond the schema. */
final class SheetFaults {
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_LINKS = 65_530;
    private static final double HIGHEST_ROW = 409.5;

    private final Parts parts;
    private final List<SheetPart> sheets;
    private final List<String> faults = new ArrayList<>();

    private SheetFaults(Parts parts, List<SheetPart> sheets) {
        this.parts = parts;
        this.sheets = sheets;
    }

    static List<String> of(Parts parts, List<SheetPart> sheets) {
        SheetFaults found = new SheetFaults(parts, sheets);
        Element styles = parts.root("xl/styles.xml");
        found.styles(styles);
        for (SheetPart sheet : sheets) {
            found.order(sheet);
            found.cells(sheet, styles);
            found.columns(sheet);
            found.formats(sheet, styles);
            found.links(sheet);
        }
        return found.faults;
    }

    private void fault(SheetPart sheet, String what) {
        faults.add("sheet \"" + sheet.name() + "\": " + what);
    }

    private void styles(Element styles) {
        for (Element format : Parts.all(styles, "xf")) {
            check(styles, format, "fontId", "fonts");
            check(styles, format, "fillId", "fills");
            check(styles, format, "borderId", "borders");
            check(styles, format, "xfId", "cellStyleXfs");
        }
        for (String list : List.of("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs", "cellStyles")) {
            Parts.first(styles, list)
                    .filter(counted -> counted.hasAttribute("count"))
                    .filter(counted -> Parts.number(counted, "count") != children(counted))
                    .ifPresent(counted -> faults.add(list + " are miscounted"));
        }
    }

    private void check(Element styles, Element format, String attribute, String list) {
        if (format.hasAttribute(attribute) && Parts.number(format, attribute) >= count(styles, list)) {
            faults.add("a style asks for " + attribute + " " + format.getAttribute(attribute) + " of too few " + list);
        }
    }

    private static int count(Element styles, String list) {
        return Parts.first(styles, list).map(SheetFaults::children).orElse(0);
    }

    private static int children(Element of) {
        int children = 0;
        for (int i = 0; i < of.getChildNodes().getLength(); i++) {
            children += of.getChildNodes().item(i) instanceof Element ? 1 : 0;
        }
        return children;
    }

    private void order(SheetPart sheet) {
        int last = 0;
        for (Element row : Parts.all(sheet.root(), "row")) {
            int number = Parts.number(row, "r");
            if (number <= last) {
                fault(sheet, "row " + number + " comes after row " + last);
            }
            last = number;
            if (row.hasAttribute("ht") && Double.parseDouble(row.getAttribute("ht")) > HIGHEST_ROW) {
                fault(sheet, "row " + number + " is too high");
            }
            int left = -1;
            for (Element cell : Parts.all(row, "c")) {
                Area at = Area.of(cell.getAttribute("r"));
                if (at.top() != number || at.left() <= left || !at.isLegal()) {
                    fault(sheet, "cell " + cell.getAttribute("r") + " stands in row " + number + " after " + left);
                }
                left = at.left();
            }
        }
    }

    private void cells(SheetPart sheet, Element styles) {
        int most = count(styles, "cellXfs");
        for (Element cell : Parts.all(sheet.root(), "c")) {
            String at = cell.getAttribute("r");
            if (cell.hasAttribute("s") && Parts.number(cell, "s") >= most) {
                fault(sheet, at + " has style " + cell.getAttribute("s") + " of " + most);
            }
            if (sheet.formulas().containsKey(at) && sheet.value(at).isEmpty()) {
                fault(sheet, at + " has a formula without a value");
            }
        }
        sheet.values().forEach((at, value) -> check(sheet, at, value));
        sheet.formulas().forEach((at, formula) -> {
            if (formula.length() > LONGEST_FORMULA || formula.startsWith("=")) {
                fault(sheet, at + " has a formula that Excel does not read");
            }
        });
    }

    private void check(SheetPart sheet, String at, Value value) {
        if (value.numeric() && !Double.isFinite(Double.parseDouble(value.text()))) {
            fault(sheet, at + " is " + value.text());
        }
        if (value.text().length() > LONGEST_TEXT) {
            fault(sheet, at + " has a text that is too long");
        }
    }

    private void columns(SheetPart sheet) {
        int last = 0;
        for (Element column : Parts.all(sheet.root(), "col")) {
            int least = Parts.number(column, "min");
            if (least <= last || Double.parseDouble(column.getAttribute("width")) > 255) {
                fault(sheet, "column " + least + " is too wide or comes too late");
            }
            last = Parts.number(column, "max");
        }
    }

    private void formats(SheetPart sheet, Element styles) {
        int most = count(styles, "dxfs");
        List<Element> rules = Parts.all(sheet.root(), "cfRule");
        PackageFaults.repeated(rules.stream()
                        .map(rule -> rule.getAttribute("priority"))
                        .filter(priority -> !priority.isEmpty()))
                .forEach(priority -> fault(sheet, "two rules have priority " + priority));
        for (Element rule : rules) {
            if (rule.hasAttribute("dxfId") && Parts.number(rule, "dxfId") >= most) {
                fault(sheet, "a rule asks for overlay " + rule.getAttribute("dxfId") + " of " + most);
            }
        }
        for (Element format : Parts.all(sheet.root(), "conditionalFormatting")) {
            // That of Excel's extension has its areas in an element.
            String areas = format.hasAttribute("sqref")
                    ? format.getAttribute("sqref")
                    : Parts.first(format, "sqref").orElseThrow().getTextContent();
            for (String area : areas.split(" ", -1)) {
                if (!Area.of(area).isLegal()) {
                    fault(sheet, "a rule is on " + area);
                }
            }
        }
    }

    private void links(SheetPart sheet) {
        List<Element> links = Parts.all(sheet.root(), "hyperlink");
        if (links.size() > MOST_LINKS) {
            fault(sheet, "has " + links.size() + " links");
        }
        Set<String> linked = new HashSet<>();
        for (Element link : links) {
            String at = link.getAttribute("ref");
            if (!linked.add(at) || sheet.value(at).isEmpty()) {
                fault(sheet, at + " has two links or no value");
            }
            boolean inside = link.hasAttribute("location");
            boolean outside = link.hasAttributeNS(Parts.RELATIONS, "id");
            String location = SheetPart.decoded(link.getAttribute("location"));
            if (inside == outside || (inside && !NameFaults.leads(location, sheets))) {
                fault(sheet, at + " leads to \"" + location + "\", which is not there");
            }
        }
        parts.relations(sheet.part()).stream()
                .filter(relation -> relation.is("hyperlink") != relation.outside())
                .forEach(relation -> fault(sheet, relation.id() + " leads to the wrong side"));
    }
}
