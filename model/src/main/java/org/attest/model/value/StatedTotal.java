package org.attest.model.value;

import java.util.List;
import org.attest.model.internal.rule.Require;

/** A total as a source states it, with the parts that should add up to it. All of one unit. */
public record StatedTotal(EntityId id, String label, Unit unit, List<Part> parts, Claim<Count> stated)
        implements Entity {
    /** One summand: a tribunal's figure, or districts of one sort. */
    public record Part(String label, Claim<Count> count) {
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

    /** What the parts add up to; only exact parts do. */
    public Measure computed() {
        return parts.stream().map(part -> Measure.of(part.count(), unit)).reduce(Measure.of(0, unit), Measure::plus);
    }

    /** By how much the stated total exceeds the sum of its parts: 0 when they reconcile. */
    public Measure difference() {
        return Measure.of(stated, unit).minus(computed());
    }
}
