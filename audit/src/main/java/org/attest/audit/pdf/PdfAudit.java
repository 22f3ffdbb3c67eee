package org.attest.audit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.attest.audit.Audit;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.internal.ForeignFile;
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
     * Reads the file and answers every item of the checklist, with veraPDF for 60 seconds at most.
     *
     * @throws UnreadableFileException when it is not there, protected by a password, damaged, or no PDF
     */
    public static Audit of(Path path) {
        return of(path, Duration.ofSeconds(60));
    }

    /**
     * Reads the file and answers every item of the checklist. Many of them veraPDF decides, in a thread of its own: when it
     * is not on the class path, fails or takes too long, they are {@link org.attest.audit.Verdict#NOT_CHECKED not checked},
     * and their one place says what to do.
     *
     * @param atMost how long veraPDF may take
     * @throws UnreadableFileException when it is not there, protected by a password, damaged, or no PDF
     */
    public static Audit of(Path path, Duration atMost) {
        ForeignFile file = new ForeignFile(path, ALLOWED);
        if (!isPdf(file.start(START))) {
            throw file.unreadable("is no PDF, " + ALLOWED);
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw file.unreadable("has " + Files.size(path) + " bytes, must have at most " + MOST_BYTES);
            }
            try (Pdf pdf = Pdf.open(file)) {
                return audit(pdf, path, atMost);
            }
        } catch (IOException | UncheckedIOException | ExceptionConverter e) {
            throw file.unreadable("cannot be read, must be a sound PDF: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw file.unreadable("cannot be read, must be a sound PDF: too much in each other", e);
        }
    }

    private static Audit audit(Pdf pdf, Path path, Duration atMost) {
        List<Check> checks = List.of(
                Check.of(PdfItem.TAGGED, (document, check) -> check.apply()),
                Check.decidedOnPages(PdfItem.CONTENT, page -> page.dict().has("Contents")),
                Check.of(PdfItem.LANGUAGE, Identity::language),
                Check.of(PdfItem.TITLE, Identity::title),
                Check.of(PdfItem.TITLE_SHOWN, (document, check) -> check.apply()),
                new Alternatives(),
                new FigureBoxes(),
                Check.decided(PdfItem.HEADINGS, element -> element.role().matches("H\\d*")),
                new TableHeaders(),
                Check.decided(PdfItem.TABLE_ROWS, element -> element.is("Table")),
                Check.decided(PdfItem.LISTS, element -> element.is("L")),
                Check.decidedOnPages(PdfItem.LINKS, Page::hasLinks),
                Check.decidedOnPages(
                        PdfItem.TAB_ORDER, page -> !page.annotations().isEmpty()),
                Check.decidedOnPages(
                        PdfItem.FONTS_EMBEDDED, page -> page.resources().has("Font")),
                Check.decidedOnPages(
                        PdfItem.FONTS_UNICODE, page -> page.resources().has("Font")),
                Check.of(PdfItem.NOT_LOCKED, (document, check) -> check.apply()),
                Check.of(PdfItem.BOOKMARKS, Access::bookmarks),
                Check.of(PdfItem.PDF_UA, Claims::pdfUa),
                Check.of(PdfItem.PDF_A, Claims::pdfA),
                Check.of(PdfItem.OUTPUT_INTENT, Claims::outputIntent),
                Check.of(PdfItem.NO_SCRIPTS, Claims::scripts),
                Check.of(PdfItem.ATTACHMENTS, Claims::attachments),
                Check.of(PdfItem.RULES, (document, check) -> check.apply()));
        checks.forEach(check -> check.document(pdf));
        int elements = new Structure(pdf)
                .walk(
                        element -> checks.forEach(check -> check.enter(element)),
                        element -> checks.forEach(check -> check.leave(element)));
        pdf.pages().forEach(page -> {
            Drawn.read(pdf, page);
            checks.forEach(check -> check.page(page));
        });
        new Decisions(checks, elements).make(pdf, path, atMost);
        return new Audit(checks.stream().map(check -> check.findings().answer()).toList());
    }
}
