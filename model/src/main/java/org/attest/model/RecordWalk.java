package org.attest.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through a record and everything in it, depth first. */
record RecordWalk(Visitor visitor) {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    /** Is told each value with its place and its declared type; says whether to go on into it. */
    @FunctionalInterface
    interface Visitor {
        boolean visit(Place place, Type type, Object value);
    }

    /**
     * Where a value stands, written only for those who ask: of all values of a large dossier few are.
     *
     * @param around the place of the value that holds it; null at the root
     */
    record Place(@Nullable Place around, Object segment) {
        /** The JSON pointer (RFC 6901). */
        String pointer() {
            return around == null ? segment.toString() : around.pointer() + "/" + escaped(segment);
        }
    }

    static void of(String pointer, Record root, Visitor visitor) {
        new RecordWalk(visitor).walk(new Place(null, pointer), root.getClass(), Object.class, root);
    }

    /**
     * Walks on from a value.
     *
     * @param variable what the type variable of the record around it stands for, so that {@code Claim<Ref<Person>>} is known to
     *     hold persons; no record has two
     */
    private void walk(Place place, Type declared, Type variable, Object value) {
        Type type = declared instanceof TypeVariable ? variable : declared;
        if (!visitor.visit(place, type, value)) {
            return;
        }
        switch (value) {
            case Optional<?> optional ->
                optional.ifPresent(present -> walk(place, argument(type, 0), variable, present));
            case Collection<?> elements -> {
                int index = 0;
                for (Object element : elements) {
                    walk(new Place(place, index++), argument(type, 0), variable, element);
                }
            }
            case Map<?, ?> entries ->
                entries.forEach((key, entry) -> walk(new Place(place, key), argument(type, 1), variable, entry));
            case Record part -> {
                List<RecordComponent> components = COMPONENTS.get(part.getClass());
                // One of several kinds of record stands under the name of its kind; what holds one thing only stands
                // for it.
                boolean isChoice = type instanceof Class<?> choice && choice.isSealed();
                Place here = isChoice ? new Place(place, choice(part.getClass())) : place;
                boolean isOnly = isChoice && components.size() == 1;
                Type held = argument(type, 0);
                Type inside = held instanceof TypeVariable ? variable : held;
                for (RecordComponent component : components) {
                    walk(
                            isOnly ? here : new Place(here, component.getName()),
                            component.getGenericType(),
                            inside,
                            valueOf(component, part));
                }
            }
            default -> {}
        }
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    private static String choice(Class<?> kind) {
        String name = kind.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String escaped(Object key) {
        String name = key instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : key.toString();
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Object valueOf(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "component " + component.getName() + " of "
                            + part.getClass().getName() + " cannot be read, must be of a public record",
                    e);
        }
    }
}
