package org.attest.model.internal.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.rule.Nearest;

/** One of several records as an object with one field, whose name says which record it is. */
final class ChoiceForm implements Form<Object> {
    /** A record that may be chosen; its form is that of all it holds. */
    record Choice<R>(Class<R> type, Form<R> form) {
        String name() {
            String name = type.getSimpleName();
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }

        Node write(Object value, Comments here) {
            return form.write(type.cast(value), here);
        }
    }

    private final Class<?> type;
    private final Map<String, Choice<?>> choices = new LinkedHashMap<>();

    ChoiceForm(Class<?> type, List<Choice<?>> choices) {
        this.type = type;
        choices.forEach(choice -> this.choices.put(choice.name(), choice));
    }

    @Override
    public Optional<Object> read(Spot spot) {
        if (!(spot.node() instanceof Node.Members(Map<String, Node> members)) || members.size() != 1) {
            return spot.rejectAs(allowed());
        }
        String name = members.keySet().iterator().next();
        Spot chosen = spot.member(name, members.values().iterator().next());
        if (choices.containsKey(name)) {
            return read(name, chosen);
        }
        spot.reading().rejectName(chosen.pointer(), Nearest.unknown("field", name, choices.keySet()));
        return Nearest.to(name, choices.keySet()).flatMap(meant -> read(meant, chosen));
    }

    private Optional<Object> read(String name, Spot chosen) {
        return Optional.ofNullable(choices.get(name))
                .flatMap(choice -> choice.form().read(chosen));
    }

    @Override
    public Node write(Object value, Comments here) {
        Choice<?> choice = choices.values().stream()
                .filter(each -> each.type().isInstance(value))
                .findFirst()
                .orElseThrow();
        return here.object(Map.of(choice.name(), choice.write(value, here.member(choice.name()))));
    }

    @Override
    public Map<String, Form<?>> fields() {
        Map<String, Form<?>> fields = new LinkedHashMap<>();
        choices.forEach((name, choice) -> fields.put(name, choice.form()));
        return fields;
    }

    @Override
    public String allowed() {
        return "an object with one of the fields " + String.join(", ", choices.keySet());
    }

    @Override
    public String name() {
        return type.getSimpleName();
    }

    @Override
    public Schema schema(Definitions definitions) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        choices.forEach((name, choice) -> fields.put(name, choice.form().schema(definitions)));
        return definitions.define(
                name(), Schema.object(fields).requiringOneOf(choices.keySet()).closed());
    }
}
