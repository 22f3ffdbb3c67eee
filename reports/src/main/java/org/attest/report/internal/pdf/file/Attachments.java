package org.attest.report.internal.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.attest.report.pdf.Attachment;
import org.openpdf.text.pdf.OutputStreamCounter;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the files within the file, each as it comes, and lists them in the catalog. */
record Attachments(PdfWriter writer, PdfDate date) {
    private static final PdfName ASSOCIATED = new PdfName("AF");
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

    void write(List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        PdfArray associated = new PdfArray();
        PdfArray names = new PdfArray();
        // A tree of names is searched by halves, so they stand in the order of their bytes.
        for (Attachment each : attachments.stream()
                .sorted(Comparator.comparing(Attachments::key, Arrays::compareUnsigned))
                .toList()) {
            PdfIndirectReference written = write(each);
            associated.add(written);
            names.add(text(each.name()));
            names.add(written);
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        PdfDictionary trees = new PdfDictionary();
        trees.put(PdfName.EMBEDDEDFILES, tree);
        writer.getExtraCatalog().put(PdfName.NAMES, trees);
        writer.getExtraCatalog().put(ASSOCIATED, associated);
    }

    private PdfIndirectReference write(Attachment attachment) throws IOException {
        AttachedBytes bytes = new AttachedBytes(attachment, writer);
        PdfIndirectReference file = writer.addToBody(bytes).getIndirectReference();
        bytes.writeSizes(date);
        PdfDictionary forms = new PdfDictionary();
        forms.put(PdfName.F, file);
        forms.put(PdfName.UF, file);
        PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
        specification.put(PdfName.F, text(attachment.name()));
        specification.put(PdfName.UF, text(attachment.name()));
        specification.put(PdfName.DESC, text(attachment.description()));
        specification.put(RELATIONSHIP, new PdfName(attachment.relationship().pdfName()));
        specification.put(PdfName.EF, forms);
        return writer.addToBody(specification).getIndirectReference();
    }

    private static byte[] key(Attachment attachment) {
        return text(attachment.name()).getBytes();
    }

    private static PdfString text(String text) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return new PdfString(text, plain ? PdfObject.TEXT_PDFDOCENCODING : PdfObject.TEXT_UNICODE);
    }

    /** An attachment on its way into the file; how long it is stands behind it, so that it need not stand in memory. */
    private static final class AttachedBytes extends PdfStream {
        private static final PdfName EMBEDDED_FILE = new PdfName("EmbeddedFile");
        private static final PdfName CHECK_SUM = new PdfName("CheckSum");

        private final Attachment.Content content;
        private final PdfWriter file;
        private final PdfIndirectReference deflatedLength;
        private final PdfIndirectReference parameters;
        private final MessageDigest md5 = FileBytes.digest("MD5");
        private long length;
        private long deflated;

        AttachedBytes(Attachment attachment, PdfWriter file) {
            this.content = attachment.content();
            this.file = file;
            deflatedLength = file.getPdfIndirectReference();
            parameters = file.getPdfIndirectReference();
            put(PdfName.TYPE, EMBEDDED_FILE);
            put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
            put(PdfName.FILTER, PdfName.FLATEDECODE);
            put(PdfName.LENGTH, deflatedLength);
            put(PdfName.PARAMS, parameters);
        }

        @Override
        public void toPdf(PdfWriter writer, OutputStream out) throws IOException {
            superToPdf(writer, out);
            out.write("stream\n".getBytes(StandardCharsets.US_ASCII));
            Deflater deflater = new Deflater();
            try {
                OutputStreamCounter counted = new OutputStreamCounter(out);
                DeflaterOutputStream deflating = new DeflaterOutputStream(counted, deflater, 1 << 13);
                content.writeTo(new DigestOutputStream(deflating, md5));
                deflating.finish();
                deflated = counted.getCounter();
                length = deflater.getBytesRead();
            } finally {
                deflater.end();
            }
            out.write("\nendstream".getBytes(StandardCharsets.US_ASCII));
        }

        /** When the bytes are written. */
        void writeSizes(PdfDate date) throws IOException {
            PdfDictionary all = new PdfDictionary();
            all.put(PdfName.MODDATE, date);
            all.put(PdfName.SIZE, new PdfNumber(length));
            all.put(CHECK_SUM, new PdfString(md5.digest()).setHexWriting(true));
            file.addToBody(all, parameters);
            file.addToBody(new PdfNumber(deflated), deflatedLength);
        }
    }
}
