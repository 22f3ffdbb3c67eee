package org.attest.workbook.internal;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that may come from anyone: no document types and no entities of its own. */
public final class ForeignXml {
    private static final List<String> NO_LIMIT = List.of(
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private ForeignXml() {}

    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The JDK counts each &amp; as an entity, and a long sheet may have millions; without document types there are
        // no others.
        NO_LIMIT.forEach(limit -> factory.setProperty(limit, "0"));
        return factory.createXMLStreamReader(in);
    }
}
