package org.attest.intake.internal.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.json.Node;

/** The fields of an object together. Where an object stands within another, its fields have the path that leads to them. */
final class Fields {
    private Fields() {}

    static List<KindColumn> columns(List<Field> fields) {
        return fields.stream().flatMap(field -> field.columns().stream()).toList();
    }

    /** The object that rows make together, placed at the pointer. */
    static Map<String, Node> read(List<Field> fields, RecordDraft draft, List<Integer> rows, String pointer) {
        Map<String, Node> object = new LinkedHashMap<>();
        for (Field field : fields) {
            field.read(draft, rows, pointer + "/" + field.path()).ifPresent(value -> put(object, field.path(), value));
        }
        return object;
    }

    /** How many rows an object takes. */
    static int rows(List<Field> fields, Node object) {
        return fields.stream()
                .mapToInt(field -> at(object, field.path()).map(field::rows).orElse(1))
                .reduce(1, Math::max);
    }

    /** Writes an object into rows, of which there are enough. */
    static void write(List<Field> fields, Node object, List<Map<String, String>> rows) {
        for (Field field : fields) {
            at(object, field.path()).ifPresent(value -> field.write(value, rows));
        }
    }

    /** Puts a value where the path leads, such as {@code range/minFine}. */
    static void put(Map<String, Node> object, String path, Node value) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            object.put(path, value);
            return;
        }
        String name = path.substring(0, slash);
        Map<String, Node> branch =
                new LinkedHashMap<>(object.get(name) instanceof Node.Members(Map<String, Node> held) ? held : Map.of());
        put(branch, path.substring(slash + 1), value);
        object.put(name, new Node.Members(branch));
    }

    /** What stands in a value where the path leads, if anything does; the value itself where it leads nowhere. */
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
