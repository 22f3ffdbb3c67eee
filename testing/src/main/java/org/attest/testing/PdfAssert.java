package org.attest.testing;

import java.nio.file.Path;
import java.util.List;
import org.attest.audit.pdf.PdfAudit;
import org.attest.testing.internal.message.LineDifference;
import org.attest.testing.internal.message.TestedFile;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.pdf.PdfContent;

/** A PDF of any program. Texts are compared word by word: how lines break does not matter. */
public final class PdfAssert extends LocatedAssert<PdfAssert> {
    private static final String NOTHING = "(nothing)";

    private final TestedFile file;
    private final PdfContent pdf;

    PdfAssert(TestedFile file) {
        super(file.place(), PdfAssert.class);
        this.file = file;
        this.pdf = PdfContent.read(file);
    }

    PdfContent content() {
        return pdf;
    }

    public PdfAssert hasPageCount(int count) {
        return same(pages(count), pages(pdf.pages().size()));
    }

    private static String pages(int count) {
        return TextTable.counted(count, "page", "pages");
    }

    /** A page, counted from 1. */
    public PdfPageAssert page(int number) {
        if (number < 1 || number > pdf.pages().size()) {
            throw error("there is no page " + number + ", must be one of "
                    + pages(pdf.pages().size()));
        }
        return new PdfPageAssert(pdf.pages().get(number - 1), this, actual + " > page " + number);
    }

    /** Has these words one after the other, perhaps over the end of a page. */
    public PdfAssert hasText(String text) {
        new PdfPageAssert(String.join(" ", pdf.pages()), this, actual).hasText(text);
        return this;
    }

    public PdfAssert hasNoText(String text) {
        new PdfPageAssert(String.join(" ", pdf.pages()), this, actual).hasNoText(text);
        return this;
    }

    public PdfAssert hasTitle(String title) {
        return same("title " + title, "title " + pdf.title().orElse(NOTHING));
    }

    /** Says that it is in this language, such as {@code en-GB}. */
    public PdfAssert hasLanguage(String tag) {
        return same("language " + tag, "language " + pdf.language().orElse(NOTHING));
    }

    /** Has this bookmark; one below others is written behind them: {@code Outcomes > By court}. */
    public PdfAssert hasBookmark(String bookmark) {
        return isAmong(pdf.bookmarks(), "bookmark", bookmark);
    }

    /** Has exactly these bookmarks, in this order. */
    public PdfAssert hasBookmarks(String... bookmarks) {
        List<String> expected = List.of(bookmarks);
        List<String> found = pdf.bookmarks();
        if (!expected.equals(found)) {
            return failed(failureWithActualExpected(
                    found,
                    expected,
                    "%s",
                    begun(actual) + ": other bookmarks "
                            + LineDifference.of(expected, found).toString().stripTrailing()));
        }
        return this;
    }

    /** Says what its content means: has tags, and says so. */
    public PdfAssert isTagged() {
        return same("tagged", pdf.tagged() && !pdf.structure().isEmpty() ? "tagged" : "not tagged");
    }

    /** Has so many tags of a standard type, such as {@code Table}, {@code Figure} or {@code H1}. */
    public PdfAssert hasTags(String role, int count) {
        long found = pdf.tags().filter(tag -> tag.role().equals(role)).count();
        return same(role + " " + count, role + " " + found);
    }

    /** Has a heading of this level, 1 for the highest, with exactly this text. */
    public PdfAssert hasHeading(int level, String text) {
        List<String> headings = pdf.tags()
                .filter(tag -> tag.headingLevel() > 0)
                .map(tag -> heading(tag.headingLevel(), tag.text()))
                .toList();
        return isAmong(headings, "heading", heading(level, text));
    }

    private static String heading(int level, String text) {
        return "H" + level + " " + text;
    }

    /** Has a figure that these words stand for. */
    public PdfAssert hasFigure(String alternative) {
        List<String> alternatives = pdf.tags()
                .filter(tag -> tag.role().equals("Figure"))
                .map(tag -> tag.alternative().orElse(NOTHING))
                .toList();
        return isAmong(alternatives, "figure", alternative);
    }

    /** The first table whose header cells are exactly these, row by row where there are several rows of headers. */
    public PdfTableAssert table(String... headers) {
        String asked = String.join(", ", headers);
        return pdf.tables().stream()
                .filter(table -> table.headers().equals(List.of(headers)))
                .findFirst()
                .map(table -> new PdfTableAssert(table, this, asked))
                .orElseThrow(() -> unknown(
                        "table headed",
                        asked,
                        pdf.tables().stream()
                                .map(table -> String.join(", ", table.headers()))
                                .toList()));
    }

    /** Meets every item of the checklist for PDF files; needs attest-audit. */
    public PdfAssert isAccessible() {
        needs("isAccessible()", "attest-audit", "org.attest.audit.Audit");
        Checklist.mustBeMet(file.onDisk(PdfAudit::of), this);
        return this;
    }

    /** Has the text that somebody has approved, page by page; see {@link TextAssert#matchesGolden(Path)}. */
    public PdfAssert hasTextOfGolden(Path golden) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.pages().size(); page++) {
            text.append("--- page ")
                    .append(page)
                    .append('\n')
                    .append(pdf.pages().get(page - 1));
        }
        new TextAssert(text.toString()).matchesGolden(golden);
        return this;
    }
}
