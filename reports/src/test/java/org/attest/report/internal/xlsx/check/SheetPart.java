package org.attest.report.internal.xlsx.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A sheet as it stands in the file.
 *
 * @param values cells with a value by their addresses, texts unescaped
 * @param formulas by the addresses of their cells
 */
record SheetPart(String name, String part, Element root, Map<String, Value> values, Map<String, String> formulas) {
    static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** What is read of a cell. */
    record Value(String text, boolean numeric) {
        boolean isText(String other) {
            return !numeric && text.equals(other);
        }
    }

    static List<SheetPart> all(Parts parts) {
        return Parts.all(parts.root(WORKBOOK), "sheet").stream()
                .map(sheet -> of(
                        parts,
                        sheet.getAttribute("name"),
                        parts.relation(WORKBOOK, sheet.getAttributeNS(Parts.RELATIONS, "id"))
                                .orElseThrow()
                                .target()))
                .toList();
    }

    private static SheetPart of(Parts parts, String name, String part) {
        Element root = parts.root(part);
        List<String> shared = parts.has("xl/sharedStrings.xml")
                ? Parts.all(parts.root("xl/sharedStrings.xml"), "si").stream()
                        .map(SheetPart::text)
                        .toList()
                : List.of();
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, String> formulas = new LinkedHashMap<>();
        for (Element cell : Parts.all(root, "c")) {
            String address = cell.getAttribute("r");
            Parts.first(cell, "f").ifPresent(formula -> formulas.put(address, decoded(formula.getTextContent())));
            value(cell, shared).ifPresent(value -> values.put(address, value));
        }
        return new SheetPart(decoded(name), part, root, values, formulas);
    }

    private static Optional<Value> value(Element cell, List<String> shared) {
        Optional<String> raw = Parts.first(cell, "v").map(Element::getTextContent);
        return switch (cell.getAttribute("t")) {
            case "inlineStr" -> Optional.of(new Value(text(cell), false));
            case "s" -> raw.map(index -> new Value(shared.get(Integer.parseInt(index)), false));
            case "str" -> raw.map(text -> new Value(decoded(text), false));
            default -> raw.map(number -> new Value(number, true));
        };
    }

    private static String text(Element in) {
        StringBuilder text = new StringBuilder();
        Parts.all(in, "t").forEach(run -> text.append(decoded(run.getTextContent())));
        return text.toString();
    }

    /** As every reader does with a text of the format (ECMA-376 part 1, 22.9.2.19). */
    static String decoded(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    Optional<Value> value(String address) {
        return Optional.ofNullable(values.get(address));
    }
}
