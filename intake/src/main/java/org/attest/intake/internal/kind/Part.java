package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.json.Node;

/**
 * A column that holds a part of a value.
 *
 * @param path where the part stands in the value, such as {@code range/fine/min}; empty when it is all of it
 */
record Part(Column column, String path) {
    /** A part that may be missing. */
    static Part of(String header, Value value, String path, String note) {
        return new Part(Column.optional(header, value, note), path);
    }

    /** The value that the cells of a row make together, placed below the pointer. */
    static Node value(Draft draft, int row, List<Part> parts, String pointer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Part part : parts) {
            Optional<Node> node = draft.value(row, part.column, pointer + "/" + part.path);
            draft.place(pointer + "/" + part.path, row, part.column.header());
            Object held = node.isPresent() ? node.get() : part.column.isRequired() ? new Node.Null() : null;
            if (held != null) {
                put(tree, List.of(part.path.split("/", -1)), held);
            }
        }
        return node(tree);
    }

    @SuppressWarnings("unchecked") // branches are made here only
    private static void put(Map<String, Object> tree, List<String> path, Object held) {
        if (path.size() == 1) {
            tree.put(path.getFirst(), held);
        } else {
            Map<String, Object> branch = (Map<String, Object>)
                    tree.computeIfAbsent(path.getFirst(), name -> new LinkedHashMap<String, Object>());
            put(branch, path.subList(1, path.size()), held);
        }
    }

    private static Node node(Map<?, ?> tree) {
        Map<String, Node> fields = new LinkedHashMap<>();
        tree.forEach((name, held) ->
                fields.put((String) name, held instanceof Map<?, ?> branch ? node(branch) : (Node) held));
        return new Node.Members(fields);
    }

    /** Writes the parts of a value into a row. */
    static void write(Node value, List<Part> parts, Map<String, String> row) {
        for (Part part : parts) {
            part.in(value).flatMap(part.column.value()::text).ifPresent(text -> row.put(part.column.header(), text));
        }
    }

    private Optional<Node> in(Node value) {
        List<String> path = new ArrayList<>(List.of(path().split("/", -1)));
        path.removeIf(String::isEmpty);
        Node at = value;
        for (String name : path) {
            if (!(at instanceof Node.Members(Map<String, Node> fields)) || !fields.containsKey(name)) {
                return Optional.empty();
            }
            at = fields.get(name);
        }
        return Optional.of(at);
    }
}
