package org.attest.workbook.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a small part with all that is in it. Names are local ones: writers differ in their prefixes. */
public record Node(String name, Map<String, String> attributes, List<Node> children, String text) {
    public static final Node NONE = new Node("", Map.of(), List.of(), "");

    /** The first child of that name, or {@link #NONE}. */
    public Node child(String wanted) {
        return all(wanted).findFirst().orElse(NONE);
    }

    public Stream<Node> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted));
    }

    /** Elements of that name at any depth below this one. */
    public Stream<Node> below(String wanted) {
        return children.stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.below(wanted)));
    }

    public boolean has(String child) {
        return all(child).findAny().isPresent();
    }

    /** The value of an attribute, empty when there is none. */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public int number(String attribute, int otherwise) {
        try {
            return attributes.containsKey(attribute) ? Integer.parseInt(get(attribute)) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public Optional<Double> decimal(String attribute) {
        try {
            return attributes.containsKey(attribute) ? Optional.of(Double.valueOf(get(attribute))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public boolean flag(String attribute) {
        return isTrue(get(attribute));
    }

    /** A switch such as bold: there and not turned off. */
    public boolean isOn(String child) {
        return all(child)
                .findFirst()
                .filter(on -> on.get("val").isEmpty() || isTrue(on.get("val")))
                .isPresent();
    }

    /** The cells that the attribute "ref" names, if it names any. */
    public Optional<Area> area() {
        return Area.parse(get("ref"));
    }

    public static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }
}
