package org.attest.model.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Unknown;

/** An enum constant as a text: {@code CO_CHAIR} is {@code "co-chair"}. */
final class EnumForm implements Form<Enum<?>> {
    private final Map<String, Enum<?>> byName = new LinkedHashMap<>();

    EnumForm(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            byName.put(name((Enum<?>) constant), (Enum<?>) constant);
        }
    }

    @Override
    public Optional<Enum<?>> read(Spot spot) {
        if (!(spot.node() instanceof Node.Text(String name))) {
            return spot.rejectAs(allowed());
        }
        return byName.containsKey(name)
                ? Optional.of(byName.get(name))
                : spot.reject(Unknown.name("value", name, byName.keySet()));
    }

    @Override
    public Node write(Enum<?> value, Comments here) {
        return new Node.Text(name(value));
    }

    @Override
    public String allowed() {
        return "one of " + String.join(", ", byName.keySet());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
