package org.attest.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the type variables of a generic record stand for, so that {@code Claim<Ref<Person>>} is known to hold persons. */
record TypeArguments(Map<TypeVariable<?>, Type> values) {
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
