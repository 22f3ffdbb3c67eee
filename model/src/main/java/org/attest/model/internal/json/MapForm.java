package org.attest.model.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.rule.Ordered;

/** A map as an object, its keys as names; left out it is empty. */
record MapForm<K, V>(Form<K> key, Form<V> value) implements Form<Map<K, V>> {
    @Override
    public Optional<Map<K, V>> read(Spot spot) {
        if (!(spot.node() instanceof Node.Members(Map<String, Node> members))) {
            return spot.rejectAs(allowed());
        }
        Map<K, V> entries = new LinkedHashMap<>();
        members.forEach((name, node) -> {
            Spot member = spot.member(name, node);
            Optional<K> readKey = key.read(member.with(new Node.Text(name)));
            Optional<V> readValue = value.read(member);
            readKey.ifPresent(k -> readValue.ifPresent(v -> entries.put(k, v)));
        });
        return entries.size() == members.size() ? Optional.of(Ordered.map(entries)) : Optional.empty();
    }

    @Override
    public Node write(Map<K, V> entries, Comments here) {
        Map<String, Node> members = new LinkedHashMap<>();
        entries.forEach((k, v) -> {
            Node.Text name = (Node.Text) key.write(k, here);
            members.put(name.value(), value.write(v, here.member(name.value())));
        });
        return here.object(members);
    }

    @Override
    public Optional<Map<K, V>> whenAbsent() {
        return Optional.of(Map.of());
    }

    @Override
    public String allowed() {
        return "an object with, for " + key.allowed() + ", " + value.allowed();
    }

    @Override
    public String name() {
        return "MapOf" + key.name() + "To" + value.name();
    }

    @Override
    public Map<String, Form<V>> fields() {
        Map<String, Form<V>> fields = new LinkedHashMap<>();
        if (key instanceof EnumForm names) {
            names.names().forEach(name -> fields.put(name, value));
        }
        return fields;
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema each = value.schema(definitions);
        Map<String, Schema> named = new LinkedHashMap<>();
        fields().keySet().forEach(name -> named.put(name, each));
        return named.isEmpty()
                ? Schema.object(named).open(each)
                : Schema.object(named).closed();
    }
}
