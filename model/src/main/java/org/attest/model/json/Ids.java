package org.attest.model.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.CrossReferences;
import org.attest.model.Problem;

/** The ids of a text and its references to them, also those of things that cannot be built. */
final class Ids {
    private record Use(String pointer, Class<?> kind, String id) {}

    private final CrossReferences references = new CrossReferences();
    private final List<Use> uses = new ArrayList<>();
    private final Set<Class<?>> unreadable = new HashSet<>();

    void given(String pointer, Class<?> kind, String id) {
        references.given(pointer, kind, id);
    }

    void used(String pointer, Class<?> kind, String id) {
        uses.add(new Use(pointer, kind, id));
    }

    /** Something of this kind has no readable id: then nobody can say that a reference to that kind leads nowhere. */
    void unreadable(Class<?> kind) {
        unreadable.add(kind);
    }

    List<Problem> problems() {
        uses.stream()
                .filter(use -> unreadable.stream().noneMatch(use.kind()::isAssignableFrom))
                .forEach(use -> references.used(use.pointer(), use.kind(), use.id()));
        return references.problems();
    }
}
