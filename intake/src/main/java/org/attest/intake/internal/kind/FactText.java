package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.model.internal.json.Node;

/** Writes what one source says of a fact, or why nobody says it, into the cells of a row. */
record FactText(FactField fact, Map<String, String> row) {
    /** The assertions of a claim, each by its fields; a missing claim is one. */
    static List<Map<String, Node>> assertions(Node claim) {
        List<Map<String, Node>> all = new ArrayList<>();
        switch (claim) {
            case Node.Members(Map<String, Node> fields)
            when fields.get(FactField.ASSERTIONS) instanceof Node.Elements several -> all.addAll(assertions(several));
            case Node.Members(Map<String, Node> fields) -> all.add(fields);
            case Node.Elements(List<Node> several) -> several.forEach(each -> all.addAll(assertions(each)));
            default -> {}
        }
        return all;
    }

    /** Where the sources of the claim's first assertions are, in short. */
    static Map<String, String> citation(Map<String, Node> assertion) {
        if (assertion.containsKey(FactField.MISSING)) {
            List<String> searched = searched(assertion);
            return searched.size() == 1 ? Map.of(Header.SOURCE, searched.getFirst()) : Map.of();
        }
        return Citing.texts(new Node.Members(assertion));
    }

    private static List<String> searched(Map<String, Node> missing) {
        List<String> sources = new ArrayList<>();
        if (missing.get(FactField.SEARCHED) instanceof Node.Elements(List<Node> all)) {
            all.forEach(source -> Value.Single.TEXT.text(source).ifPresent(sources::add));
        }
        return sources;
    }

    void write(Map<String, Node> assertion) {
        put(Header.COMMENT, assertion.get(FactField.JSON_COMMENT));
        if (assertion.get(FactField.MISSING) instanceof Node.Text(String reason)) {
            row.put(fact.header(), Absence.text(reason));
            List<String> searched = searched(assertion);
            boolean asRow = Optional.ofNullable(row.get(Header.SOURCE)).stream()
                    .toList()
                    .equals(searched);
            if (!asRow) {
                row.put(
                        fact.names().get(Header.SOURCE),
                        searched.isEmpty() ? FactField.NONE_SEARCHED : ListValue.joined(searched));
            }
            return;
        }
        fact.cell().write(assertion.getOrDefault(FactField.VALUE, new Node.Null()), List.of(row));
        Citing.write(row, fact.names(), Citing.texts(new Node.Members(assertion)));
        put(Header.BASIS, assertion.get(Header.BASIS));
        put(Header.CONFIDENCE, assertion.get(Header.CONFIDENCE));
    }

    private void put(String more, @org.jspecify.annotations.Nullable Node text) {
        boolean isOfRow = fact.isAlone() && !more.equals(Header.COMMENT);
        if (text instanceof Node.Text(String value)) {
            row.put((isOfRow ? ExtraColumns.OF_ROW : fact.names()).get(more), value);
        }
    }
}
