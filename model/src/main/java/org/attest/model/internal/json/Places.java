package org.attest.model.internal.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.attest.model.DossierException;
import org.attest.model.Problem.Location;
import org.jspecify.annotations.Nullable;

/** Where each value of a text stands, and where each field's name stands, by JSON pointer. */
public final class Places {
    static final Location START = new Location(1, 1);

    /** A value of the text by the steps to those in it: whole pointers would repeat long names for each value below. */
    static final class Place {
        private final @Nullable Place around;
        private final String step;
        private Map<String, Place> within = Map.of();
        private Location value = START;
        private @Nullable Location name;

        private Place(@Nullable Place around, String step) {
            this.around = around;
            this.step = step;
        }

        /** The place of what is in this one; a second one of the same step takes the first one's place. */
        Place at(String inner) {
            Place place = new Place(this, inner);
            within = within.isEmpty() ? new HashMap<>() : within;
            within.put(inner, place);
            return place;
        }

        void value(Location location) {
            value = location;
        }

        void name(Location location) {
            name = location;
        }

        String pointer() {
            StringBuilder pointer = new StringBuilder();
            for (Place place = this; place != null && place.around != null; place = place.around) {
                pointer.insert(0, "/" + place.step);
            }
            return pointer.toString();
        }
    }

    private final Place root = new Place(null, "");

    Places() {}

    /** The places in a text of UTF-8, whose texts are shown with pointers; {@link DossierException} if it is no JSON. */
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

    Place root() {
        return root;
    }

    /** The place itself, or the nearest one around it that the text has. */
    private Place nearest(String pointer) {
        Place nearest = root;
        // A pointer begins with a slash, before which there is nothing.
        for (String step : Arrays.stream(pointer.split("/", -1)).skip(1).toList()) {
            Place inner = nearest.within.get(step);
            if (inner == null) {
                return nearest;
            }
            nearest = inner;
        }
        return nearest;
    }

    /** The place of what a JSON pointer names, or of the nearest around it that the text has. */
    public Location of(String pointer) {
        return nearest(pointer).value;
    }

    /** The place of a field's name; list elements and the root have none, so it is their value's. */
    Location ofName(String pointer) {
        Place place = nearest(pointer);
        return place.name == null || !place.pointer().equals(pointer) ? place.value : place.name;
    }
}
