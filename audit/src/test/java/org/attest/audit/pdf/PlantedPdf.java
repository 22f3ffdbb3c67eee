package org.attest.audit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.audit.Place;
import org.attest.report.internal.pdf.proof.SamplePdf;
import org.attest.report.internal.pdf.proof.SamplePdf.Fault;

/** A PDF that meets the checklist, in which a test plants its faults. */
final class PlantedPdf {
    private PlantedPdf() {}

    /** The faults that are planted, as places and what is wrong there. */
    static List<String> found(PdfItem item, Fault fault) {
        return places(audit(SamplePdf.with(fault)).answer(item));
    }

    static List<String> places(Answer answer) {
        return answer.places().stream().map(Place::toString).toList();
    }

    static Audit audit(byte[] pdf) {
        try {
            Path file = Files.createTempFile("planted", ".pdf");
            try {
                return PdfAudit.of(Files.write(file, pdf));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static COSDictionary catalog(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** The first element of that type, in the order of the tree. */
    static COSDictionary element(PDDocument pdf, String type) {
        return find(catalog(pdf).getCOSDictionary(COSName.STRUCT_TREE_ROOT), type)
                .orElseThrow();
    }

    private static Optional<COSDictionary> find(COSDictionary parent, String type) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        for (COSBase kid : kids instanceof COSArray array ? array : new COSArray(List.of(kids))) {
            if ((kid instanceof COSObject reference ? reference.getObject() : kid)
                    instanceof COSDictionary dictionary) {
                if (type.equals(dictionary.getNameAsString(COSName.S))) {
                    return Optional.of(dictionary);
                }
                Optional<COSDictionary> found =
                        dictionary.containsKey(COSName.S) ? find(dictionary, type) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** @param page counted from 0 */
    static void changeContent(PDDocument pdf, int page, UnaryOperator<String> change) throws IOException {
        String content = new String(pdf.getPage(page).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        PDStream stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(change.apply(content).getBytes(StandardCharsets.ISO_8859_1));
        }
        pdf.getPage(page).setContents(stream);
    }

    static void changeMetadata(PDDocument pdf, String from, String to) throws IOException {
        var metadata = pdf.getDocumentCatalog().getMetadata();
        String xml = new String(metadata.exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(xml.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
