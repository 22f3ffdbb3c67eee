package org.attest.report.internal.xlsx.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.internal.xlsx.check.Parts.Relation;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Where a package breaks the rules of ECMA-376 part 2: types, relationships and properties. */
final class PackageFaults {
    private static final String CORE_PROPERTIES = "docProps/core.xml";
    private static final Set<String> CORE = Set.of(
            "category",
            "contentStatus",
            "created",
            "creator",
            "description",
            "identifier",
            "keywords",
            "language",
            "lastModifiedBy",
            "lastPrinted",
            "modified",
            "revision",
            "subject",
            "title",
            "version");

    private static final Map<String, Set<String>> TYPE_ATTRIBUTES =
            Map.of("Default", Set.of("Extension", "ContentType"), "Override", Set.of("PartName", "ContentType"));

    private final Parts parts;
    private final List<String> faults = new ArrayList<>();

    private PackageFaults(Parts parts) {
        this.parts = parts;
    }

    static List<String> of(Parts parts) {
        PackageFaults found = new PackageFaults(parts);
        found.names();
        found.types();
        found.relations();
        found.reach();
        found.ids();
        found.coreProperties();
        return found.faults;
    }

    private void names() {
        repeated(parts.names().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .forEach(name -> faults.add("part " + name + " is there twice"));
    }

    private void types() {
        Element types = parts.root(Parts.TYPES);
        Parts.all(types, "*").stream()
                .filter(type -> !attributes(type).equals(TYPE_ATTRIBUTES.get(type.getLocalName())))
                .forEach(type -> faults.add(type.getNodeName() + " is no content type"));
        repeated(Parts.all(types, "Override").stream().map(type -> type.getAttribute("PartName")))
                .forEach(name -> faults.add(name + " has two content types"));
        repeated(Parts.all(types, "Default").stream().map(type -> type.getAttribute("Extension")))
                .forEach(name -> faults.add("extension " + name + " has two content types"));
        Parts.all(types, "Override").stream()
                .map(type -> type.getAttribute("PartName"))
                .filter(name -> !parts.has(name.substring(1)))
                .forEach(name -> faults.add(name + " has a content type, but is not there"));
        parts.names().stream()
                .filter(name -> !name.equals(Parts.TYPES) && parts.type(name).isEmpty())
                .forEach(name -> faults.add(name + " has no content type"));
    }

    private void relations() {
        for (String source : sources()) {
            List<Relation> relations = parts.relations(source);
            repeated(relations.stream().map(Relation::id))
                    .forEach(id -> faults.add("\"" + source + "\" has two relationships " + id));
            for (Relation relation : relations) {
                if (!relation.id().matches("[A-Za-z_][\\w.-]*")) {
                    faults.add("\"" + source + "\" relates by \"" + relation.id() + "\", must be a name");
                }
                if (!relation.outside() && !parts.has(relation.target())) {
                    faults.add("\"" + source + "\" relates to " + relation.target() + ", which is not there");
                }
            }
        }
        parts.names().stream()
                .filter(name -> name.endsWith(".rels"))
                .filter(name -> sources().stream()
                        .noneMatch(source -> Parts.relationsOf(source).equals(name)))
                .forEach(name -> faults.add(name + " belongs to no part"));
    }

    private static Set<String> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName())
                .collect(toSet());
    }

    private List<String> sources() {
        return Stream.concat(Stream.of(""), parts.names().stream().filter(PackageFaults::isContent))
                .toList();
    }

    private static boolean isContent(String name) {
        return !name.endsWith(".rels") && !name.equals(Parts.TYPES);
    }

    private static boolean isMarkup(String name) {
        return isContent(name) && !name.startsWith("xl/media/");
    }

    /** Nobody finds a part to which nothing relates. */
    private void reach() {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(""));
        while (!next.isEmpty()) {
            parts.relations(next.removeFirst()).stream()
                    .filter(relation -> !relation.outside() && parts.has(relation.target()))
                    .map(Relation::target)
                    .filter(reached::add)
                    .forEach(next::add);
        }
        parts.names().stream()
                .filter(name -> isContent(name) && !reached.contains(name))
                .forEach(name -> faults.add(name + " is reached by no relationship"));
    }

    /** What a part names has to be related, and what a sheet or drawing is related to it has to name. */
    private void ids() {
        for (String part :
                parts.names().stream().filter(PackageFaults::isMarkup).toList()) {
            Set<String> named = new HashSet<>();
            Parts.all(parts.root(part), "*").forEach(element -> named.addAll(ids(element)));
            List<String> related =
                    parts.relations(part).stream().map(Relation::id).toList();
            named.stream()
                    .filter(id -> !related.contains(id))
                    .forEach(id -> faults.add(part + " names " + id + ", which is no relationship of it"));
            if (part.startsWith("xl/worksheets/") || part.startsWith("xl/drawings/")) {
                related.stream()
                        .filter(id -> !named.contains(id))
                        .forEach(id -> faults.add(part + " is related by " + id + ", which it does not name"));
            }
        }
    }

    private static List<String> ids(Element element) {
        List<String> ids = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (Parts.RELATIONS.equals(attributes.item(i).getNamespaceURI())) {
                ids.add(attributes.item(i).getNodeValue());
            }
        }
        return ids;
    }

    /** Clause 8.3.4: each at most once, without markup, dates as W3CDTF. */
    private void coreProperties() {
        List<Element> properties = Parts.all(parts.root(CORE_PROPERTIES), "*");
        repeated(properties.stream().map(Element::getLocalName))
                .forEach(name -> faults.add("property " + name + " is there twice"));
        for (Element property : properties) {
            String name = property.getLocalName();
            if (!CORE.contains(name)) {
                faults.add("property " + name + " is unknown");
            }
            if (property.hasAttributeNS("http://www.w3.org/XML/1998/namespace", "lang")) {
                faults.add("property " + name + " has a language");
            }
            boolean dated = property.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type")
                    .equals("dcterms:W3CDTF");
            boolean date = Set.of("created", "modified").contains(name);
            if (date && !(dated && property.getTextContent().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))) {
                faults.add("property " + name + " is " + property.getTextContent() + ", must be a typed date");
            }
        }
    }

    static List<String> repeated(Stream<String> names) {
        Map<String, Long> counted = names.collect(groupingBy(name -> name, LinkedHashMap::new, counting()));
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
