package org.attest.intake.internal.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.model.internal.json.Node;

/** A penalty in the columns of a row. */
final class Penalty {
    private static final String COMBINATION = "range/combination";
    private static final String PRISON = "range/imprisonment";
    private static final String FINE = "range/fine";

    private Penalty() {}

    /** What a combination asks for is there, be it empty: a fine may be of an amount that the law leaves open. */
    static Node complete(Node value) {
        if (!(value instanceof Node.Members(Map<String, Node> typed)) || !typed.containsKey("range")) {
            return value;
        }
        String combination =
                Fields.at(value, COMBINATION).flatMap(Value.Single.TEXT::text).orElse("");
        Map<String, Node> whole = new LinkedHashMap<>(typed);
        putIfAbsent(whole, COMBINATION, new Node.Null());
        if (combination.contains("fine")) {
            putIfAbsent(whole, FINE, new Node.Members(Map.of()));
        }
        if (combination.contains("prison") || Fields.at(value, PRISON).isPresent()) {
            putIfAbsent(whole, PRISON + "/max", new Node.Null());
        }
        return new Node.Members(whole);
    }

    private static void putIfAbsent(Map<String, Node> object, String path, Node value) {
        if (Fields.at(new Node.Members(object), path).isEmpty()) {
            Fields.put(object, path, value);
        }
    }
}
