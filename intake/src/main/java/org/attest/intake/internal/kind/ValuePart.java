package org.attest.intake.internal.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.json.Node;

/**
 * A column that holds a part of a value.
 *
 * @param path where the part stands in the value, such as {@code range/fine/min}; empty when it is all of it
 */
record ValuePart(KindColumn column, String path) {
    /** A part that may be missing. */
    static ValuePart of(String header, Value value, String path, String note) {
        return new ValuePart(KindColumn.optional(header, value, note), path);
    }

    /** The value that the cells of a row make together, placed below the pointer. */
    static Node value(RecordDraft draft, int row, List<ValuePart> parts, String pointer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (ValuePart part : parts) {
            Optional<Node> node = draft.value(row, part.column, pointer + "/" + part.path);
            draft.place(pointer + "/" + part.path, row, part.column.header());
            Object held = node.isPresent() ? node.get() : part.column.isRequired() ? new Node.Null() : null;
            if (held != null) {
                put(tree, part.path, held);
            }
        }
        return node(tree);
    }

    /** Puts a value where the path leads in a tree of objects by their fields. */
    @SuppressWarnings("unchecked") // branches are made here only
    static void put(Map<String, Object> tree, String path, Object held) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            tree.put(path, held);
        } else {
            Map<String, Object> branch = (Map<String, Object>)
                    tree.computeIfAbsent(path.substring(0, slash), name -> new LinkedHashMap<String, Object>());
            put(branch, path.substring(slash + 1), held);
        }
    }

    static Node.Members node(Map<?, ?> tree) {
        Map<String, Node> fields = new LinkedHashMap<>();
        tree.forEach((name, held) ->
                fields.put((String) name, held instanceof Map<?, ?> branch ? node(branch) : (Node) held));
        return new Node.Members(fields);
    }

    /** Writes the parts of a value into a row. */
    static void write(Node value, List<ValuePart> parts, Map<String, String> row) {
        for (ValuePart part : parts) {
            at(value, part.path)
                    .flatMap(part.column.value()::text)
                    .ifPresent(text -> row.put(part.column.header(), text));
        }
    }

    /** What stands in a value where the path leads, if anything does. */
    static Optional<Node> at(Node value, String path) {
        if (path.isEmpty()) {
            return Optional.of(value);
        }
        int slash = path.indexOf('/');
        String name = slash < 0 ? path : path.substring(0, slash);
        return value instanceof Node.Members(Map<String, Node> fields) && fields.containsKey(name)
                ? at(fields.get(name), slash < 0 ? "" : path.substring(slash + 1))
                : Optional.empty();
    }
}
