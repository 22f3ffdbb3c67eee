package org.attest.model.internal.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.attest.model.DossierException;
import org.attest.model.Problem.Location;

/** Where each value of a text stands, and where each field's name stands, by JSON pointer. */
public final class Places {
    static final Location START = new Location(1, 1);

    private final Map<String, Location> values = new HashMap<>();
    private final Map<String, Location> names = new HashMap<>();

    Places() {}

    /**
     * The places in a text of UTF-8.
     *
     * @param texts is shown the texts among the values, with their JSON pointers
     * @throws DossierException when it is no JSON
     */
    public static Places in(byte[] text, BiConsumer<String, String> texts) {
        Reading reading = new Reading();
        visit(TreeParser.parse(TreeParser.decode(text), reading).root(), Pointer.ROOT, texts);
        return reading.places();
    }

    private static void visit(Node node, String pointer, BiConsumer<String, String> texts) {
        switch (node) {
            case Node.Text(String value) -> texts.accept(pointer, value);
            case Node.Members(Map<String, Node> members) ->
                members.forEach((name, member) -> visit(member, Pointer.member(pointer, name), texts));
            case Node.Elements(List<Node> all) ->
                IntStream.range(0, all.size()).forEach(i -> visit(all.get(i), Pointer.element(pointer, i), texts));
            default -> {}
        }
    }

    void value(String pointer, Location location) {
        values.put(pointer, location);
    }

    void name(String pointer, Location location) {
        names.put(pointer, location);
    }

    /** The pointer itself, or the nearest one around it that the text has. */
    String nearest(String pointer) {
        String nearest = pointer;
        while (!values.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = Pointer.parent(nearest);
        }
        return nearest;
    }

    /** The place of what a JSON pointer names, or of the nearest around it that the text has. */
    public Location of(String pointer) {
        return values.getOrDefault(nearest(pointer), START);
    }

    /** The place of a field's name; list elements and the root have none, so it is their value's. */
    Location ofName(String pointer) {
        Location name = names.get(pointer);
        return name == null ? of(pointer) : name;
    }
}
