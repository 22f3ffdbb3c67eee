package org.attest.model.internal.json;

import java.util.List;
import java.util.Map;
import org.attest.model.Problem;

/** Reads and writes single types, as {@link DossierJson} does a whole dossier. */
final class Trial {
    private Trial() {}

    static <T> T read(Class<T> type, String text) {
        Reading reading = new Reading();
        Node root = TreeParser.parse(text, reading).root();
        return Forms.of(type).read(new Spot(root, Pointer.ROOT, reading)).orElseThrow();
    }

    /** Every problem of a text, each in one line. */
    static List<String> problems(Class<?> type, String text) {
        Reading reading = new Reading();
        Node root = TreeParser.parse(text, reading).root();
        Forms.of(type).read(new Spot(root, Pointer.ROOT, reading));
        return reading.problems().stream().map(Problem::toString).toList();
    }

    static <T> String written(Class<T> type, T value) {
        return Printer.print(Forms.of(type).write(value, Comments.of(Map.of())));
    }
}
