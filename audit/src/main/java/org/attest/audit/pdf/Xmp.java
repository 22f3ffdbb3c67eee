package org.attest.audit.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attest.workbook.internal.ForeignXml;

/** What a file says of itself in XML (ISO 16684-1), text by text. */
record Xmp(List<Text> texts) {
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    static final String PDF_A = "http://www.aiim.org/pdfa/ns/id/";
    static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final QName DESCRIPTION = new QName(RDF, "Description");
    private static final QName ITEM = new QName(RDF, "li");
    private static final int DEEPEST = 50;

    static final Xmp NONE = new Xmp(List.of());

    /** What stands in an element or an attribute; the path is the names of those around it, and its own. */
    record Text(List<QName> path, boolean isForAll, String words) {}

    static Xmp read(byte[] packet) throws XMLStreamException {
        XMLStreamReader xml = ForeignXml.open(new ByteArrayInputStream(packet));
        try {
            while (xml.next() != XMLStreamReader.START_ELEMENT) {
                // Processing instructions come first.
            }
            List<Text> texts = new ArrayList<>();
            collect(xml, List.of(), texts);
            return new Xmp(texts);
        } finally {
            xml.close();
        }
    }

    private static void collect(XMLStreamReader xml, List<QName> around, List<Text> texts) throws XMLStreamException {
        if (around.size() > DEEPEST) {
            throw new XMLStreamException("has more than " + DEEPEST + " elements in each other");
        }
        List<QName> path = and(around, xml.getName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            texts.add(new Text(and(path, xml.getAttributeName(i)), false, xml.getAttributeValue(i)));
        }
        boolean isForAll = "x-default".equals(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
        StringBuilder words = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                collect(xml, path, texts);
            } else if (xml.isCharacters()) {
                words.append(xml.getText());
            }
        }
        texts.add(new Text(path, isForAll, words.toString().strip()));
    }

    private static List<QName> and(List<QName> path, QName name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    /** A simple value, which may be written as an element or as an attribute; empty when it is not there. */
    String value(String namespace, String name) {
        Stream<Text> found = of(List.of(DESCRIPTION), new QName(namespace, name));
        return found.map(Text::words).findFirst().orElse("");
    }

    /** A text in the language that is meant for all readers, else in the first. */
    String text(String namespace, String name) {
        List<QName> property = List.of(DESCRIPTION, new QName(namespace, name));
        return of(property, ITEM)
                .filter(Text::isForAll)
                .findFirst()
                .or(() -> of(property, ITEM).findFirst())
                .map(Text::words)
                .orElseGet(() -> value(namespace, name));
    }

    private Stream<Text> of(List<QName> around, QName name) {
        Stream<Text> named = texts.stream().filter(text -> text.path().getLast().equals(name));
        return named.filter(text -> text.path().containsAll(around));
    }
}
