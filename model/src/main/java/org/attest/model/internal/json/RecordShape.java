package org.attest.model.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The components of a record type, with its maker and its accessors. */
final class RecordShape<R> {
    private final Class<R> type;
    private final List<RecordComponent> components;
    private @Nullable Constructor<R> maker;

    RecordShape(Class<R> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
    }

    List<RecordComponent> components() {
        return components;
    }

    /** Calls the canonical constructor; what it throws is thrown as it is. */
    R make(Collection<Object> values) {
        return reflected(() -> maker().newInstance(values.toArray()));
    }

    /** Sought when it is first needed; two threads that seek it find the same. */
    private Constructor<R> maker() throws NoSuchMethodException {
        Constructor<R> known = maker;
        if (known == null) {
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            known = type.getDeclaredConstructor(types);
            maker = known;
        }
        return known;
    }

    /** The components of a record, in their order. */
    List<Object> values(R owner) {
        List<Object> values = new ArrayList<>();
        components.forEach(
                component -> values.add(reflected(() -> component.getAccessor().invoke(owner))));
        return values;
    }

    private <T> T reflected(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            if (e instanceof InvocationTargetException) {
                switch (e.getCause()) {
                    case RuntimeException thrown -> throw thrown;
                    case Error thrown -> throw thrown;
                    case null, default -> {}
                }
            }
            throw new IllegalStateException("record " + type.getName() + " is out of reach, must be public", e);
        }
    }
}
