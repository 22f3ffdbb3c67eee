package org.attest.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.model.value.Entity;

/** Names the kinds of things in a dossier in words. */
public final class Kinds {
    private static final List<Class<?>> ENTITIES = Arrays.stream(Dossier.class.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .filter(ParameterizedType.class::isInstance)
            .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
            .filter(type -> type instanceof Class<?> kind && Entity.class.isAssignableFrom(kind))
            .<Class<?>>map(type -> (Class<?>) type)
            .toList();

    private Kinds() {}

    /** The kind with its article: {@code a meeting}, {@code an organization or a person}. */
    public static String named(Class<?> kind) {
        if (kind == Entity.class) {
            return "an entity";
        }
        return kind.isInterface()
                ? ENTITIES.stream()
                        .filter(kind::isAssignableFrom)
                        .map(Kinds::words)
                        .collect(Collectors.joining(" or "))
                : words(kind);
    }

    private static String words(Class<?> kind) {
        String name =
                kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
}
