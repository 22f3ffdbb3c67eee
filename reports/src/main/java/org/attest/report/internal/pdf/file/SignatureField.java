package org.attest.report.internal.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import org.attest.report.internal.pdf.sign.Signer;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.pdf.Signature;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The field that holds the signature: an area of no size on the last page, and a dictionary with a gap that is filled when
 * all else is written. So the file is written once; OpenPDF's stamper would read it back and write it anew.
 *
 * @see "ISO 32000-1, 12.8.1; ETSI EN 319 142-1, 6.3"
 */
record SignatureField(Signature signature, Signer signer, PdfWriter writer, PdfIndirectReference value) {
    private static final String NAME = "Signature";
    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");
    private static final int SIGNATURES_EXIST_APPEND_ONLY = 3;

    SignatureField(Signature signature, Signer signer, PdfWriter writer) {
        this(signature, signer, writer, writer.getPdfIndirectReference());
    }

    /** On the page that is drawn, and last in the order of reading. */
    void addTo(Tags tags) {
        PdfAnnotation field = new PdfAnnotation(writer, new Rectangle(0, 0, 0, 0));
        field.put(PdfName.SUBTYPE, PdfName.WIDGET);
        field.put(PdfName.FT, PdfName.SIG);
        field.put(PdfName.T, Metadata.text(NAME));
        field.put(PdfName.TU, Metadata.text(NAME));
        field.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED));
        field.put(PdfName.V, value);
        if (tags.written()) {
            Element form = tags.add(Role.FORM);
            int key = tags.annotate(form, field.getIndirectReference().getNumber());
            field.put(PdfName.STRUCTPARENT, new PdfNumber(key));
            tags.close(form);
        }
        writer.addAnnotation(field);
        PdfDictionary fields = new PdfDictionary();
        fields.put(PdfName.FIELDS, new PdfArray(field.getIndirectReference()));
        fields.put(PdfName.SIGFLAGS, new PdfNumber(SIGNATURES_EXIST_APPEND_ONLY));
        writer.getExtraCatalog().put(PdfName.ACROFORM, fields);
    }

    void write() throws IOException {
        PdfDictionary all = new PdfDictionary(PdfName.SIG);
        all.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        all.put(PdfName.SUBFILTER, CADES);
        all.put(PdfName.M, new PdfDate(GregorianCalendar.from(signature.at().atZone(ZoneOffset.UTC))));
        signature.reason().ifPresent(reason -> all.put(PdfName.REASON, Metadata.text(reason)));
        signature.place().ifPresent(place -> all.put(PdfName.LOCATION, Metadata.text(place)));
        all.put(PdfName.BYTERANGE, new PdfLiteral(range(0, 0, 0)));
        all.put(PdfName.CONTENTS, new PdfLiteral(gap()));
        writer.addToBody(all, value, false);
    }

    /** All other bytes have come. */
    void sign(FileBytes bytes) throws IOException {
        // Bytes to chars one by one, so that places in the text are those in the bytes.
        String held = new String(bytes.held(), StandardCharsets.ISO_8859_1);
        String gap = gap();
        int from = held.indexOf(gap);
        int to = from + gap.length();
        String range = range(bytes.gone() + from, bytes.gone() + to, held.length() - to);
        byte[] settled = held.replace(range(0, 0, 0), range).getBytes(StandardCharsets.ISO_8859_1);
        bytes.release(settled, from, to, sha256 -> contents(signer.sign(sha256)));
    }

    private byte[] contents(byte[] cms) {
        if (cms.length > signer.mostBytes()) {
            throw new IllegalStateException("the signature has " + cms.length + " bytes, more than were reserved");
        }
        String filled = "<" + HexFormat.of().formatHex(cms) + "00".repeat(signer.mostBytes() - cms.length) + ">";
        return filled.getBytes(StandardCharsets.US_ASCII);
    }

    private String gap() {
        return "<" + "00".repeat(signer.mostBytes()) + ">";
    }

    private static String range(long gapFrom, long gapTo, long rest) {
        return String.format(Locale.ROOT, "[0 %010d %010d %010d]", gapFrom, gapTo, rest);
    }
}
