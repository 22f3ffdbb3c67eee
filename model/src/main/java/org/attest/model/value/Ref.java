package org.attest.model.value;

/**
 * A reference to another entity of the same dossier, written as its id. That the id exists and names a {@code T} is
 * checked when the dossier is put together.
 */
@SuppressWarnings("UnusedTypeParameter") // it says the kind of the target; the dossier reads it by reflection
public record Ref<T extends Entity>(EntityId id) {
    /** A reference to the entity of this id; whether it exists is checked when a dossier is put together. */
    public static <T extends Entity> Ref<T> to(String id) {
        return new Ref<>(new EntityId(id));
    }

    /** A reference to this entity. */
    public static <T extends Entity> Ref<T> to(T entity) {
        return new Ref<>(entity.id());
    }

    @Override
    public String toString() {
        return id.value();
    }
}
