package org.attest.report.internal.pdf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attest.report.pdf.Attachment;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
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
}
