package org.attest.model.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.model.Dossier;
import org.jspecify.annotations.Nullable;

/** The schemas of a vocabulary that have a name of their own, so that each is said once. */
final class Definitions {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String PROPERTIES = "properties";

    private final Map<String, Schema> byName = new TreeMap<>();

    /** A reference to what is defined under this name. */
    Schema define(String name, Schema schema) {
        Optional<Schema> other = Optional.ofNullable(byName.put(name, schema)).filter(before -> !before.equals(schema));
        if (other.isPresent()) {
            throw new IllegalStateException(
                    "two types are called \"" + name + "\" in the schema, must have a name each");
        }
        return Schema.reference(name);
    }

    Schema remove(String name) {
        return Optional.ofNullable(byName.remove(name)).orElseThrow();
    }

    Map<String, Schema> byName() {
        return byName;
    }

    /** The JSON Schema of a dossier, said by the forms that read it. */
    static String print(Form<Dossier> dossier) {
        Definitions definitions = new Definitions();
        dossier.schema(definitions);
        Map<String, Node> root = new LinkedHashMap<>();
        root.put(TreeParser.SCHEMA, new Node.Text(DRAFT));
        root.putAll(definitions.remove(dossier.name()).keywords());
        root.put("title", new Node.Text("Attest dossier"));
        root.put(
                "description",
                new Node.Text("Facts, each with its sources. What a schema cannot say, such as that the ids fit,"
                        + " is told by: attest check FILE"));
        root.put(PROPERTIES, withWhatIsOfTheRootOnly(root.get(PROPERTIES)));
        Map<String, Node> named = new LinkedHashMap<>();
        definitions.byName().forEach((name, schema) -> named.put(name, schema.node()));
        root.put("$defs", new Node.Members(named));
        return Printer.print(new Node.Members(root));
    }

    private static Node withWhatIsOfTheRootOnly(@Nullable Node fields) {
        Map<String, Node> all = new LinkedHashMap<>();
        all.put(
                TreeParser.SCHEMA,
                Schema.type("string").described("where this schema is").node());
        if (fields instanceof Node.Members(Map<String, Node> byName)) {
            all.putAll(byName);
        }
        all.put(
                "schemaVersion",
                new Schema(Map.of()).with("const", Dossier.SCHEMA_VERSION).node());
        return new Node.Members(all);
    }
}
