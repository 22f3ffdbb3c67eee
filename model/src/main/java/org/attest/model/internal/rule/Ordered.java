package org.attest.model.internal.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep their order; those of {@link Set#copyOf} and {@link Map#copyOf} change it in every run. */
public final class Ordered {
    private Ordered() {}

    public static <T> Set<T> set(Collection<T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    public static <K, V> Map<K, V> map(Map<K, V> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
