package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.audit.internal.AltWords;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.Node;
import org.attest.workbook.internal.Parts;
import org.attest.workbook.internal.Parts.Relation;

/** What lies over the cells: the one in which it begins; what a text box says; the formulas of a chart's data. */
record Drawn(Kind kind, String cells, boolean isDescribed, String text, List<String> dataOfChart) {
    enum Kind {
        IMAGE("image", "pic"),
        SHAPE("shape", "sp"),
        CHART("chart", "graphicFrame");

        final String word;
        private final String element;

        Kind(String word, String element) {
            this.word = word;
            this.element = element;
        }
    }

    /** Charts of 2006 have their data in all but the last, those of 2014 in the last. */
    private static final List<String> DATA = List.of("cat", "val", "xVal", "yVal", "bubbleSize", "data");

    static List<Drawn> read(Parts parts, String part) {
        Map<String, String> targets = parts.relations(part).stream()
                .filter(relation -> !relation.isExternal())
                .collect(Collectors.toMap(Relation::id, Relation::target, (first, second) -> first));
        List<Drawn> drawn = new ArrayList<>();
        for (Node anchor : parts.node(part).children()) {
            String cell = cell(anchor.child("from"));
            for (Kind kind : Kind.values()) {
                anchor.below(kind.element).forEach(node -> {
                    Optional<Node> chart = node.below("chart").findFirst();
                    if (kind != Kind.CHART || chart.isPresent()) {
                        Node data = parts.node(targets.getOrDefault(
                                chart.map(known -> known.get("id")).orElse(""), ""));
                        drawn.add(new Drawn(kind, cell, isDescribed(node), text(node), data(data)));
                    }
                });
            }
        }
        return drawn;
    }

    private static String cell(Node from) {
        String row = from.child("row").text().strip();
        String column = from.child("col").text().strip();
        return row.matches("\\d{1,7}") && column.matches("\\d{1,5}")
                ? Area.cell(Integer.parseInt(row), Integer.parseInt(column)).toString()
                : "";
    }

    private static boolean isDescribed(Node drawn) {
        Node named = drawn.below("cNvPr").findFirst().orElse(Node.NONE);
        return AltWords.describe(named.get("descr"))
                || named.below("decorative").anyMatch(decorative -> decorative.flag("val"));
    }

    private static String text(Node shape) {
        return shape.below("t").map(Node::text).collect(Collectors.joining(" ")).strip();
    }

    /** Not what names a title or a series. */
    private static List<String> data(Node chart) {
        return DATA.stream()
                .flatMap(chart::below)
                .flatMap(data -> data.below("f"))
                .map(Node::text)
                .distinct()
                .toList();
    }
}
