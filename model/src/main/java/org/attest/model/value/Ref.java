package org.attest.model.value;

/**
 * A reference to another entity of the same dossier, written as its id. That the id exists and names a {@code T} is
 * checked when the dossier is put together.
 */
@SuppressWarnings("UnusedTypeParameter") // it says the kind of the target; the dossier reads it by reflection
public record Ref<T extends Entity>(EntityId id) {
    public static <T extends Entity> Ref<T> to(String id) {
        return new Ref<>(new EntityId(id));
    }

    public static <T extends Entity> Ref<T> to(T entity) {
        return new Ref<>(entity.id());
    }

    @Override
    public String toString() {
        return id.value();
    }
}
