package org.attest.audit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
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

    private static final Set<PdfItem> ALWAYS_JUDGED = Set.of(
            PdfItem.TAGGED,
            PdfItem.LANGUAGE,
            PdfItem.TITLE,
            PdfItem.TITLE_SHOWN,
            PdfItem.NOT_LOCKED,
            PdfItem.PDF_UA,
            PdfItem.PDF_A,
            PdfItem.OUTPUT_INTENT,
            PdfItem.NO_SCRIPTS,
            PdfItem.RULES);

    private static final Map<PdfItem, BiConsumer<Pdf, Findings>> OF_DOCUMENT = Map.of(
            PdfItem.LANGUAGE, Claims::language,
            PdfItem.TITLE, Claims::title,
            PdfItem.BOOKMARKS, Claims::bookmarks,
            PdfItem.PDF_UA, Claims::pdfUa,
            PdfItem.PDF_A, Claims::pdfA,
            PdfItem.OUTPUT_INTENT, Claims::outputIntent,
            PdfItem.NO_SCRIPTS, Claims::scripts,
            PdfItem.ATTACHMENTS, Claims::attachments);

    /** Some of what is told of elements veraPDF decides; then it is only noted that there is something to be judged. */
    private static final Map<PdfItem, BiConsumer<Element, Findings>> OF_ELEMENTS = Map.of(
            PdfItem.ALT_TEXT,
            Tags::alternatives,
            PdfItem.FIGURE_BOXES,
            Tags::figureBoxes,
            PdfItem.HEADINGS,
            (element, found) -> found.applyIf(element.role.matches("H\\d*")),
            PdfItem.TABLE_HEADERS,
            Tags::tableHeaders,
            PdfItem.TABLE_ORDER,
            Tags::tableOrder,
            PdfItem.TABLE_ROWS,
            (element, found) -> found.applyIf(element.is("Table")),
            PdfItem.LISTS,
            (element, found) -> found.applyIf(element.is("L")));

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
            try (Pdf pdf = Pdf.open(file, limits)) {
                return audit(pdf, path, atMost);
            }
        } catch (IOException | UncheckedIOException | ExceptionConverter e) {
            throw file.unreadable(UNSOUND + limits.reached().orElse(String.valueOf(e.getMessage())), e);
        } catch (StackOverflowError e) {
            throw file.unreadable(UNSOUND + "too much in each other", e);
        }
    }

    private static Audit audit(Pdf pdf, Path path, Duration atMost) throws IOException {
        Map<PdfItem, Findings> known = new EnumMap<>(PdfItem.class);
        Function<PdfItem, Findings> findings = item -> known.computeIfAbsent(item, unused -> new Findings());
        ALWAYS_JUDGED.forEach(item -> findings.apply(item).apply());
        OF_DOCUMENT.forEach((item, judge) -> judge.accept(pdf, findings.apply(item)));
        int elements = pdf.limits()
                .within(
                        "structure tree",
                        () -> new Structure(pdf)
                                .walk(element -> OF_ELEMENTS.forEach(
                                        (item, judge) -> judge.accept(element, findings.apply(item)))));
        Fonts fonts = new Fonts(pdf);
        long operators = 0;
        for (Pages.Page page : pdf.pages()) {
            findings.apply(PdfItem.LINE_ENDS).applyIf(page.resources().has("Font"));
            operators += Drawn.read(pdf, page, new LineEnds(page.where(), findings.apply(PdfItem.LINE_ENDS), fonts));
            DECIDED_ON_PAGES.forEach((item, isJudged) -> findings.apply(item).applyIf(isJudged.test(page)));
        }
        new Decisions(pdf, elements, operators, findings).make(path, atMost);
        pdf.limits().check();
        return new Audit(Stream.of(PdfItem.values())
                .map(item -> findings.apply(item).answer(item))
                .toList());
    }
}
