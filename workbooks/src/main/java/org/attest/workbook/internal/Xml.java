package org.attest.workbook.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attest.workbook.internal.Parts.Sound;

/** Reads one part of a workbook, element by element, and no more of it than fits in memory. */
final class Xml implements AutoCloseable {
    /** Some fifty megabytes of elements; the cells of a sheet are not among them. */
    private static final int MOST_ELEMENTS = 250_000;

    private static final int DEEPEST = 200;

    /** Excel's longest text has 32,767 characters; the formatting of a text may take more. */
    private static final int LONGEST_TEXT = 1_000_000;

    private final String part;
    private final Sound in;
    private final XMLStreamReader reader;
    private int elements;

    Xml(String part, Sound in) {
        this.part = part;
        this.in = in;
        try {
            reader = ForeignXml.open(in);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private int next() {
        in.nextPiece();
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    UnreadableWorkbookException unreadable(String what) {
        return unreadable(new XMLStreamException(what));
    }

    void atMost(String what, int count, int most) {
        if (count > most) {
            throw unreadable("has more than " + most + " " + what);
        }
    }

    private UnreadableWorkbookException unreadable(Exception e) {
        Exception cause = e instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException damage
                ? damage
                : e;
        // The parser's message repeats the place in a line of its own.
        String what = String.valueOf(cause.getMessage())
                .replaceAll(
                        "(?s)^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\]\\s*Message: ", "line $1, column $2: ");
        String must = cause instanceof IOException ? "must be sound: " : "must be sound XML: ";
        return new UnreadableWorkbookException("part " + part + " cannot be read, " + must + what, cause);
    }

    /** Moves to the next element of that name; false when the element around them or the part ends. */
    boolean toNext(String name, String around) {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT && name().equals(name)) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && name().equals(around)) {
                return false;
            }
        }
        return false;
    }

    /** Moves to the next element within the one where it stands; false at its end. Each has to be read or skipped. */
    boolean toChild() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element where it stands, empty when there is none. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The element where it stands; moves to its end. */
    Node element() {
        elements = 0;
        return element("", 0);
    }

    /** The whole part, without the elements of one name. */
    Node root(String without) {
        toChild();
        return element(without, 0);
    }

    private Node element(String without, int depth) {
        atMost("elements", ++elements, MOST_ELEMENTS);
        atMost("elements in each other", depth, DEEPEST);
        String name = name();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                // What older programs would show instead would count twice.
                if (name().equals("Fallback") || name().equals(without)) {
                    skip();
                } else {
                    children.add(element(without, depth + 1));
                }
            } else {
                append(text);
            }
        }
        // There are many, and most have little.
        return new Node(name, Map.copyOf(attributes), List.copyOf(children), text.toString());
    }

    /** Moves to the end of the element where it stands. */
    void skip() {
        for (int open = 1; open > 0; ) {
            open += toChild() ? 1 : -1;
        }
    }

    /** The text of an element that has nothing else in it; moves to its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                skip();
            } else {
                append(text);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            if (text.length() > LONGEST_TEXT) {
                throw unreadable("has a text of more than " + LONGEST_TEXT + " characters");
            }
        }
    }

    /** Reads what is left, as the sum of all bytes tells whether they are those that were written. */
    void end() {
        byte[] rest = new byte[1 << 13];
        try {
            while (in.read(rest) >= 0) {
                in.nextPiece();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() {
        try (in) {
            reader.close();
        } catch (XMLStreamException | IOException e) {
            throw unreadable(e);
        }
    }
}
