package org.attest.model.internal.json;

import java.util.HashMap;
import java.util.Map;
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
     * @throws DossierException when it is no JSON
     */
    public static Places in(byte[] text) {
        Reading reading = new Reading();
        TreeParser.parse(TreeParser.decode(text), reading);
        return reading.places();
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
