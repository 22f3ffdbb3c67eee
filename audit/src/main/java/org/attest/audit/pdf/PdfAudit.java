package org.attest.audit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.audit.Audit;
import org.attest.audit.ForeignFile;
import org.attest.audit.UnreadableFileException;
import org.openpdf.text.ExceptionConverter;

/**
 * Holds any PDF against what makes it readable by everyone and for long, as far as a program can tell. Structure and pages
 * are read as a stream, so half a million tags take little memory; the file is not changed.
 */
public final class PdfAudit {
    /** Within so many bytes it must say what it is, as Acrobat has it. */
    public static final int START = 1024;

    private static final String ALLOWED = "must be a PDF";

    /** What OpenPDF can find its way in. */
    private static final long MOST_BYTES = Integer.MAX_VALUE;

    private PdfAudit() {}

    /**
     * Whether a file says that it is a PDF.
     *
     * @param start its first bytes, {@link #START} if it has so many
     */
    public static boolean isPdf(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /**
     * Reads the file and answers every item of the checklist.
     *
     * @throws UnreadableFileException when it is not there, protected by a password, damaged, or no PDF
     */
    public static Audit of(Path path) {
        ForeignFile file = new ForeignFile(path, ALLOWED);
        if (!isPdf(file.start(START))) {
            throw file.unreadable("is no PDF, " + ALLOWED);
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw file.unreadable("has " + Files.size(path) + " bytes, must have at most " + MOST_BYTES);
            }
            try (Pdf pdf = Pdf.open(file)) {
                return audit(pdf);
            }
        } catch (IOException | UncheckedIOException | ExceptionConverter e) {
            throw file.unreadable("cannot be read, must be a sound PDF: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw file.unreadable("cannot be read, must be a sound PDF: too much in each other", e);
        }
    }

    private static Audit audit(Pdf pdf) {
        List<Check> checks = List.of(
                new Tagged(),
                new ContentMarks(pdf),
                new Languages(),
                Check.of(PdfItem.TITLE, Identity::title),
                Check.of(PdfItem.TITLE_SHOWN, Identity::titleShown),
                new Alternatives(),
                new FigureBoxes(),
                new Headings(),
                new TableHeaders(),
                new TableRows(),
                new Lists(),
                new Links(pdf),
                new TabOrder(),
                Fonts.embedded(),
                Fonts.unicode(),
                Check.of(PdfItem.NOT_LOCKED, Access::notLocked),
                Check.of(PdfItem.BOOKMARKS, Access::bookmarks),
                Check.of(PdfItem.PDF_UA, Claims::pdfUa),
                Check.of(PdfItem.PDF_A, Claims::pdfA),
                Check.of(PdfItem.OUTPUT_INTENT, Claims::outputIntent),
                new Scripts(),
                Check.of(PdfItem.ATTACHMENTS, Claims::attachments));
        checks.forEach(check -> check.document(pdf));
        new Structure(pdf).walk(new Structure.Visitor() {
            @Override
            public void enter(Element element) {
                checks.forEach(check -> check.enter(element));
            }

            @Override
            public void leave(Element element) {
                checks.forEach(check -> check.leave(element));
            }
        });
        pdf.pages().forEach(page -> {
            Content content = Content.of(pdf, page);
            checks.forEach(check -> check.page(page, content));
        });
        checks.forEach(Check::end);
        return new Audit(checks.stream().map(check -> check.findings().answer()).toList());
    }
}
