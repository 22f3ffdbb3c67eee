package org.attest.model.internal.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.model.internal.rule.Nearest;

/** An enum constant as a text: {@code CO_CHAIR} is {@code "co-chair"}. */
public record EnumForm(String name, Map<String, Enum<?>> byName) implements Form<Enum<?>> {
    static EnumForm of(Class<?> type) {
        Map<String, Enum<?>> byName = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(name((Enum<?>) constant), (Enum<?>) constant);
        }
        return new EnumForm(type.getSimpleName(), byName);
    }

    @Override
    public Optional<Enum<?>> read(Spot spot) {
        if (!(spot.node() instanceof Node.Text(String name))) {
            return spot.rejectAs(allowed());
        }
        return byName.containsKey(name)
                ? Optional.of(byName.get(name))
                : spot.reject(Nearest.unknown("value", name, byName.keySet()));
    }

    @Override
    public Node write(Enum<?> value, Comments here) {
        return new Node.Text(name(value));
    }

    @Override
    public String allowed() {
        return "one of " + String.join(", ", byName.keySet());
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.define(name, new Schema(Map.of()).with("enum", names()));
    }

    /** The texts of all constants, in their order. */
    public Set<String> names() {
        return byName.keySet();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
