package org.attest.audit.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, as programs other than ours may write them. */
final class Zipped {
    private Zipped() {}

    static void write(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    static String toMain(String target) {
        return "<Relationships>" + relation("rId1", "officeDocument", target) + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/" + type
                + "' Target='" + target + "'/>";
    }

    /** One sheet, "Cases", with prefixes, absolute targets and names in odd case. */
    static Map<String, String> workbook(String rows) {
        Map<String, String> parts = new HashMap<>();
        parts.put("_rels/.rels", toMain("/xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<x:workbook xmlns:x='u' xmlns:r='v'><x:sheets><x:sheet name='Cases' sheetId='7' r:id='rId3'/></x:sheets>"
                        + "</x:workbook>");
        parts.put(
                "xl/_rels/Workbook.xml.rels",
                "<Relationships>" + relation("rId3", "worksheet", "../xl/worksheets/Sheet1.xml") + "</Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<w><sheetData>" + rows + "</sheetData></w>");
        return parts;
    }
}
