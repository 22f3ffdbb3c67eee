package org.attest.report.pdf;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.attest.report.document.Document;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The file that is being written: its pages one after the other, its links and bookmarks. */
final class PdfFile {
    private final org.openpdf.text.Document pages = new org.openpdf.text.Document();
    private final PdfWriter writer;
    private final PdfContentByte content;
    private final Canvas canvas;
    private final Places places = new Places();
    private final Path where;
    private int pageNumber;

    PdfFile(Document report, OutputStream out) {
        where = Path.of("report", report.id());
        writer = PdfWriter.getInstance(pages, out);
        writer.setCloseStream(false);
        writer.setFullCompression();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // Otherwise glyphs would depend on whether FOP happens to be on the class path.
        pages.setGlyphSubstitutionEnabled(false);
        pages.open();
        new Metadata(report).writeTo(writer);
        content = writer.getDirectContent();
        canvas = new Canvas(content, this::link);
    }

    void startPage(Sheet sheet) {
        pages.setPageSize(new Rectangle(sheet.width(), sheet.height()));
        pages.newPage();
        // OpenPDF does not see what is drawn on the content itself, and would skip the page as empty.
        writer.setPageEmpty(false);
        canvas.clear();
        pageNumber++;
    }

    /** The current page's, and so the last one's in the end. */
    int pageNumber() {
        return pageNumber;
    }

    Canvas canvas() {
        return canvas;
    }

    Places places() {
        return places;
    }

    /** Keeps a place on the current page; its text is read in the order in which the place was kept. */
    Stamp stamp(float x, float baseline, float width, Style style) {
        float below = style.size() / 2;
        PdfTemplate template = content.createTemplate(width, below + style.size() * 1.5f);
        content.addTemplate(template, x, baseline - below);
        return new Stamp(new Canvas(template, (target, box) -> {}), width, below);
    }

    private void link(Target target, Box box) {
        float right = box.x() + box.width();
        float top = box.y() + box.height();
        switch (target) {
            case Target.Web(var address) ->
                content.setAction(new PdfAction(address.toASCIIString()), box.x(), box.y(), right, top);
            case Target.Heading(String name) -> content.localGoto(name, box.x(), box.y(), right, top);
            case Target.Row row -> {
                places.want(row);
                content.localGoto(row.name(), box.x(), box.y(), right, top);
            }
        }
    }

    void bookmarks(List<Heading> headings) {
        Deque<PdfOutline> parents = new ArrayDeque<>(List.of(content.getRootOutline()));
        for (Heading heading : headings) {
            while (parents.size() > heading.level()) {
                parents.pop();
            }
            PdfDestination destination = destination(places.of(heading));
            parents.push(new PdfOutline(parents.getFirst(), destination, heading.title()));
        }
    }

    /** Writes what all pages together settle: where links lead, and the file's end. */
    void close() {
        places.headings().forEach((name, place) -> content.localDestination(name, destination(place)));
        for (Target.Row row : places.wanted()) {
            Places.Place place = places.of(row)
                    .orElseThrow(() -> new RenderException(
                            where, "a link leads to row " + row.name() + ", must be a row that this report prints"));
            content.localDestination(row.name(), destination(place));
        }
        pages.close();
    }

    private PdfDestination destination(Places.Place place) {
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, place.y(), 0);
        destination.addPage(writer.getPageReference(place.page()));
        return destination;
    }
}
