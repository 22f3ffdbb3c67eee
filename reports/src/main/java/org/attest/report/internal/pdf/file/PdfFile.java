package org.attest.report.internal.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.sign.Signer;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.TaggedWriter;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.internal.pdf.text.Destination;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.TextPainter;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfFormXObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The file that is being written: its pages one after the other, its links and bookmarks. */
public final class PdfFile {
    /** Of zlib's nine: 5 makes files 1 % larger, 9 makes them 1 % smaller. */
    private static final int COMPRESSION = 6;

    /** Generously: fonts, the catalogue and the like; but for bookmarks, attachments and what pages need. */
    private static final int OBJECTS_AT_THE_END = 5000;

    private static final int OBJECTS_OF_ATTACHMENT = 5;

    private final org.openpdf.text.Document pages = new org.openpdf.text.Document();
    private final TaggedWriter writer;
    private final PdfContentByte content;
    private final Tags tags;
    private final TextPainter painter;
    private final Canvas canvas;
    private final boolean mirrored;
    private final Places places;
    private final Map<Destination, PdfIndirectReference> wanted = new LinkedHashMap<>();
    private final Where where;
    private final FileBytes bytes;
    private final PdfOptions options;
    private final Optional<SignatureField> signature;
    private final Metadata metadata;
    private int pageNumber;
    private int bookmarks;

    public PdfFile(Document report, PdfOptions options, OutputStream out) {
        where = Where.of("report", report.id());
        this.options = options;
        places = new Places(report.notes().key());
        bytes = new FileBytes(out);
        metadata = new Metadata(report, options.profile());
        writer = TaggedWriter.of(pages, bytes, options.profile().tagged(), where);
        writer.setCloseStream(false);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // Otherwise glyphs would depend on whether FOP happens to be on the class path.
        pages.setGlyphSubstitutionEnabled(false);
        pages.open();
        signature = options.signature().map(signed -> new SignatureField(signed, Signer.of(signed, where), writer));
        metadata.writeTo(writer);
        tags = writer.tags();
        content = writer.getDirectContent();
        painter = new TextPainter(writer, report.notation().locale());
        writer.complete(this::complete);
        mirrored = report.notation().isRightToLeft();
        canvas = new Canvas(content, painter, tags, this::link, mirrored);
    }

    public void startPage(PageFrame sheet) {
        endPage();
        pages.setPageSize(new Rectangle(sheet.width(), sheet.height()));
        pages.newPage();
        // OpenPDF does not see what is drawn on the content itself, and would skip the page as empty.
        writer.setPageEmpty(false);
        canvas.start(sheet.width());
        pageNumber++;
        tags.startPage(writer.getPageReference(pageNumber).getNumber());
    }

    private PdfObject complete(PdfObject object) throws IOException {
        if (object instanceof PdfStream form && PdfName.FORM.equals(form.get(PdfName.SUBTYPE))) {
            // Each page has one; these entries have their default (ISO 32000-1, table 95).
            form.remove(PdfName.TYPE);
            form.remove(PdfName.FORMTYPE);
            if (PdfFormXObject.MATRIX.equals(form.get(PdfName.MATRIX))) {
                form.remove(PdfName.MATRIX);
            }
        }
        return painter.complete(object);
    }

    private void endPage() {
        canvas.endContent();
        if (pageNumber > 0) {
            tags.endPage();
        }
    }

    /** The current page's, and so the last one's in the end. */
    public int pageNumber() {
        return pageNumber;
    }

    public Canvas canvas() {
        return canvas;
    }

    public Tags tags() {
        return tags;
    }

    public Places places() {
        return places;
    }

    /** Keeps a place on the current page; its text is read in the order in which the place was kept. */
    public FormXObject formXObject(float x, float baseline, float width, Style style) {
        float below = style.size() / 2;
        PdfTemplate template = content.createTemplate(width, below + style.size() * 1.5f);
        canvas.place(template, x, baseline - below);
        Canvas own = new Canvas(template, painter, Tags.NONE, (target, element, words, box) -> {}, mirrored);
        return new FormXObject(own.start(width), width, below);
    }

    private void link(Destination target, Element element, String words, Box box) {
        Rectangle area = new Rectangle(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
        PdfAnnotation link = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, action(target));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        link.put(PdfName.CONTENTS, Metadata.text(words));
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        if (tags.written()) {
            int key = tags.annotate(element, link.getIndirectReference().getNumber());
            link.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        }
        writer.addAnnotation(link);
        if (target instanceof Destination.Row note) {
            places.marker(note, pageNumber, box.y() + box.height());
        }
    }

    private PdfAction action(Destination target) {
        if (target instanceof Destination.Web(var address)) {
            return new PdfAction(address.toASCIIString());
        }
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, wanted.computeIfAbsent(target, place -> writer.getPdfIndirectReference()));
        return action;
    }

    public void bookmarks(List<Heading> headings) {
        bookmarks = headings.size();
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
    public void close() throws IOException {
        if (signature.isPresent()) {
            signature.get().addTo(tags);
        }
        endPage();
        for (Map.Entry<Destination, PdfIndirectReference> each : wanted.entrySet()) {
            Places.Place place = places.of(each.getKey())
                    .orElseThrow(() -> new RenderException(
                            where,
                            "a link leads to " + each.getKey().words() + ", must be one that this report prints"));
            writer.addToBody(destination(place), each.getValue());
        }
        tags.end(bookmarks + OBJECTS_OF_ATTACHMENT * options.attachments().size() + OBJECTS_AT_THE_END);
        new Attachments(writer, metadata.date()).write(options.attachments());
        if (signature.isEmpty()) {
            // Writes the last page, so that the identifier knows it too.
            pages.newPage();
        }
        writer.flush();
        metadata.identify(writer, bytes);
        if (signature.isPresent()) {
            bytes.hold();
            signature.get().write();
        }
        pages.close();
        if (signature.isPresent()) {
            signature.get().sign(bytes);
        }
    }

    private PdfDestination destination(Places.Place place) {
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, place.y(), 0);
        destination.addPage(writer.getPageReference(place.page()));
        return destination;
    }
}
