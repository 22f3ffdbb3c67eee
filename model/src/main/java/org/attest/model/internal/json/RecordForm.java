package org.attest.model.internal.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.rule.Nearest;

/** A record as an object: each component is the field of its name, and they stand in the order of the components. */
record RecordForm<R>(String name, RecordShape<R> shape, Map<String, Form<Object>> fields) implements Form<R> {
    @Override
    public Optional<R> read(Spot spot) {
        if (!(spot.node() instanceof Node.Members(Map<String, Node> members))) {
            return spot.rejectAs(allowed());
        }
        Map<String, Spot> typed = typedFields(spot, members);
        List<Object> values = new ArrayList<>();
        fields.forEach((name, form) -> {
            Optional<Object> value = typed.containsKey(name) ? form.read(typed.get(name)) : absent(name, form, spot);
            value.ifPresent(values::add);
        });
        return values.size() == fields.size() ? spot.made(() -> shape.make(values)) : Optional.empty();
    }

    /** The fields by their names; a mistyped one is reported once and then taken for what it was meant to be. */
    private Map<String, Spot> typedFields(Spot spot, Map<String, Node> members) {
        Map<String, Spot> typed = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            Spot member = spot.member(name, value);
            if (fields.containsKey(name)) {
                typed.put(name, member);
                return;
            }
            spot.reading().rejectName(member.pointer(), Nearest.unknown("field", name, fields.keySet()));
            Nearest.to(name, fields.keySet())
                    .filter(meant -> !members.containsKey(meant))
                    .ifPresent(meant -> typed.putIfAbsent(meant, member));
        });
        return typed;
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
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields.forEach((field, form) -> {
            properties.put(field, form.schema(definitions));
            if (form.whenAbsent().isEmpty()) {
                required.add(field);
            }
        });
        return definitions.define(
                name, Schema.object(properties).requiring(required).closed());
    }
}
