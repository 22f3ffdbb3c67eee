package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.PdfOptions;
import org.junit.jupiter.api.Test;

/** The structure of a file is listed by itself, with numbers behind those of all other objects. */
class StructureTest {
    /** More than the file has room for without them. */
    private static final int ATTACHMENTS = 1_300;

    @Test
    void its_numbers_come_behind_all_others_however_many_these_are() throws IOException {
        Attachment[] attachments = IntStream.range(0, ATTACHMENTS)
                .mapToObj(i -> Attachment.json("data-" + i + ".json", "{}".getBytes(StandardCharsets.UTF_8)))
                .toArray(Attachment[]::new);
        byte[] file = ReadPdf.bytes(
                cited(section(1, "Findings", paragraph("Two persons."))), PdfOptions.withData(attachments));
        try (PDDocument read = Loader.loadPDF(file)) {
            List<COSObjectKey> objects =
                    read.getDocument().getXrefTable().keySet().stream().sorted().toList();
            List<COSObjectKey> elements =
                    objects.stream().filter(key -> isElement(read, key)).toList();
            assertThat(elements).hasSizeGreaterThan(10);
            assertThat(objects.subList(objects.indexOf(elements.getFirst()), objects.size()))
                    .allMatch(key -> isElement(read, key) || isOfParents(read, key));
            assertThat(read.getDocument().getTrailer().getInt(COSName.SIZE))
                    .isEqualTo(1 + objects.getLast().getNumber());
        }
    }

    /** What leads from the marks of a page to their elements. */
    private static boolean isOfParents(PDDocument read, COSObjectKey key) {
        COSBase object = read.getDocument().getObjectFromPool(key).getObject();
        return object instanceof COSArray || (object instanceof COSDictionary tree && tree.containsKey(COSName.NUMS));
    }

    private static boolean isElement(PDDocument read, COSObjectKey key) {
        return read.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary element
                && element.containsKey(COSName.S)
                && element.containsKey(COSName.P)
                && element.containsKey(COSName.K);
    }
}
