package org.attest.model.internal.json;

import java.util.HashMap;
import java.util.Map;
import org.attest.model.Problem.Location;

/** Where each value of a text stands, and where each field's name stands, by JSON pointer. */
final class Positions {
    static final Location START = new Location(1, 1);

    private final Map<String, Location> values = new HashMap<>();
    private final Map<String, Location> names = new HashMap<>();

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

    Location ofValue(String pointer) {
        return values.getOrDefault(nearest(pointer), START);
    }

    /** The place of a field's name; list elements and the root have none, so it is their value's. */
    Location ofName(String pointer) {
        Location name = names.get(pointer);
        return name == null ? ofValue(pointer) : name;
    }
}
