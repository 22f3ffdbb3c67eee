package org.attest.model.actor;

import java.util.List;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;

/**
 * A person in public office, in that public role only. The posts held stand where they were held: in the attendance of
 * a meeting.
 *
 * @param aliases other spellings of the same name that sources print, which are no conflict
 */
public record Person(EntityId id, Claim<String> name, List<String> aliases) implements Actor {
    public Person {
        aliases = List.copyOf(aliases);
        if (name.values().isEmpty()) {
            throw new IllegalArgumentException("person \"" + id + "\" has no name, must have at least one asserted");
        }
    }

    /** The name; while sources disagree, all of them: {@code Ruhul Alam / Ruhul Amin}. */
    @Override
    public String label() {
        return name.value().orElseGet(() -> String.join(" / ", name.values()));
    }
}
