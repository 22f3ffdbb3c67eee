package org.attest.report.internal.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.attest.report.PdfRenderer;
import org.attest.report.document.Document;
import org.attest.report.pdf.PdfOptions;

/** A drawn report as another library reads it; pages are counted from 1, heights from the top. */
final class ReadPdf implements AutoCloseable {
    /** What a link says and the words that stand where it leads; an address where it leads out. */
    private static final float HAIR = 0.02f;

    record Link(String says, int page, String leadsTo) {}

    record Bookmark(int level, String title, int page) {}

    private final PDDocument pdf;

    private ReadPdf(PDDocument pdf) {
        this.pdf = pdf;
    }

    static byte[] bytes(Document report) {
        return bytes(report, PdfOptions.DEFAULT);
    }

    static byte[] bytes(Document report, PdfOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(options).render(report, out);
        return out.toByteArray();
    }

    static ReadPdf of(Document report) {
        return of(report, PdfOptions.DEFAULT);
    }

    static ReadPdf of(Document report, PdfOptions options) {
        try {
            return new ReadPdf(Loader.loadPDF(bytes(report, options)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadPdf of(Path file) throws IOException {
        return new ReadPdf(Loader.loadPDF(file.toFile()));
    }

    PDDocument pdf() {
        return pdf;
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    boolean isLandscape(int page) {
        PDRectangle size = pdf.getPage(page - 1).getMediaBox();
        return size.getWidth() > size.getHeight();
    }

    String text() {
        return text(1, pages());
    }

    String text(int page) {
        return text(page, page);
    }

    private String text(int from, int to) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            stripper.setLineSeparator("\n");
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every letter of a page, and where it stands. */
    List<TextPosition> letters(int page) {
        List<TextPosition> letters = new ArrayList<>();
        try {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    /** The words on a page, wrapped lines put together. */
    String words(int page) {
        return text(page).replaceAll("\\s+", " ");
    }

    /** The entries of the contents on the cover, above its foot. */
    Stream<String> contents() {
        List<String> lines = text(1).lines().toList();
        return lines.subList(lines.indexOf("Contents") + 1, lines.size() - 1).stream();
    }

    /** The page on which a line reads so. */
    int pageOf(String line) {
        for (int page = pages(); page > 0; page--) {
            if (text(page).lines().anyMatch(line::equals)) {
                return page;
            }
        }
        throw new AssertionError("no page has the line \"" + line + "\"");
    }

    List<Link> links(int page) throws IOException {
        List<Link> links = new ArrayList<>();
        for (PDAnnotation annotation : pdf.getPage(page - 1).getAnnotations()) {
            PDRectangle place = annotation.getRectangle();
            String says =
                    textAt(page, place.getLowerLeftX(), place.getUpperRightY(), place.getWidth(), place.getHeight());
            switch (((PDAnnotationLink) annotation).getAction()) {
                case PDActionURI address -> links.add(new Link(says, 0, address.getURI()));
                case PDActionGoTo inside -> links.add(follow(says, (PDPageXYZDestination) inside.getDestination()));
                default -> throw new AssertionError("a link of another kind");
            }
        }
        return links;
    }

    private Link follow(String says, PDPageXYZDestination destination) throws IOException {
        int page = destination.retrievePageNumber() + 1;
        float width = pdf.getPage(page - 1).getMediaBox().getWidth();
        return new Link(says, page, textAt(page, 0, destination.getTop(), width, 16));
    }

    private String textAt(int page, float left, float top, float width, float height) throws IOException {
        PDPage read = pdf.getPage(page - 1);
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        float fromTop = read.getMediaBox().getHeight() - top;
        // Places are sums of distances, which readers add up as floats: a letter may begin a hair before its own place.
        area.addRegion("here", new Rectangle2D.Float(left - HAIR, fromTop, width, height));
        area.extractRegions(read);
        return area.getTextForRegion("here").strip().replaceAll("\\s+", " ");
    }

    List<Bookmark> bookmarks() throws IOException {
        List<Bookmark> all = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getDocumentOutline(), 1, all);
        return all;
    }

    private void collect(PDOutlineNode parent, int level, List<Bookmark> all) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            int page = ((PDPageXYZDestination) item.getDestination()).retrievePageNumber() + 1;
            all.add(new Bookmark(level, item.getTitle(), page));
            collect(item, level + 1, all);
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
