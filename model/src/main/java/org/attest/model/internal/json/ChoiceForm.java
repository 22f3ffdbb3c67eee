package org.attest.model.internal.json;

import java.util.Map;
import java.util.Optional;

/** One of several records, by their names, as an object with one field, whose name says which record it is. */
record ChoiceForm(String name, Map<String, Class<?>> types, Map<String, Form<Object>> fields)
        implements ObjectForm<Object> {
    @Override
    public Optional<Object> read(Spot spot) {
        if (!(spot.node() instanceof Node.Members(Map<String, Node> members))) {
            return spot.rejectAs(allowed());
        }
        if (members.size() != 1) {
            return spot.reject(
                    (members.isEmpty() ? "has no field" : "has the fields " + String.join(", ", members.keySet()))
                            + ", must have one of " + String.join(", ", fields.keySet()));
        }
        return typed(spot, members).entrySet().stream()
                .findFirst()
                .flatMap(chosen -> form(chosen.getKey()).read(chosen.getValue()));
    }

    @Override
    public Node write(Object value, Comments here) {
        String name = types.entrySet().stream()
                .filter(each -> each.getValue().isInstance(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return here.object(Map.of(name, form(name).write(value, here.member(name))));
    }

    private Form<Object> form(String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow();
    }

    @Override
    public String allowed() {
        return "an object with one of the fields " + String.join(", ", fields.keySet());
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.define(
                name, object(definitions).requiringOneOf(fields.keySet()).closed());
    }
}
