package org.attest.testing.internal.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attest.testing.internal.message.Recent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what is drawn on a sheet, from the XML of its parts: POI has no words of a chart's title or of an alternative text. */
final class DrawingReader {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ALTERNATIVE = "alternative text";

    private final XSSFDrawing part;
    private final Document drawing;

    private DrawingReader(XSSFDrawing part) {
        this.part = part;
        this.drawing = xml(part.getPackagePart());
    }

    /** Each chart part by part, in their order: its kind, title, what its series refer to, and its alternative text. */
    static List<Map<String, String>> charts(XSSFSheet sheet) {
        return of(sheet)
                .flatMap(reader -> reader.drawn("graphicFrame", "chart", "id"))
                .map(DrawingReader::chart)
                .toList();
    }

    /** Each picture part by part, in their order: the digest of its file, and its alternative text. */
    static List<Map<String, String>> images(XSSFSheet sheet) {
        return of(sheet)
                .flatMap(reader -> reader.drawn("pic", "blip", "embed"))
                .map(DrawingReader::image)
                .toList();
    }

    private static Stream<DrawingReader> of(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        return drawing == null ? Stream.empty() : Stream.of(new DrawingReader(drawing));
    }

    /** A frame, and the part that it shows. */
    private record Drawn(Element frame, PackagePart shown) {
        String alternative() {
            return elements(frame, "cNvPr")
                    .map(name -> name.getAttribute("descr"))
                    .findFirst()
                    .orElse("");
        }
    }

    private Stream<Drawn> drawn(String frames, String reference, String attribute) {
        return elements(drawing, frames)
                .flatMap(frame -> elements(frame, reference)
                        .map(to -> part.getRelationById(to.getAttributeNS(RELATIONS, attribute)))
                        .filter(Objects::nonNull)
                        .map(shown -> new Drawn(frame, shown.getPackagePart())));
    }

    private static Map<String, String> chart(Drawn frame) {
        Document chart = xml(frame.shown());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "kind",
                elements(chart, "plotArea")
                        .flatMap(plot -> kids(plot))
                        .map(Node::getLocalName)
                        .filter(name -> name.endsWith("Chart"))
                        .map(name -> name.substring(0, name.length() - "Chart".length()))
                        .collect(Collectors.joining(", ")));
        parts.put(
                "title", elements(chart, "chart").flatMap(DrawingReader::title).collect(Collectors.joining()));
        parts.put(
                "series",
                elements(chart, "ser")
                        .map(series ->
                                elements(series, "f").map(Node::getTextContent).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")));
        parts.put(ALTERNATIVE, frame.alternative());
        return parts;
    }

    /** The chart's own; axes have titles too. */
    private static Stream<String> title(Element chart) {
        return kids(chart)
                .filter(kid -> kid.getLocalName().equals("title"))
                .flatMap(title -> Stream.concat(elements(title, "t"), elements(title, "v")))
                .map(Node::getTextContent);
    }

    private static Map<String, String> image(Drawn picture) {
        try (InputStream in = picture.shown().getInputStream()) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("SHA-256", Recent.digest(in.readAllBytes()));
            parts.put(ALTERNATIVE, picture.alternative());
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Element> elements(Node parent, String name) {
        return elements(
                parent instanceof Document document
                        ? document.getElementsByTagNameNS("*", name)
                        : ((Element) parent).getElementsByTagNameNS("*", name));
    }

    private static Stream<Element> kids(Element parent) {
        return elements(parent.getChildNodes());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Document xml(PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(part.getPartName() + ": " + e.getMessage(), e);
        }
    }
}
