package org.attest.model.value;

/** Anything in a dossier that has an id and that others may refer to. Ids are unique among all entities of a dossier. */
public interface Entity {
    EntityId id();

    /** What people call it: its name or its title. */
    String label();

    /** What reports call it where they name it again and again; its label where it has nothing shorter. */
    default String shortLabel() {
        return label();
    }
}
