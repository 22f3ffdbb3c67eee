package org.attest.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Goes through a record and everything in it, depth first. */
final class RecordWalk {
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

    private final Visitor visitor;

    private RecordWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void of(String pointer, Record root, Visitor visitor) {
        new RecordWalk(visitor).walk(pointer, root.getClass(), root);
    }

    private void walk(String pointer, Type type, Object value) {
        visitor.visit(pointer, type, value);
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(present -> walk(pointer, argument(type, 0), present));
            case Collection<?> elements -> {
                int index = 0;
                for (Object element : elements) {
                    walk(pointer + "/" + index++, argument(type, 0), element);
                }
            }
            case Map<?, ?> entries ->
                entries.forEach((key, entry) -> walk(pointer + "/" + segment(key), argument(type, 1), entry));
            case Record part -> {
                TypeArguments arguments = TypeArguments.of(type);
                for (RecordComponent component : COMPONENTS.get(part.getClass())) {
                    Type declared = arguments.in(component.getGenericType());
                    walk(pointer + "/" + component.getName(), declared, valueOf(component, part));
                }
            }
            default -> {}
        }
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
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
