package org.attest.model.value;

import org.attest.model.internal.rule.Require;

/** The id of a thing in a dossier: lower-case letters, digits and hyphens. */
public record EntityId(String value) implements Comparable<EntityId> {
    public EntityId {
        Require.id("id", value);
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
