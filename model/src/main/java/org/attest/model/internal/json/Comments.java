package org.attest.model.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The comments of a dossier that is being written, as far as none has its place yet, seen from one place in it. */
record Comments(NavigableMap<String, String> unplaced, String pointer) {
    static Comments of(Map<String, String> byPointer) {
        return new Comments(new TreeMap<>(byPointer), Pointer.ROOT);
    }

    Comments member(String name) {
        // Most records have none: then it is all the same where one is.
        return unplaced.isEmpty() ? this : new Comments(unplaced, Pointer.member(pointer, name));
    }

    Comments element(int index) {
        return unplaced.isEmpty() ? this : new Comments(unplaced, Pointer.element(pointer, index));
    }

    /** Whether a comment stands right here. */
    boolean exactly() {
        return unplaced.containsKey(pointer);
    }

    /** Whether a comment stands here or deeper: then the short form would lose it. */
    boolean any() {
        String inside = pointer + "/";
        String next = unplaced.ceilingKey(inside);
        return exactly() || (next != null && next.startsWith(inside));
    }

    /** An object that begins with the comment of this place, if there is one. */
    Node.Members object(Map<String, Node> members) {
        Map<String, Node> commented = new LinkedHashMap<>();
        String comment = unplaced.remove(pointer);
        if (comment != null) {
            commented.put(TreeParser.COMMENT, new Node.Text(comment));
        }
        commented.putAll(members);
        return new Node.Members(commented);
    }

    /** Called when all is written: no comment may get lost. */
    void requirePlaced() {
        if (!unplaced.isEmpty()) {
            throw new IllegalArgumentException(
                    "comments at " + unplaced.keySet() + " have no object there, must be at an object of the dossier");
        }
    }
}
