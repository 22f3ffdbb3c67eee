package org.attest.model.indicator;

import java.util.List;
import java.util.Optional;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.Unit;

/**
 * Something that is observed again and again.
 *
 * @param code its code in its own framework, such as {@code 16.2.2}
 * @param levels the names of its levels, best first, when its values are levels
 */
public record Indicator(
        EntityId id,
        Optional<String> code,
        String name,
        ValueType type,
        Unit unit,
        Direction direction,
        List<String> levels,
        List<Citation> citations)
        implements Entity {
    /** Which way an indicator should go. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        NEUTRAL
    }

    public Indicator {
        Require.text("name of indicator \"" + id + "\"", name);
        levels = List.copyOf(levels);
        citations = Require.citations("indicator \"" + id + "\"", citations);
        if ((type == ValueType.LEVEL) == levels.isEmpty()) {
            throw new IllegalArgumentException("indicator \"" + id + "\" is a " + type + " with " + levels.size()
                    + " levels, must have levels when it is a LEVEL, and only then");
        }
    }

    @Override
    public String label() {
        return name;
    }
}
