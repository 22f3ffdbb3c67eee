package org.attest.model.internal.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.model.internal.rule.Ordered;

/** The keywords of a JSON Schema (draft 2020-12) in the order in which they are said. */
record Schema(Map<String, Node> keywords) {
    private static final String TYPE = "type";

    Schema {
        keywords = Ordered.map(keywords);
    }

    static Schema type(String name) {
        return new Schema(Map.of()).with(TYPE, name);
    }

    static Schema types(Collection<String> names) {
        return new Schema(Map.of()).with(TYPE, names);
    }

    static Schema anyOf(Collection<Schema> schemas) {
        return new Schema(Map.of()).with("anyOf", list(schemas.stream().map(Schema::node)));
    }

    static Schema reference(String definition) {
        return new Schema(Map.of()).with("$ref", "#/$defs/" + definition);
    }

    /** An object of these fields and no others; a comment may stand in any object. */
    static Schema object(Map<String, Schema> properties) {
        Map<String, Node> allowed = new LinkedHashMap<>();
        allowed.put(TreeParser.COMMENT, type("string").node());
        properties.forEach((name, schema) -> allowed.put(name, schema.node()));
        return type("object").with("properties", new Node.Members(allowed));
    }

    Schema requiring(Collection<String> fields) {
        return with("required", fields);
    }

    Schema requiringOneOf(Collection<String> fields) {
        return with(
                "oneOf",
                list(fields.stream()
                        .map(field ->
                                new Schema(Map.of()).requiring(List.of(field)).node())));
    }

    Schema closed() {
        return with("additionalProperties", new Node.Flag(false));
    }

    Schema open(Schema others) {
        return with("additionalProperties", others.node());
    }

    Schema described(String words) {
        return with("description", words);
    }

    /** A pattern for the whole text; only texts are held against it. */
    Schema matching(String pattern) {
        return with("pattern", "^(" + pattern + ")$");
    }

    Schema with(String keyword, String text) {
        return with(keyword, new Node.Text(text));
    }

    Schema with(String keyword, long number) {
        return with(keyword, new Node.Numeral(Long.toString(number)));
    }

    Schema with(String keyword, Collection<String> texts) {
        return with(keyword, list(texts.stream().map(Node.Text::new)));
    }

    Schema with(String keyword, Node value) {
        Map<String, Node> all = new LinkedHashMap<>(keywords);
        all.put(keyword, value);
        return new Schema(all);
    }

    Node.Members node() {
        return new Node.Members(keywords);
    }

    private static Node.Elements list(Stream<? extends Node> nodes) {
        return new Node.Elements(nodes.<Node>map(node -> node).toList());
    }
}
