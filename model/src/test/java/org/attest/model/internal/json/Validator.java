package org.attest.model.internal.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds JSON against a schema of ours, by a library that is not. */
record Validator(Schema schema) {
    static Validator of(String schema) {
        return new Validator(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON));
    }

    /** By the schema of one type alone. */
    static Validator of(Class<?> type) {
        Definitions definitions = new Definitions();
        Map<String, Node> schema =
                new LinkedHashMap<>(Forms.of(type).schema(definitions).keywords());
        Map<String, Node> named = new LinkedHashMap<>();
        definitions.byName().forEach((name, definition) -> named.put(name, definition.node()));
        schema.put("$defs", new Node.Members(named));
        return of(Printer.print(new Node.Members(schema)));
    }

    /** The places that do not fit, as JSON pointers, each once; empty when all fits. */
    List<String> misfits(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation().toString())
                .distinct()
                .toList();
    }
}
