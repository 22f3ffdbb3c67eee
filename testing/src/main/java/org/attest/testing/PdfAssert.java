package org.attest.testing;

import java.nio.file.Path;
import java.util.List;
import org.attest.audit.pdf.PdfAudit;
import org.attest.report.problem.Where;
import org.attest.testing.message.LineDifference;
import org.attest.testing.pdf.Bookmark;
import org.attest.testing.pdf.PdfContent;
import org.attest.testing.pdf.TaggedTable;

/** A PDF of any program. Texts are compared word by word: how lines break does not matter. */
public final class PdfAssert extends LocatedAssert<PdfAssert, PdfContent> {
    private static final String NOTHING = "(nothing)";

    private final Path path;

    PdfAssert(Path path, PdfContent pdf) {
        super(pdf, Where.of("file", pdf.file()), PdfAssert.class);
        this.path = path;
    }

    public PdfAssert hasPageCount(int count) {
        return same(pages(count), pages(actual.pages().size()));
    }

    private static String pages(int count) {
        return Counted.of(count, "page", "pages");
    }

    /** A page, counted from 1. */
    public PdfPageAssert page(int number) {
        if (number < 1 || number > actual.pages().size()) {
            throw error("there is no page " + number + ", must be one of "
                    + pages(actual.pages().size()));
        }
        return new PdfPageAssert(actual.pages().get(number - 1), where().then("page", number));
    }

    /** Has these words one after the other, perhaps over the end of a page. */
    public PdfAssert hasText(String text) {
        new PdfPageAssert(String.join(" ", actual.pages()), where()).hasText(text);
        return this;
    }

    public PdfAssert hasNoText(String text) {
        new PdfPageAssert(String.join(" ", actual.pages()), where()).hasNoText(text);
        return this;
    }

    public PdfAssert hasTitle(String title) {
        return same("title " + title, "title " + actual.title().orElse(NOTHING));
    }

    /** Says that it is in this language, such as {@code en-GB}. */
    public PdfAssert hasLanguage(String tag) {
        return same("language " + tag, "language " + actual.language().orElse(NOTHING));
    }

    /** Has this bookmark; one below others is written behind them: {@code Outcomes > By court}. */
    public PdfAssert hasBookmark(String bookmark) {
        List<String> bookmarks =
                actual.bookmarks().stream().map(Bookmark::toString).toList();
        if (!bookmarks.contains(bookmark)) {
            throw unknown("bookmark", bookmark, bookmarks);
        }
        return this;
    }

    /** Has exactly these bookmarks, in this order. */
    public PdfAssert hasBookmarks(String... bookmarks) {
        return lines(
                "bookmarks",
                List.of(bookmarks),
                actual.bookmarks().stream().map(Bookmark::toString).toList());
    }

    private PdfAssert lines(String what, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            throw failureWithActualExpected(
                    found,
                    expected,
                    "%s",
                    where() + ": other " + what + " "
                            + LineDifference.of(expected, found).toString().stripTrailing());
        }
        return this;
    }

    /** Says what its content means: has tags, and says so. */
    public PdfAssert isTagged() {
        return same("tagged", actual.tagged() && !actual.structure().isEmpty() ? "tagged" : "not tagged");
    }

    /** Has so many tags of a standard type, such as {@code Table}, {@code Figure} or {@code H1}. */
    public PdfAssert hasTags(String role, int count) {
        long found = actual.tags().filter(tag -> tag.role().equals(role)).count();
        return same(role + " " + count, role + " " + found);
    }

    /** Has a heading of this level, 1 for the highest, with exactly this text. */
    public PdfAssert hasHeading(int level, String text) {
        List<String> headings = actual.tags()
                .filter(tag -> tag.headingLevel() > 0)
                .map(tag -> heading(tag.headingLevel(), tag.text()))
                .toList();
        if (!headings.contains(heading(level, text))) {
            throw unknown("heading", heading(level, text), headings);
        }
        return this;
    }

    private static String heading(int level, String text) {
        return "H" + level + " " + text;
    }

    /** Has a figure that these words stand for. */
    public PdfAssert hasFigure(String alternative) {
        List<String> alternatives = actual.tags()
                .filter(tag -> tag.role().equals("Figure"))
                .map(tag -> tag.alternative().orElse(NOTHING))
                .toList();
        if (!alternatives.contains(alternative)) {
            throw unknown("figure", alternative, alternatives);
        }
        return this;
    }

    /** The first table whose header cells are exactly these, row by row where there are several rows of headers. */
    public PdfTableAssert table(String... headers) {
        String asked = String.join(", ", headers);
        return actual.tables().stream()
                .filter(table -> table.headers().equals(List.of(headers)))
                .findFirst()
                .map(table -> new PdfTableAssert(table, where().then("table", asked)))
                .orElseThrow(() -> unknown(
                        "table headed",
                        asked,
                        actual.tables().stream().map(PdfAssert::headers).toList()));
    }

    private static String headers(TaggedTable table) {
        return String.join(", ", table.headers());
    }

    /** Meets every item of the checklist for PDF files. */
    public PdfAssert isAccessible() {
        mustMeetAll(PdfAudit.of(path));
        return this;
    }

    /** Has the text that somebody has approved, page by page; see {@link TextAssert#matchesGolden(Path)}. */
    public PdfAssert hasTextOfGolden(Path golden) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= actual.pages().size(); page++) {
            text.append("--- page ")
                    .append(page)
                    .append('\n')
                    .append(actual.pages().get(page - 1));
        }
        new TextAssert(text.toString()).matchesGolden(golden);
        return this;
    }
}
