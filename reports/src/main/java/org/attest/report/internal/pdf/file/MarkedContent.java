package org.attest.report.internal.pdf.file;

import java.util.Optional;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.tag.Content;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.internal.pdf.text.TextPen;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * What is being drawn on a content stream, marked for the structure. What begins within a text object has to end within it,
 * and the other way round (ISO 32000-1, 14.6.1).
 */
final class MarkedContent {
    private final PdfContentByte content;
    private final TextPen pen;
    private final Tags tags;
    private Optional<Content> open = Optional.empty();
    private boolean openInText;

    MarkedContent(PdfContentByte content, TextPen pen, Tags tags) {
        this.content = content;
        this.pen = pen;
        this.tags = tags;
    }

    /** Whether shapes belong to it; else they are decoration. */
    static boolean takesShapes(Content what) {
        return switch (what) {
            case Artifact artifact -> true;
            case Element element -> element.role() == Role.FIGURE;
        };
    }

    /** In a file with structure all that is drawn now is this, within a text object if it may be. */
    void begin(Optional<Content> drawn, boolean inText) {
        if (!tags.written() || (open.isPresent() && open.equals(drawn) && (inText || !openInText))) {
            return;
        }
        Content what = drawn.orElseThrow(() -> new IllegalStateException("text is drawn that belongs to no element"));
        end();
        if (inText) {
            pen.beginText();
        } else {
            pen.endText();
        }
        content.getInternalBuffer().append(tags.begin(what));
        open = Optional.of(what);
        openInText = inText;
    }

    void end() {
        if (open.isPresent()) {
            if (!openInText) {
                pen.endText();
            }
            content.getInternalBuffer().append("EMC\n");
            open = Optional.empty();
        }
    }
}
