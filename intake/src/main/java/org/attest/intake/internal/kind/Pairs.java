package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.internal.table.InputCell;
import org.attest.model.internal.json.Node;

/**
 * Pairs in one cell, each with a colon in it, parted as those of {@link ListValue}: {@code moha: convenor; unodc: supporter}.
 *
 * @param first the field of what stands before the colon; empty when the pairs are the fields of one object
 * @param second the field of what stands behind the colon
 * @param example what a cell looks like
 */
record Pairs(String first, String second, Value value, String example) implements Value.Compound {
    private static final char COLON = ':';

    @Override
    public Node node(InputCell cell, Dialect dialect) {
        Map<String, Node> fields = new LinkedHashMap<>();
        List<Node> objects = new ArrayList<>();
        for (String part : ListValue.parts(cell.text()).toList()) {
            int colon = part.indexOf(COLON);
            if (colon < 0) {
                return new Node.Text(cell.text());
            }
            String name = part.substring(0, colon).strip();
            Node held = value.node(InputCell.of(part.substring(colon + 1)), dialect);
            if (!first.isEmpty()) {
                objects.add(new Node.Members(Map.of(first, new Node.Text(name), second, held)));
            } else if (fields.put(name, held) != null) {
                return new Node.Text(cell.text());
            }
        }
        return first.isEmpty() ? new Node.Members(fields) : new Node.Elements(objects);
    }

    @Override
    public Optional<String> text(Node node) {
        List<String> texts = new ArrayList<>();
        switch (node) {
            case Node.Members(Map<String, Node> fields) -> fields.forEach((name, held) -> texts.add(pair(name, held)));
            case Node.Elements(List<Node> all) -> {
                for (Node element : all) {
                    Map<String, Node> fields = element instanceof Node.Members object ? object.byName() : Map.of();
                    texts.add(
                            fields.size() == 2 && fields.get(first) instanceof Node.Text(String name)
                                    ? pair(name, fields.getOrDefault(second, new Node.Null()))
                                    : "");
                }
            }
            default -> texts.add("");
        }
        return texts.contains("") ? Optional.empty() : Optional.of(ListValue.joined(texts));
    }

    private String pair(String name, Node held) {
        String text = value.text(held).orElse("");
        return text.isEmpty() || text.contains("\n") || name.indexOf(COLON) >= 0 ? "" : name + COLON + " " + text;
    }

    @Override
    public String allowed() {
        return "pairs, parted by semicolons or line breaks, such as " + example;
    }
}
