package org.attest.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.internal.pdf.ReportDrawing;
import org.attest.report.internal.pdf.table.CellBoxes;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.internal.pdf.text.MissingGlyph;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;

/** Draws a document as a PDF file: the same bytes every time on the same JDK. Fonts of your own are read once, when it is made. */
public final class PdfRenderer implements Renderer {
    private final PdfOptions options;
    private final FontSet fonts;
    private final List<Renderer> attached;

    public PdfRenderer() {
        this(PdfOptions.DEFAULT);
    }

    /**
     * @param attached draw the same report within the file, as {@code ID.xlsx} for a workbook; for
     *     {@link PdfProfile#WITH_DATA} only
     * @throws RenderException when a font cannot be used
     */
    public PdfRenderer(PdfOptions options, Renderer... attached) {
        if (attached.length > 0 && options.profile() != PdfProfile.WITH_DATA) {
            throw new IllegalArgumentException("profile is " + options.profile() + ", must be " + PdfProfile.WITH_DATA
                    + " to attach the " + attached[0].fileExtension() + " file");
        }
        this.options = options;
        this.fonts = FontSet.of(options.fonts());
        this.attached = List.of(attached);
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public List<Finding> render(Document document, OutputStream out) {
        Where where = Where.of("report", document.id());
        List<Finding> findings = new ArrayList<>();
        PdfOptions all = options.attaching(attached.stream()
                .map(renderer -> attachment(renderer, document, findings))
                .toArray(Attachment[]::new));
        try {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            new ReportDrawing(document, all, fonts, buffered, CellBoxes.IGNORED).draw();
            buffered.flush();
        } catch (MissingGlyph e) {
            throw e.at(where);
        } catch (ExceptionConverter e) {
            throw unwritable(where, e.getException());
        } catch (UncheckedIOException e) {
            throw unwritable(where, Objects.requireNonNull(e.getCause()));
        } catch (DocumentException | IOException e) {
            throw unwritable(where, e);
        }
        return findings;
    }

    private static Attachment attachment(Renderer renderer, Document document, List<Finding> findings) {
        return new Attachment(
                document.id() + "." + renderer.fileExtension(),
                renderer.mediaType(),
                renderer instanceof XlsxRenderer
                        ? "The figures of this report as a workbook"
                        : "This report as a file of type " + renderer.fileExtension(),
                Attachment.Relationship.DATA,
                out -> findings.addAll(renderer.render(document, out)));
    }

    private static RenderException unwritable(Where where, Exception cause) {
        return new RenderException(where, "the PDF could not be written: " + cause.getMessage(), cause);
    }
}
