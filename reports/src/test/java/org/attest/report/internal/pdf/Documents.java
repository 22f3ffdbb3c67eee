package org.attest.report.internal.pdf;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.Marks;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;

/** Documents built by hand, with as little around what a test is about as a document can have. */
final class Documents {
    static final Cover COVER = new Cover(
            "Tribunal caseload and convictions",
            "Bangladesh: Anti-Human Trafficking Tribunals",
            "",
            "PUBLIC",
            List.of(
                    new Cover.Line("As of", "31 March 2024"),
                    new Cover.Line("Prepared by", "Secretariat, example unit")));

    static final String SENTENCE = "No figure is published for the other four, which is not the same as none. ";

    /** More than a page of them. */
    static final Table SIXTY_NOTES = Tables.of(Document.NOTES, 0, "Notes", t -> {
        t.text("Note").text("Text").text("Source");
        for (int note = 1; note <= 60; note++) {
            t.row("[note " + note + "]", "Paragraph " + note, new Cell.Jump("Its source", Document.SOURCES, note % 2));
        }
    });

    static final Table TWO_SOURCES = Tables.of(
            Document.SOURCES,
            0,
            "Sources",
            t -> t.text("Source")
                    .text("Address")
                    .row("A newspaper", new Cell.Link("example.org/news", URI.create("https://example.org/news")))
                    .row("A ministry", "no address"));

    private Documents() {}

    /** One section a table. */
    static Document of(Table... tables) {
        Section[] sections = Arrays.stream(tables)
                .map(table -> new Section(table.number(), "Section of " + table.key(), List.of(table)))
                .toArray(Section[]::new);
        return of(sections);
    }

    static Document of(Section... sections) {
        return of(COVER, empty(Document.NOTES, "Notes"), empty(Document.SOURCES, "Sources"), sections);
    }

    /** With sixty notes and two sources. */
    static Document cited(Section... sections) {
        return of(COVER, SIXTY_NOTES, TWO_SOURCES, sections);
    }

    /** The table and nothing around it. */
    static Document bare(Table table) {
        return of(
                true,
                new Cover(table.title(), "", "", COVER.classification(), List.of()),
                empty(Document.NOTES, "Notes"),
                empty(Document.SOURCES, "Sources"),
                section(0, table.title(), table));
    }

    static Document of(Cover cover, Table notes, Table sources, Section... sections) {
        return of(false, cover, notes, sources, sections);
    }

    static Document themed(Theme theme) {
        return of(
                false,
                theme,
                COVER,
                empty(Document.NOTES, "Notes"),
                empty(Document.SOURCES, "Sources"),
                section(1, "One"));
    }

    /** The same in another look. */
    static Document in(Theme theme, Document report) {
        return new Document(
                report.id(),
                report.version(),
                report.bare(),
                report.emptyParts(),
                report.asOf(),
                report.organisation(),
                report.notation(),
                theme,
                report.cover(),
                report.sections(),
                report.summary(),
                report.notes(),
                report.sources(),
                report.checks(),
                report.evidence(),
                report.verdicts(),
                report.findings());
    }

    private static Document of(boolean bare, Cover cover, Table notes, Table sources, Section... sections) {
        return of(bare, Theme.OFFICIAL, cover, notes, sources, sections);
    }

    private static Document of(
            boolean bare, Theme theme, Cover cover, Table notes, Table sources, Section... sections) {
        return new Document(
                "tribunal-caseload",
                1,
                bare,
                true,
                LocalDate.of(2024, 3, 31),
                "Secretariat",
                Notation.ENGLISH,
                theme,
                cover,
                List.of(sections),
                Optional.empty(),
                notes,
                sources,
                empty(Document.CHECKS, "Checks"),
                Marks.evidence(61),
                List.of(),
                List.of());
    }

    static Section section(int number, String heading, Block... blocks) {
        return new Section(number, heading, List.of(blocks));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(RichText.of(text));
    }

    private static Table empty(String key, String title) {
        return Tables.of(key, 0, title, t -> t.text("What"));
    }
}
