package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that may come from anyone, and no more of it than fits in memory. */
final class Xml {
    /** Some hundred megabytes of elements; the cells of a sheet are not among them. */
    private static final int MOST_ELEMENTS = 1_000_000;

    private static final int DEEPEST = 200;

    /** Excel's longest text has 32,767 characters; the formatting of a text may take more. */
    private static final int LONGEST_TEXT = 1_000_000;

    private int elements;

    /** The element at which the reader stands; the reader then stands at its end. */
    Node element(XMLStreamReader xml) throws XMLStreamException {
        return element(xml, "", 0);
    }

    /** The whole part, without the elements of one name. */
    Node root(XMLStreamReader xml, String without) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and processing instructions may come first.
        }
        return element(xml, without, 0);
    }

    private Node element(XMLStreamReader xml, String without, int depth) throws XMLStreamException {
        if (++elements > MOST_ELEMENTS) {
            throw new XMLStreamException("has more than " + MOST_ELEMENTS + " elements");
        }
        if (depth > DEEPEST) {
            throw new XMLStreamException("has more than " + DEEPEST + " elements in each other");
        }
        String name = xml.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                // What older programs would show instead would count twice.
                if (xml.getLocalName().equals("Fallback") || xml.getLocalName().equals(without)) {
                    skip(xml);
                } else {
                    children.add(element(xml, without, depth + 1));
                }
            } else {
                append(xml, text);
            }
        }
        return new Node(name, attributes, children, text.toString());
    }

    /** Leaves the reader at the end of the element at which it stands. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** The text of an element that has nothing else in it; the reader then stands at its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                skip(xml);
            } else {
                append(xml, text);
            }
        }
        return text.toString();
    }

    private static void append(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            if (text.length() > LONGEST_TEXT) {
                throw new XMLStreamException("has a text of more than " + LONGEST_TEXT + " characters");
            }
        }
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
