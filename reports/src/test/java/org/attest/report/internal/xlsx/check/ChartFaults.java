package org.attest.report.internal.xlsx.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.report.internal.xlsx.check.SheetPart.Value;
import org.w3c.dom.Element;

/** Charts whose copies of the data, from which a viewer draws, are not what the cells hold. */
final class ChartFaults {
    private static final Pattern RANGE = Pattern.compile("'((?:[^']|'')+)'!(\\S+)");

    private final List<SheetPart> sheets;
    private final List<String> faults = new ArrayList<>();

    private ChartFaults(List<SheetPart> sheets) {
        this.sheets = sheets;
    }

    static List<String> of(Parts parts, List<SheetPart> sheets) {
        ChartFaults found = new ChartFaults(sheets);
        parts.names().stream()
                .filter(part -> part.startsWith("xl/charts/chart"))
                .forEach(part -> found.check(part, parts.root(part)));
        parts.names().stream()
                .filter(part -> part.startsWith("xl/drawings/drawing"))
                .forEach(part -> found.ids(part, parts.root(part)));
        return found.faults;
    }

    private void ids(String part, Element drawing) {
        PackageFaults.repeated(Parts.all(drawing, "cNvPr").stream().map(shape -> shape.getAttribute("id")))
                .forEach(id -> faults.add(part + " has two shapes " + id));
    }

    private void check(String part, Element chart) {
        List<String> used = new ArrayList<>();
        List<String> axes = new ArrayList<>();
        for (Element id : Parts.all(chart, "axId")) {
            boolean ofAxis = id.getParentNode().getLocalName().endsWith("Ax");
            (ofAxis ? axes : used).add(id.getAttribute("val"));
        }
        if (!used.equals(axes)) {
            faults.add(part + " uses the axes " + used + ", has " + axes);
        }
        List<Element> series = Parts.all(chart, "ser");
        if (series.isEmpty()) {
            faults.add(part + " has no series");
        }
        for (int i = 0; i < series.size(); i++) {
            for (String counter : List.of("idx", "order")) {
                int number = Parts.number(Parts.first(series.get(i), counter).orElseThrow(), "val");
                if (number != i) {
                    faults.add(part + " counts series " + i + " as " + number);
                }
            }
        }
        Parts.all(chart, "strRef").forEach(copy -> copy(part, copy, false));
        Parts.all(chart, "numRef").forEach(copy -> copy(part, copy, true));
    }

    private void copy(String part, Element copy, boolean numeric) {
        String range = Parts.first(copy, "f").orElseThrow().getTextContent();
        List<String> cells = new ArrayList<>();
        Optional<SheetPart> sheet = Optional.empty();
        for (String area : range.replaceAll("^\\(|\\)$", "").split(",(?=')", -1)) {
            Matcher parsed = RANGE.matcher(area);
            sheet = parsed.matches()
                    ? sheets.stream()
                            .filter(s -> s.name().equals(parsed.group(1).replace("''", "'")))
                            .findFirst()
                    : Optional.empty();
            if (sheet.isEmpty()) {
                faults.add(part + " draws " + area + ", which is not there");
                return;
            }
            cells.addAll(Area.of(parsed.group(2)).addresses());
        }
        Map<Integer, String> points = new HashMap<>();
        int last = -1;
        for (Element point : Parts.all(copy, "pt")) {
            int index = Parts.number(point, "idx");
            if (index <= last) {
                faults.add(part + " has point " + index + " behind point " + last);
            }
            last = index;
            points.put(index, Parts.first(point, "v").orElseThrow().getTextContent());
        }
        int counted = Parts.number(Parts.first(copy, "ptCount").orElseThrow(), "val");
        if (counted != cells.size() || last >= counted) {
            faults.add(part + " has " + counted + " points of " + range);
        }
        for (int i = 0; i < cells.size(); i++) {
            Optional<Value> cell = sheet.get().value(cells.get(i));
            if (!same(cell, Optional.ofNullable(points.get(i)), numeric)) {
                faults.add(part + " copies " + points.get(i) + " from " + cells.get(i) + ", which holds " + cell);
            }
        }
    }

    private static boolean same(Optional<Value> cell, Optional<String> point, boolean numeric) {
        if (numeric) {
            Optional<Double> number = cell.filter(Value::numeric).map(value -> Double.valueOf(value.text()));
            return number.equals(point.map(Double::valueOf));
        }
        String text = cell.map(Value::text).orElse("");
        return text.equals(point.map(SheetPart::decoded).orElse(""));
    }
}
