package org.attest.model.value;

import org.attest.model.internal.rule.Require;

/** The id of a source document: lower-case letters, digits and hyphens. */
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        Require.id("source id", value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
