package org.attest.intake.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook whose sheets are tables, read row by row; only the texts that its cells share stand in memory. */
public final class Workbook implements Closeable {
    private final Path file;
    private final OPCPackage parts;
    private final XSSFReader reader;
    private final List<Table> sheets = new ArrayList<>();
    private @Nullable ReadOnlySharedStringsTable strings;

    /**
     * Opens a workbook.
     *
     * @throws UnreadableTableException when it is none
     */
    public Workbook(Path file) throws IOException {
        this.file = file;
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            parts = opened;
            reader = new XSSFReader(parts);
            for (SheetIterator each = reader.getSheetIterator(); each.hasNext(); ) {
                each.next().close();
                sheets.add(new Sheet(
                        this,
                        each.getSheetName(),
                        each.getSheetPart().getPartName().getName()));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | ZipException e) {
            if (opened != null) {
                opened.revert();
            }
            throw unreadable(e);
        }
    }

    public List<Table> sheets() {
        return List.copyOf(sheets);
    }

    Path file() {
        return file;
    }

    void read(String part, SheetRows rows) throws IOException {
        try (InputStream in =
                parts.getPart(PackagingURIHelper.createPartName(part)).getInputStream()) {
            parse(in, rows);
        } catch (OpenXML4JException e) {
            throw unreadable(e);
        }
    }

    private void parse(InputStream in, DefaultHandler handler) throws IOException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(in));
        } catch (SheetRows.Failed e) {
            throw e.cause();
        } catch (SAXException | ParserConfigurationException e) {
            throw unreadable(e);
        }
    }

    ReadOnlySharedStringsTable strings() throws IOException {
        try {
            if (strings == null) {
                strings = new ReadOnlySharedStringsTable(parts, false);
            }
            return strings;
        } catch (SAXException e) {
            throw unreadable(e);
        }
    }

    StoredCells stored() throws IOException {
        DateSystem system = new DateSystem();
        try (InputStream in = reader.getWorkbookData()) {
            parse(in, system);
            return new StoredCells(reader.getStylesTable(), system.since1904);
        } catch (OpenXML4JException e) {
            throw unreadable(e);
        }
    }

    /** Finds the day from which the workbook counts the days of its dates. */
    private static final class DateSystem extends DefaultHandler {
        private boolean since1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            String flag = name.equals("workbookPr") ? attributes.getValue("date1904") : null;
            since1904 |= "1".equals(flag) || "true".equals(flag);
        }
    }

    private UnreadableTableException unreadable(Exception cause) {
        UnreadableTableException told = new UnreadableTableException(
                file.toString(),
                "is damaged or no workbook, must be a workbook (.xlsx or .xlsm) or a text file (.csv)");
        told.initCause(cause);
        return told;
    }

    @Override
    public void close() {
        parts.revert();
    }
}
