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

/** Goes through a record and everything in it, depth first. */
record RecordWalk(Visitor visitor) {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    /** Is told each value with its JSON pointer (RFC 6901) and its declared type. */
    @FunctionalInterface
    interface Visitor {
        void visit(String pointer, Type type, Object value);
    }

    static void of(String pointer, Record root, Visitor visitor) {
        new RecordWalk(visitor).walk(pointer, root.getClass(), Object.class, root);
    }

    /**
     * Walks on from a value.
     *
     * @param variable what the type variable of the record around it stands for, so that {@code Claim<Ref<Person>>} is known to
     *     hold persons; no record has two
     */
    private void walk(String pointer, Type declared, Type variable, Object value) {
        Type type = declared instanceof TypeVariable ? variable : declared;
        visitor.visit(pointer, type, value);
        switch (value) {
            case Optional<?> optional ->
                optional.ifPresent(present -> walk(pointer, argument(type, 0), variable, present));
            case Collection<?> elements -> {
                int index = 0;
                for (Object element : elements) {
                    walk(pointer + "/" + index++, argument(type, 0), variable, element);
                }
            }
            case Map<?, ?> entries ->
                entries.forEach((key, entry) -> walk(pointer + "/" + segment(key), argument(type, 1), variable, entry));
            case Record part -> {
                List<RecordComponent> components = COMPONENTS.get(part.getClass());
                // One of several kinds of record stands under the name of its kind; what holds one thing only stands
                // for it.
                boolean isChoice = type instanceof Class<?> choice && choice.isSealed();
                String here = isChoice ? pointer + "/" + choice(part.getClass()) : pointer;
                boolean isOnly = isChoice && components.size() == 1;
                Type held = argument(type, 0);
                Type inside = held instanceof TypeVariable ? variable : held;
                for (RecordComponent component : components) {
                    walk(
                            isOnly ? here : here + "/" + component.getName(),
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

    private static String segment(Object key) {
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
