package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.internal.kind.Field.PlainField;
import org.attest.model.internal.json.Node;

/** Lays a record out in rows. */
record RowsOf(Kind kind, Map<String, Node> record) {
    List<Map<String, String>> rows() {
        List<Node> citations = record.get("citations") instanceof Node.Elements(List<Node> all) ? all : List.of();
        int needed = Math.max(1, citations.size());
        for (Field field : kind.fields()) {
            needed = Math.max(needed, at(field.path()).map(field::rows).orElse(1));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < needed; row++) {
            rows.add(new LinkedHashMap<>());
            Map<String, String> citation = row < citations.size()
                    ? Citing.texts(citations.get(row))
                    : kind.cited() == Kind.Cited.NOT ? mostUsed(row) : Map.of();
            rows.getLast().putAll(citation);
        }
        for (Field field : kind.fields()) {
            at(field.path()).ifPresent(value -> field.write(value, rows));
        }
        if (record.get(FactField.JSON_COMMENT) instanceof Node.Text(String comment)) {
            rows.getFirst().put(Header.COMMENT, comment);
        }
        for (Field field : kind.fields()) {
            // To repeat a fact would be to say that another source states it too.
            if (field instanceof PlainField plain
                    && kind.key().contains(plain.column().header())) {
                rows.forEach(row -> field.write(record.getOrDefault(plain.path(), new Node.Null()), List.of(row)));
            }
        }
        return rows;
    }

    private Optional<Node> at(String path) {
        return ValuePart.at(new Node.Members(record), path);
    }

    /** The citation that most claims have in a row; if all are missing, the source that most were searched in. */
    private Map<String, String> mostUsed(int row) {
        Map<String, String> stated = mostUsed(row, false);
        return stated.isEmpty() ? mostUsed(row, true) : stated;
    }

    private Map<String, String> mostUsed(int row, boolean isMissing) {
        Map<Map<String, String>, Integer> uses = new HashMap<>();
        Map<String, String> most = Map.of();
        for (Field field : kind.fields()) {
            List<Map<String, Node>> assertions = field instanceof FactField
                    ? at(field.path()).map(FactText::assertions).orElse(List.of())
                    : List.of();
            if (row < assertions.size() && assertions.get(row).containsKey(FactField.MISSING) == isMissing) {
                Map<String, String> citation = FactText.citation(assertions.get(row));
                int times = uses.merge(citation, 1, Integer::sum);
                most = times > uses.getOrDefault(most, 0) ? citation : most;
            }
        }
        return most;
    }
}
