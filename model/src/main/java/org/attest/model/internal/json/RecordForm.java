package org.attest.model.internal.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record as an object: each component is the field of its name, and they stand in the order of the components. */
record RecordForm<R>(String name, RecordShape<R> shape, Map<String, Form<Object>> fields) implements ObjectForm<R> {
    @Override
    public Optional<R> read(Spot spot) {
        if (!(spot.node() instanceof Node.Members(Map<String, Node> members))) {
            return spot.rejectAs(allowed());
        }
        Map<String, Spot> typed = typed(spot, members);
        List<Object> values = new ArrayList<>();
        fields.forEach((name, form) -> {
            Optional<Object> value = typed.containsKey(name) ? form.read(typed.get(name)) : absent(name, form, spot);
            value.ifPresent(values::add);
        });
        return values.size() == fields.size() ? spot.made(() -> shape.make(values)) : Optional.empty();
    }

    private static Optional<Object> absent(String name, Form<Object> form, Spot spot) {
        if (form.whenAbsent().isEmpty()) {
            form.missing(spot.reading());
            return spot.reject("field \"" + name + "\" is missing, must be " + form.allowed());
        }
        return form.whenAbsent();
    }

    @Override
    public Node write(R value, Comments here) {
        Map<String, Node> members = new LinkedHashMap<>();
        Iterator<Object> components = shape.values(value).iterator();
        fields.forEach((name, form) -> {
            Object component = components.next();
            boolean left = form.whenAbsent().filter(component::equals).isPresent();
            if (!left || here.member(name).any()) {
                members.put(name, form.write(component, here.member(name)));
            }
        });
        return here.object(members);
    }

    @Override
    public String allowed() {
        return "an object with the fields " + String.join(", ", fields.keySet());
    }

    @Override
    public Schema schema(Definitions definitions) {
        List<String> required = fields.entrySet().stream()
                .filter(field -> field.getValue().whenAbsent().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return definitions.define(name, object(definitions).requiring(required).closed());
    }
}
