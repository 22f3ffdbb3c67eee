package org.attest.report.internal.pdf.proof;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Two pages that are PDF/A-2a and PDF/UA-1, with a heading, a paragraph with a link, a list and a table on the first, and a
 * heading and a figure on the second; tests plant their faults in it.
 */
public final class SamplePdf {
    public static final String TITLE = "Cases in court";

    private static final float LEFT = 40;

    private final Document document = new Document(PageSize.A4);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PdfWriter writer = PdfWriter.getInstance(document, out);
    private final BaseFont font;
    private float y;

    /** What is changed in a sound file. */
    @FunctionalInterface
    public interface Fault {
        void plant(PDDocument pdf) throws IOException;
    }

    private SamplePdf() throws IOException {
        font = font();
    }

    public static byte[] sound() {
        try {
            return new SamplePdf().write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] with(Fault fault) {
        try (PDDocument pdf = Loader.loadPDF(sound())) {
            fault.plant(pdf);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            pdf.save(changed);
            return changed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaseFont font() throws IOException {
        String name = "NotoSans-Regular.ttf";
        try (InputStream in =
                BaseFont.class.getResourceAsStream("/org/attest/report/internal/pdf/text/fonts/" + name)) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, bytes, null);
            font.setIncludeCidSet(false);
            return font;
        }
    }

    private byte[] write() throws IOException {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S);
        document.open();
        metadata();
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        firstPage(root);
        document.newPage();
        secondPage(root);
        new PdfOutline(content().getRootOutline(), new PdfDestination(PdfDestination.FIT), TITLE);
        document.close();
        return out.toByteArray();
    }

    private void metadata() throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(TITLE));
        info.put(PdfName.PRODUCER, text("sample"));
        PdfDate date = new PdfDate();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        writer.getExtraCatalog().put(PdfName.LANG, text("en-GB"));
        writer.setOutputIntents(
                "sRGB IEC61966-2.1", "PDFA/1", null, "sRGB", ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        try (InputStream xmp = SamplePdf.class.getResourceAsStream("/sample.xmp")) {
            String packet = new String(Objects.requireNonNull(xmp).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{title}", TITLE)
                    .replace("{date}", PdfDate.getW3CDate(date.toString()));
            writer.setXmpMetadata(packet.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void firstPage(PdfStructureElement root) throws IOException {
        y = 790;
        artifact("Attest, page 1");
        leaf(root, "H1", TITLE);
        leaf(root, "P", "Two courts have reported.");
        link(child(root, "P"));
        leaf(root, "H2", "Courts");
        PdfStructureElement item = child(child(root, "L"), "LI");
        leaf(item, "Lbl", "1.");
        leaf(item, "LBody", "Dhaka");
        table(child(root, "Table"));
    }

    private void table(PdfStructureElement table) {
        PdfStructureElement head = child(child(table, "THead"), "TR");
        header(head, "Court", "Column");
        header(head, "Filed", "Column");
        header(head, "Decided", "Column");
        PdfStructureElement body = child(table, "TBody");
        PdfStructureElement row = child(body, "TR");
        header(row, "Dhaka", "Row");
        leaf(row, "TD", "12");
        leaf(row, "TD", "7");
        PdfStructureElement total = child(body, "TR");
        header(total, "Khulna", "Row");
        attribute(leaf(total, "TD", "not reported"), "Table", "ColSpan", new PdfNumber(2));
    }

    private void header(PdfStructureElement row, String text, String scope) {
        attribute(leaf(row, "TH", text), "Table", "Scope", new PdfName(scope));
    }

    private void secondPage(PdfStructureElement root) {
        y = 790;
        artifact("Attest, page 2");
        leaf(root, "H2", "Chart");
        PdfStructureElement figure = child(root, "Figure");
        figure.put(new PdfName("Alt"), text("Bars: 12 filed, 7 decided"));
        attribute(figure, "Layout", "BBox", new PdfArray(new float[] {LEFT, 600, 200, 700}));
        content().beginMarkedContentSequence(figure);
        content().rectangle(LEFT, 600, 20, 100);
        content().rectangle(LEFT + 30, 600, 20, 60);
        content().fill();
        content().endMarkedContentSequence();
    }

    private void link(PdfStructureElement paragraph) throws IOException {
        PdfStructureElement link = leaf(paragraph, "Link", "The register of the court");
        PdfAnnotation annotation = PdfAnnotation.createLink(
                writer,
                new Rectangle(LEFT, y, 200, y + 14),
                PdfAnnotation.HIGHLIGHT_NONE,
                new PdfAction("https://example.org/"));
        annotation.put(PdfName.CONTENTS, text("The register of the court"));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        int key = writer.getStructureTreeRoot().addExistingObject(link.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(new PdfName("Pg"), writer.getCurrentPage());
        PdfArray kids = new PdfArray(link.get(PdfName.K));
        kids.add(reference);
        link.put(PdfName.K, kids);
        writer.addAnnotation(annotation);
    }

    private PdfStructureElement leaf(PdfStructureElement parent, String type, String text) {
        PdfStructureElement element = child(parent, type);
        content().beginMarkedContentSequence(element);
        line(text);
        content().endMarkedContentSequence();
        return element;
    }

    private void artifact(String text) {
        content().beginMarkedContentSequence(new PdfName("Artifact"));
        line(text);
        content().endMarkedContentSequence();
    }

    private void line(String text) {
        y -= 20;
        content().beginText();
        content().setFontAndSize(font, 11);
        content().setTextMatrix(LEFT, y);
        content().showText(text);
        content().endText();
        writer.setPageEmpty(false);
    }

    private PdfContentByte content() {
        return writer.getDirectContent();
    }

    private static PdfStructureElement child(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    private static void attribute(PdfStructureElement element, String owner, String name, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(new PdfName("O"), new PdfName(owner));
        attributes.put(new PdfName(name), value);
        element.put(new PdfName("A"), attributes);
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
