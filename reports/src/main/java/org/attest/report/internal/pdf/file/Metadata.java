package org.attest.report.internal.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.attest.report.document.Document;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What a file says of itself: nothing of the moment, the machine or the library's version. */
public record Metadata(Document report, PdfProfile profile) {
    public static final String PRODUCER = "Attest";

    private static final int ID_BYTES = 16;
    private static final byte[] SRGB_DEFLATED = deflated("sRGB.icc");
    private static final PdfString SRGB = new PdfString("sRGB IEC61966-2.1");

    /** What the report finds, else what it is about. */
    private String subject() {
        return report.finding().orElse(report.cover().subtitle());
    }

    public void writeTo(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(report.cover().title()));
        info.put(PdfName.SUBJECT, text(subject()));
        info.put(PdfName.AUTHOR, text(report.organisation()));
        info.put(PdfName.PRODUCER, text(PRODUCER));
        PdfDate date = date();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        writer.getExtraCatalog().put(PdfName.LANG, text(report.notation().language()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setXmpMetadata(xmp());
        if (profile.tagged()) {
            writer.setTabs(PdfName.S);
            writeOutputIntent(writer);
        }
    }

    /**
     * What the colours of the file mean: those of sRGB, by a profile that ships with the library, as the JDK's own differs
     * from JDK to JDK. ISO 19005-2, 6.2.3.
     */
    private static void writeOutputIntent(PdfWriter writer) {
        try {
            PdfStream profile = new PdfStream(SRGB_DEFLATED);
            profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
            profile.put(PdfName.N, new PdfNumber(3));
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, SRGB);
            intent.put(PdfName.INFO, SRGB);
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(String resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = Objects.requireNonNull(Metadata.class.getResourceAsStream(resource), resource);
                DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** By what is written. OpenPDF takes the file's identifier from here; left alone it makes one of chance. */
    void identify(PdfWriter writer, FileBytes written) {
        byte[] sha256 = written.sha256(xmp());
        PdfString id = new PdfString(Arrays.copyOf(sha256, ID_BYTES)).setHexWriting(true);
        PdfArray both = new PdfArray(id);
        both.add(id);
        writer.getInfo().put(PdfName.FILEID, both);
    }

    /** The as-of date, at 00:00 UTC. */
    PdfDate date() {
        return new PdfDate(GregorianCalendar.from(report.asOf().atStartOfDay(ZoneOffset.UTC)));
    }

    static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    /**
     * In RDF, with the claims of the file: ISO 19005-2, 6.6.4 (PDF/A), ISO 14289-1, 5 (PDF/UA). The latter is not among the
     * schemas that PDF/A knows, so it is declared (ISO 19005-2, 6.6.2.3.3).
     */
    private byte[] xmp() {
        String date = report.asOf() + "T00:00:00Z";
        String language = report.notation().language();
        String packet = String.format(
                Locale.ROOT,
                """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                </rdf:Description>
                %s</rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """,
                escaped("title", report.cover().title()),
                escaped("subtitle", subject()),
                escaped("organisation", report.organisation()),
                language,
                date,
                date,
                PRODUCER,
                profile.tagged() ? claims() : "");
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private String claims() {
        return String.format(Locale.ROOT, """
                <rdf:Description rdf:about=""
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfaid:part>%d</pdfaid:part>
                <pdfaid:conformance>%s</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                <rdf:Description rdf:about=""
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                """, profile.part(), profile.conformance());
    }

    private String escaped(String what, String text) {
        text.codePoints().filter(c -> !isXml(c)).findFirst().ifPresent(c -> {
            throw new RenderException(
                    Where.of("report", report.id()).then("metadata", what),
                    String.format(Locale.ROOT, "has the character U+%04X, must have those that XML allows", c));
        });
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A character of XML 1.0, 2.2. */
    private static boolean isXml(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && c != 0xFFFE && c != 0xFFFF;
    }
}
