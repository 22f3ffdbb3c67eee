package org.attest.model.value;

import java.util.List;

/** A total as a source states it, with the parts that should add up to it. All of one unit. */
public record StatedTotal(EntityId id, String label, Unit unit, List<Part> parts, Claim<Count> stated)
        implements Entity {
    /** One summand: a tribunal's figure, or districts of one sort. */
    public record Part(String label, Claim<Count> value) {
        public Part {
            Require.text("label of a part", label);
        }
    }

    public StatedTotal {
        Require.text("label of stated total \"" + id + "\"", label);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("stated total \"" + id + "\" has no parts, must have at least one");
        }
    }
}
