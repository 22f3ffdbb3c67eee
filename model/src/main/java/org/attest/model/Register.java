package org.attest.model;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.attest.model.value.Entity;

/** An unmodifiable list that also finds its elements by their ids. */
final class Register<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> elements;
    private final Map<Object, T> byId = new HashMap<>();

    Register(Function<T, ?> id, List<T> elements) {
        this.elements = List.copyOf(elements);
        this.elements.forEach(element -> byId.putIfAbsent(id.apply(element), element));
    }

    static <T extends Entity> Register<T> of(List<T> entities) {
        return new Register<>(Entity::id, entities);
    }

    /** What the list, which must be a register, has under the id. */
    static <T> Optional<T> find(List<T> register, Object id) {
        return register instanceof Register<T> indexed ? Optional.ofNullable(indexed.byId.get(id)) : Optional.empty();
    }

    @Override
    public T get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
