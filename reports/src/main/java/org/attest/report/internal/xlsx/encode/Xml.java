package org.attest.report.internal.xlsx.encode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** XML of what a workbook has once: elements, their attributes in the order given. Rows are written otherwise. One thread. */
public final class Xml {
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a part of its own. */
    public static Xml part() {
        return new Xml().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Begins an element with attributes, name and value by turns; true is 1; false and empty are left out. */
    public Xml open(String element, Object... attributes) {
        begin(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    public Xml close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Xml add(String element, Object... attributes) {
        begin(element, attributes).append("/>");
        return this;
    }

    /** An element of words, which no escapes of cells stand in. */
    public Xml words(String element, String words, Object... attributes) {
        return open(element, attributes).raw(plain(words)).close();
    }

    /** Words as XML holds them between tags or double quotes, of a text that has no escapes of cells. */
    public static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            switch (unit) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '"', '\t', '\n', '\r' ->
                    plain.append("&#").append((int) unit).append(';');
                default -> plain.append(unit);
            }
        }
        return plain.toString();
    }

    /** XML as it is. */
    public Xml raw(String piece) {
        xml.append(piece);
        return this;
    }

    private StringBuilder begin(String element, Object... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value =
                    attributes[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : attributes[i + 1];
            if (value != null && !Boolean.FALSE.equals(value)) {
                String written = Boolean.TRUE.equals(value) ? "1" : EscapedText.escapeAttribute(value.toString());
                xml.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(written)
                        .append('"');
            }
        }
        return xml;
    }

    /** All of it so far; an element may still be open. */
    public byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    /** All of it, every element ended. */
    public byte[] end() {
        while (!open.isEmpty()) {
            close();
        }
        return bytes();
    }
}
