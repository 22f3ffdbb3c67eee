package org.attest.model.internal.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schemas of a vocabulary that have a name of their own, so that each is said once. */
final class Definitions {
    private final Map<String, Schema> byName = new TreeMap<>();

    /** A reference to what is defined under this name. */
    Schema define(String name, Schema schema) {
        Optional<Schema> other = Optional.ofNullable(byName.put(name, schema)).filter(before -> !before.equals(schema));
        if (other.isPresent()) {
            throw new IllegalStateException(
                    "two types are called \"" + name + "\" in the schema, must have a name each");
        }
        return Schema.reference(name);
    }

    Schema remove(String name) {
        return Optional.ofNullable(byName.remove(name)).orElseThrow();
    }

    Map<String, Schema> byName() {
        return byName;
    }
}
