package org.attest.report.internal.xlsx.encode;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts that are hard to write, and a second reader for them. */
final class Texts {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String[] PIECES = {
        "a",
        "Zz ",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "&",
        "<",
        ">",
        "]]>",
        "&amp;",
        "\"",
        "'",
        "_",
        "_x",
        "_x0041_",
        "x0041_",
        "_x005F_",
        "_xD83D_",
        "é",
        "ß",
        "\u007F",
        "\u0085",
        "€",
        "\u2028",
        "\uFFFD",
        "\uFFFE",
        "\uFFFF",
        "\uE000",
        "\uD7FF",
        "😀",
        "\uD800\uDC00",
        "\uDBFF\uDFFF",
        "\u0000",
        "\u0001",
        "\u000B",
        "\u001F",
    };

    private Texts() {}

    static String hostile(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** As a workbook's reader does (ECMA-376 part 1, 22.9.2.19). */
    static String decode(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }

    static String parse(String xml) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
        reader.next();
        return reader.getElementText();
    }

    static String parseAttribute(String xml) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
        reader.next();
        return reader.getAttributeValue(0);
    }

    /** The texts of all elements of a name, decoded. */
    static List<String> all(byte[] xml, String name) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
        List<String> texts = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(name)) {
                texts.add(decode(reader.getElementText()));
            }
        }
        return texts;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Entities are few bytes each here, but many.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
