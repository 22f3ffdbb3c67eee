package org.attest.workbook.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that may come from anyone: no document types and no entities of its own. */
public final class ForeignXml {
    private static final List<String> NO_LIMIT = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ForeignXml() {}

    /** Opens a part in UTF-8 or UTF-16, as it must be (ECMA-376-2, 9.1.6). */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The JDK counts each &amp; as an entity, and a long sheet may have millions; without document types there are
        // no others.
        NO_LIMIT.forEach(limit -> factory.setProperty(limit, "0"));
        try {
            return factory.createXMLStreamReader(decoded(in));
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
    }

    /** The JDK's own decoder of XML prints to the terminal what is wrong with it. */
    private static Reader decoded(InputStream in) throws IOException {
        InputStream bytes = new BufferedInputStream(in);
        bytes.mark(UTF_8_MARK.length);
        byte[] start = bytes.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(start, UTF_8_MARK)) {
            bytes.reset();
        }
        boolean isWide = start.length > 1 && (start[0] == 0 || start[1] == 0 || (start[0] & 0xFE) == 0xFE);
        Charset wide = start.length > 1 && start[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        return new InputStreamReader(bytes, (isWide ? wide : StandardCharsets.UTF_8).newDecoder());
    }
}
