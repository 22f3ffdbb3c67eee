package org.attest.audit.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attest.workbook.internal.ForeignXml;

/** What a file says of itself in XML (ISO 16684-1). */
record Xmp(Element root) {
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    static final String PDF_A = "http://www.aiim.org/pdfa/ns/id/";
    static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final QName LANGUAGE = new QName(XMLConstants.XML_NS_URI, "lang");
    private static final int DEEPEST = 50;

    static final Xmp NONE = new Xmp(new Element(new QName(""), Map.of(), List.of(), ""));

    record Element(QName name, Map<QName, String> attributes, List<Element> children, String text) {
        Stream<Element> below(QName wanted) {
            return children.stream()
                    .flatMap(child -> Stream.concat(
                            child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.below(wanted)));
        }

        /** A simple value, which may be written as an element or as an attribute. */
        Stream<String> values(QName wanted) {
            return Stream.concat(
                    Stream.concat(Stream.of(this), children.stream())
                            .flatMap(element -> Stream.ofNullable(element.attributes.get(wanted))),
                    below(wanted).map(element -> element.text.strip()));
        }
    }

    static Xmp read(byte[] packet) throws XMLStreamException {
        XMLStreamReader xml = ForeignXml.open(new ByteArrayInputStream(packet));
        try {
            while (xml.next() != XMLStreamReader.START_ELEMENT) {
                // Processing instructions come first.
            }
            return new Xmp(element(xml, 0));
        } finally {
            xml.close();
        }
    }

    private static Element element(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("has more than " + DEEPEST + " elements in each other");
        }
        QName name = xml.getName();
        Map<QName, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeName(i), xml.getAttributeValue(i));
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                children.add(element(xml, depth + 1));
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return new Element(name, attributes, children, text.toString());
    }

    /** Empty when it is not there. */
    String value(String namespace, String name) {
        QName wanted = new QName(namespace, name);
        return descriptions()
                .flatMap(description -> description.values(wanted))
                .findFirst()
                .orElse("");
    }

    /** A text in the language that is meant for all readers, else in the first. */
    String text(String namespace, String name) {
        List<Element> texts = descriptions()
                .flatMap(description -> description.below(new QName(namespace, name)))
                .flatMap(property -> property.below(new QName(RDF, "li")))
                .toList();
        return texts.stream()
                .filter(text -> "x-default".equals(text.attributes().get(LANGUAGE)))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(text -> text.text().strip())
                .orElseGet(() -> value(namespace, name));
    }

    private Stream<Element> descriptions() {
        return root.below(new QName(RDF, "Description"));
    }
}
