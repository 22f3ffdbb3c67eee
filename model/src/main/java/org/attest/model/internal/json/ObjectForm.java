package org.attest.model.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.model.internal.rule.Nearest;

/** A form of objects whose fields have names of their own. */
interface ObjectForm<T> extends Form<T> {
    @Override
    Map<String, Form<Object>> fields();

    /** What is typed, by its fields; a mistyped one is reported once and then taken for what it was meant to be. */
    default Map<String, Spot> typed(Spot spot, Map<String, Node> members) {
        Map<String, Spot> typed = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            Spot member = spot.member(name, value);
            if (fields().containsKey(name)) {
                typed.put(name, member);
                return;
            }
            spot.reading().rejectName(member.pointer(), Nearest.unknown("field", name, fields().keySet()));
            Nearest.to(name, fields().keySet())
                    .filter(meant -> !members.containsKey(meant))
                    .ifPresent(meant -> typed.putIfAbsent(meant, member));
        });
        return typed;
    }

    /** An object of these fields and no others. */
    default Schema object(Definitions definitions) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        fields().forEach((name, form) -> schemas.put(name, form.schema(definitions)));
        return Schema.object(schemas);
    }
}
