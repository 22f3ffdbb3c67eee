package org.attest.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What the type variables of a generic record stand for, so that {@code Claim<Ref<Person>>} is known to hold persons. */
    private record TypeArguments(Map<TypeVariable<?>, Type> values) {
        private static final TypeArguments NONE = new TypeArguments(Map.of());

        static TypeArguments of(Type type) {
            if (!(type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw)) {
                return NONE;
            }
            Map<TypeVariable<?>, Type> values = new HashMap<>();
            TypeVariable<?>[] variables = raw.getTypeParameters();
            for (int index = 0; index < variables.length; index++) {
                values.put(variables[index], generic.getActualTypeArguments()[index]);
            }
            return new TypeArguments(values);
        }

        /** The type with every variable replaced by what it stands for. */
        Type in(Type type) {
            return switch (type) {
                case TypeVariable<?> variable -> values.getOrDefault(variable, variable);
                case ParameterizedType generic
                when !values.isEmpty() ->
                    new Generic(
                            generic.getRawType(),
                            Arrays.stream(generic.getActualTypeArguments())
                                    .map(this::in)
                                    .toList());
                default -> type;
            };
        }

        private record Generic(Type raw, List<Type> arguments) implements ParameterizedType {
            @Override
            public Type[] getActualTypeArguments() {
                return arguments.toArray(Type[]::new);
            }

            @Override
            public Type getRawType() {
                return raw;
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        }
    }
}
