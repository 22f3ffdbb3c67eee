package org.attest.report.internal.xlsx.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a workbook's package (ECMA-376 part 2), in the order of the file. */
final class Parts {
    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Where a relationship leads: a part of the package, or an address outside. */
    record Relation(String id, String type, String target, boolean outside) {
        boolean is(String kind) {
            return type.equals(RELATIONS + "/" + kind);
        }
    }

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    Parts(byte[] workbook) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                contents.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the workbook is no archive", e);
        }
    }

    /** As often as they are there. */
    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return contents.containsKey(name);
    }

    byte[] bytes(String name) {
        byte[] bytes = contents.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("the workbook has no part " + name);
        }
        return bytes;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    Element root(String name) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setCoalescing(true);
        factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
        try {
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes(name)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("part " + name + " is no XML", e);
        }
    }

    static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** What a part relates to; the package itself is the part without a name. */
    List<Relation> relations(String part) {
        String name = relationsOf(part);
        if (!has(name)) {
            return List.of();
        }
        return all(root(name), "Relationship").stream()
                .map(relation -> {
                    boolean outside = relation.getAttribute("TargetMode").equals("External");
                    String target = relation.getAttribute("Target");
                    return new Relation(
                            relation.getAttribute("Id"),
                            relation.getAttribute("Type"),
                            outside ? target : resolved(part, target),
                            outside);
                })
                .toList();
    }

    Optional<Relation> relation(String part, String id) {
        return relations(part).stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst();
    }

    private static String resolved(String part, String target) {
        return URI.create("/" + part).resolve(target).getPath().substring(1);
    }

    /** The content type of a part; empty when it has none. */
    Optional<String> type(String part) {
        Element types = root(TYPES);
        String extension = part.substring(part.lastIndexOf('.') + 1);
        Optional<String> own = all(types, "Override").stream()
                .filter(type -> type.getAttribute("PartName").equals("/" + part))
                .map(type -> type.getAttribute("ContentType"))
                .findFirst();
        return own.or(() -> all(types, "Default").stream()
                .filter(type -> type.getAttribute("Extension").equalsIgnoreCase(extension))
                .map(type -> type.getAttribute("ContentType"))
                .findFirst());
    }

    /** All elements of a local name in an element, in their order. */
    static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static Optional<Element> first(Element in, String name) {
        return Optional.ofNullable(
                (Element) in.getElementsByTagNameNS("*", name).item(0));
    }

    static int number(Element of, String attribute) {
        return Integer.parseInt(of.getAttribute(attribute));
    }
}
