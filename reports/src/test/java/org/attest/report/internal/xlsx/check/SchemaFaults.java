package org.attest.report.internal.xlsx.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.xpackage.x2006.relationships.RelationshipsDocument;

/** Where parts are not what the schemas of ECMA-376 say that they must be. Needs all types of these schemas. */
final class SchemaFaults {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String SPREADSHEET = OFFICE + "spreadsheetml.";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";

    /** Excel itself writes it, and the schema's own text shows it (ECMA-376 part 1, 18.4.12), yet the schema lacks it. */
    private static final String SPACE_OF_TEXT = "<t xml:space=\"preserve\">";

    private interface Parser {
        XmlObject parse(InputStream part) throws IOException, XmlException;
    }

    private static final Map<String, Parser> PARSERS = Map.of(
            SPREADSHEET + "sheet.main+xml", WorkbookDocument.Factory::parse,
            SPREADSHEET + "worksheet+xml", WorksheetDocument.Factory::parse,
            SPREADSHEET + "styles+xml", StyleSheetDocument.Factory::parse,
            SPREADSHEET + "sharedStrings+xml", SstDocument.Factory::parse,
            SPREADSHEET + "table+xml", TableDocument.Factory::parse,
            OFFICE + "drawing+xml", WsDrDocument.Factory::parse,
            OFFICE + "drawingml.chart+xml", ChartSpaceDocument.Factory::parse,
            OFFICE + "theme+xml", ThemeDocument.Factory::parse,
            OFFICE + "extended-properties+xml", PropertiesDocument.Factory::parse,
            PACKAGE + "relationships+xml", RelationshipsDocument.Factory::parse);

    /** Content types and core properties: POI has no types of their schemas, so {@link PackageFaults} holds these by hand. */
    private static final String CORE_PROPERTIES = PACKAGE + "core-properties+xml";

    private SchemaFaults() {}

    static List<String> of(Parts parts) {
        List<String> faults = new ArrayList<>();
        for (String part : parts.names()) {
            String type = parts.type(part).orElse("no type");
            if (!part.equals(Parts.TYPES) && !type.equals(CORE_PROPERTIES) && !type.startsWith("image/")) {
                faults.addAll(of(parts, part, type));
            }
        }
        return faults;
    }

    private static List<String> of(Parts parts, String part, String type) {
        Parser parser = PARSERS.get(type);
        if (parser == null) {
            return List.of(part + ": is of " + type + ", must be of a type with a known schema");
        }
        List<XmlError> errors = new ArrayList<>();
        try {
            String xml = parts.text(part).replace(SPACE_OF_TEXT, "<t>");
            XmlObject parsed = parser.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            parsed.validate(new XmlOptions().setErrorListener(errors));
        } catch (IOException | XmlException e) {
            return List.of(part + ": " + e.getMessage());
        }
        return errors.stream().map(error -> part + ": " + error.getMessage()).toList();
    }
}
