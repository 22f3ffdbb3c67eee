package org.attest.report;

import java.io.OutputStream;
import java.util.List;
import org.attest.report.document.Document;

/**
 * A format in which reports are written: {@link XlsxRenderer}, {@link PdfRenderer}, or one of your own. It is given a
 * document in which every figure, text and formula is settled, and only draws it. A renderer keeps nothing between two
 * documents, so that threads may share it.
 */
public interface Renderer {
    /** How names of its files end, without the dot, such as {@code xlsx}. */
    String fileExtension();

    /** Of its files, as registered with IANA, such as {@code application/pdf}. */
    String mediaType();

    /**
     * Its options in words, as a manifest keeps them: all that decides on the bytes beside the document, and no secret. A
     * renderer with options says them here, or a burst that is resumed takes files that were drawn with others for its own.
     */
    default String settings() {
        return "";
    }

    /** The same renderer without threads of its own, for where several documents are drawn at the same time. */
    default Renderer withoutThreads() {
        return this;
    }

    /**
     * Writes the document and leaves the stream open. The same document gives the same bytes.
     *
     * @return what a reader of the file will not see, or sees in another way than the document says
     * @throws org.attest.report.problem.RenderException when the format cannot hold the document, or the stream fails
     */
    List<Document.Finding> render(Document document, OutputStream out);
}
