package org.attest.audit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.audit.Audit;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.internal.Findings;
import org.attest.audit.internal.ForeignFile;
import org.attest.audit.pdf.Structure.Element;
import org.openpdf.text.ExceptionConverter;

/**
 * Holds any PDF against what makes it readable by everyone and for long, as far as a program can tell. Structure and pages
 * are read as a stream, so half a million tags take little memory; the file is not changed.
 */
public final class PdfAudit {
    /** Within so many bytes it must say what it is, as Acrobat has it. */
    public static final int START = 1024;

    private static final String ALLOWED = "must be a PDF";
    private static final String UNSOUND = "cannot be read, must be a sound PDF: ";

    /** What OpenPDF can find its way in. */
    private static final long MOST_BYTES = Integer.MAX_VALUE;

    private static final Set<PdfItem> OF_SOME_DOCUMENTS =
            Set.of(PdfItem.BOOKMARKS, PdfItem.ATTACHMENTS, PdfItem.LINE_ENDS);

    private static final Map<PdfItem, BiConsumer<Pdf, Findings>> OF_DOCUMENT = Map.of(
            PdfItem.LANGUAGE, Claims::language,
            PdfItem.TITLE, Claims::title,
            PdfItem.BOOKMARKS, Claims::bookmarks,
            PdfItem.PDF_UA, Claims::pdfUa,
            PdfItem.PDF_A, Claims::pdfA,
            PdfItem.OUTPUT_INTENT, Claims::outputIntent,
            PdfItem.NO_SCRIPTS, Claims::scripts,
            PdfItem.ATTACHMENTS, Claims::attachments);

    private static final Map<PdfItem, BiConsumer<Element, Findings>> OF_ELEMENTS = Map.of(
            PdfItem.ALT_TEXT, Element::alternatives,
            PdfItem.FIGURE_BOXES, Element::figureBoxes,
            PdfItem.TABLE_HEADERS, Element::tableHeaders,
            PdfItem.TABLE_ORDER, Element::tableOrder);

    /** Of what veraPDF decides of elements or pages it is only noted that there is something to be judged. */
    private static final Map<PdfItem, Predicate<Element>> DECIDED_ON_ELEMENTS = Map.of(
            PdfItem.HEADINGS, element -> element.role.matches("H\\d*"),
            PdfItem.TABLE_ROWS, element -> element.is("Table"),
            PdfItem.LISTS, element -> element.is("L"));

    private static final Map<PdfItem, Predicate<Pages.Page>> DECIDED_ON_PAGES = Map.of(
            PdfItem.CONTENT, page -> page.dict().has("Contents"),
            PdfItem.LINKS, page -> page.hasLinks(),
            PdfItem.TAB_ORDER, page -> !page.annotations().isEmpty(),
            PdfItem.FONTS_EMBEDDED, page -> page.resources().has("Font"),
            PdfItem.FONTS_UNICODE, page -> page.resources().has("Font"));

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
        Limits limits = new Limits(path.toFile().length());
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw file.unreadable("has " + Files.size(path) + " bytes, must have at most " + MOST_BYTES);
            }
            try (Limits.Source source = limits.new Source(path)) {
                return audit(Pdf.of(file, source), path, atMost);
            }
        } catch (IOException | UncheckedIOException | ExceptionConverter e) {
            throw file.unreadable(UNSOUND + limits.reason(e), e);
        } catch (StackOverflowError e) {
            throw file.unreadable(UNSOUND + "too much in each other", e);
        }
    }

    private static Audit audit(Pdf pdf, Path path, Duration atMost) throws IOException {
        Map<PdfItem, Findings> known = new EnumMap<>(PdfItem.class);
        Function<PdfItem, Findings> findings = item -> known.computeIfAbsent(item, unused -> new Findings());
        Set<PdfItem> all = EnumSet.allOf(PdfItem.class);
        // All that neither elements nor pages decide is asked of each file.
        Stream.of(OF_ELEMENTS, DECIDED_ON_ELEMENTS, DECIDED_ON_PAGES)
                .map(Map::keySet)
                .forEach(all::removeAll);
        all.removeAll(OF_SOME_DOCUMENTS);
        all.forEach(item -> findings.apply(item).apply());
        OF_DOCUMENT.forEach((item, judge) -> judge.accept(pdf, findings.apply(item)));
        int elements = new Structure(pdf).walk(element -> {
            OF_ELEMENTS.forEach((item, judge) -> judge.accept(element, findings.apply(item)));
            DECIDED_ON_ELEMENTS.forEach((item, isJudged) -> findings.apply(item).applyIf(isJudged.test(element)));
        });
        Fonts fonts = new Fonts(pdf);
        long operators = 0;
        for (int i = 1; i <= pdf.pages().count(); i++) {
            Pages.Page page = pdf.pages().page(i);
            findings.apply(PdfItem.LINE_ENDS).applyIf(page.resources().has("Font"));
            operators += new Drawn(pdf, page, fonts, findings.apply(PdfItem.LINE_ENDS)).read();
            DECIDED_ON_PAGES.forEach((item, isJudged) -> findings.apply(item).applyIf(isJudged.test(page)));
        }
        new Decisions(pdf, elements, operators, findings).make(path, atMost);
        pdf.limits().check();
        return new Audit(Stream.of(PdfItem.values())
                .map(item -> findings.apply(item).answer(item))
                .toList());
    }
}
