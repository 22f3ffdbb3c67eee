package org.attest.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.internal.pdf.ReportDrawing;
import org.attest.report.internal.pdf.table.CellBoxes;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.internal.pdf.text.Substitutes.Substitute;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.MissingGlyphs;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.wording.Word;

/** Draws a document as a PDF file: the same bytes every time on the same JDK. Fonts of your own are read once, when it is made. */
public final class PdfRenderer implements Renderer {
    /** More characters that no font has, or texts with some, are not listed one by one. */
    private static final int MOST_LISTED = 20;

    private static final String HELP = "attest-fonts or a font file of your own may have it (Fonts.with, or --font)";

    private final PdfOptions options;
    private final FontSet fonts;
    private final List<Renderer> attached;

    /** With the options of {@link PdfProfile#ACCESSIBLE}. */
    public PdfRenderer() {
        this(PdfOptions.DEFAULT);
    }

    /**
     * @param attached draw the same report within the file, as {@code ID.xlsx} for a workbook; for
     *     {@link PdfProfile#WITH_DATA} only
     * @throws RenderException when a font cannot be used
     */
    public PdfRenderer(PdfOptions options, Renderer... attached) {
        this(options, FontSet.of(options.fonts()), List.of(attached));
    }

    private PdfRenderer(PdfOptions options, FontSet fonts, List<Renderer> attached) {
        if (!attached.isEmpty() && options.profile() != PdfProfile.WITH_DATA) {
            throw new IllegalArgumentException("profile is " + options.profile() + ", must be " + PdfProfile.WITH_DATA
                    + " to attach the " + attached.getFirst().fileExtension() + " file");
        }
        this.options = options;
        this.fonts = fonts;
        this.attached = attached;
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
    public String settings() {
        return new PdfSettings(options).text()
                + attached.stream()
                        .map(each -> ", with " + each.fileExtension() + " (" + each.settings() + ")")
                        .collect(Collectors.joining());
    }

    @Override
    public Renderer withoutThreads() {
        return new PdfRenderer(
                options, fonts, attached.stream().map(Renderer::withoutThreads).toList());
    }

    @Override
    public List<Finding> render(Document document, OutputStream out) {
        List<Finding> findings = new ArrayList<>();
        PdfOptions all = options.attaching(attached.stream()
                .map(renderer -> attachment(renderer, document, findings))
                .toArray(Attachment[]::new));
        try {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            List<Substitute> missing = new ReportDrawing(document, all, fonts, buffered, CellBoxes.IGNORED).draw();
            buffered.flush();
            findings.addAll(allowed(missing));
        } catch (IOException e) {
            throw new RenderException(
                    Where.of("report", document.id()), "the PDF could not be written: " + e.getMessage(), e);
        }
        return findings;
    }

    private List<Finding> allowed(List<Substitute> missing) {
        if (options.missingGlyphs() == MissingGlyphs.REFUSE && !missing.isEmpty()) {
            String others = missing.stream()
                    .skip(1)
                    .limit(MOST_LISTED)
                    .map(other -> "; also " + listed(other) + " in " + other.where())
                    .collect(Collectors.joining());
            int more = missing.size() - MOST_LISTED - 1;
            Substitute first = missing.getFirst();
            throw new RenderException(
                    first.where(),
                    first.what() + "; " + HELP + others + (more > 0 ? "; and " + more + " more texts" : ""));
        }
        return missing.stream()
                .map(one -> new Finding(one.where().text(), one.what() + "; drawn as " + listed(one) + "; " + HELP))
                .toList();
    }

    private static String listed(Substitute text) {
        String first = text.characters().stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return text.characters().size() > MOST_LISTED ? first + " and so on" : first;
    }

    private static Attachment attachment(Renderer renderer, Document document, List<Finding> findings) {
        return new Attachment(
                document.id() + "." + renderer.fileExtension(),
                renderer.mediaType(),
                renderer instanceof XlsxRenderer
                        ? document.notation().say(Word.ATTACHED_WORKBOOK)
                        : document.notation().say(Word.ATTACHED_FILE, renderer.fileExtension()),
                Attachment.Relationship.DATA,
                out -> findings.addAll(renderer.render(document, out)));
    }
}
