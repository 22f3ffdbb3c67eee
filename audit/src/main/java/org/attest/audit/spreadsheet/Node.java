package org.attest.audit.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a small part with all that is in it. Names are local ones: writers differ in their prefixes. */
record Node(String name, Map<String, String> attributes, List<Node> children, String text) {
    static final Node NONE = new Node("", Map.of(), List.of(), "");

    /** The first child of that name, or {@link #NONE}. */
    Node child(String wanted) {
        return all(wanted).findFirst().orElse(NONE);
    }

    Stream<Node> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /** Elements of that name at any depth below this one. */
    Stream<Node> below(String wanted) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.below(wanted)));
    }

    boolean has(String child) {
        return all(child).findAny().isPresent();
    }

    /** The value of an attribute, empty when there is none. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    int number(String attribute, int otherwise) {
        try {
            return attributes.containsKey(attribute) ? Integer.parseInt(get(attribute)) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    Optional<Double> decimal(String attribute) {
        try {
            return attributes.containsKey(attribute) ? Optional.of(Double.valueOf(get(attribute))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean flag(String attribute) {
        return isTrue(get(attribute));
    }

    /** A switch such as bold: there and not turned off. */
    boolean isOn(String child) {
        return all(child)
                .findFirst()
                .filter(on -> on.get("val").isEmpty() || isTrue(on.get("val")))
                .isPresent();
    }

    /** The cells that the attribute "ref" names, if it names any. */
    Optional<Area> area() {
        return Area.parse(get("ref"));
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }
}
