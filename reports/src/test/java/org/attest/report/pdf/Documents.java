package org.attest.report.pdf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Block;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.style.Notation;
import org.attest.report.style.Theme;

/** Documents built by hand, with as little around what a test is about as a document can have. */
final class Documents {
    static final Cover COVER = new Cover(
            "Tribunal caseload and convictions",
            "Bangladesh: Anti-Human Trafficking Tribunals",
            "PUBLIC",
            List.of(
                    new Cover.Line("As of", "31 March 2024"),
                    new Cover.Line("Prepared by", "Secretariat, example unit")));

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

    static Document of(Cover cover, Table notes, Table sources, Section... sections) {
        return new Document(
                "tribunal-caseload",
                1,
                LocalDate.of(2024, 3, 31),
                "Secretariat",
                Notation.ENGLISH,
                Theme.OFFICIAL,
                cover,
                List.of(sections),
                Optional.empty(),
                notes,
                sources,
                empty(Document.CHECKS, "Checks"),
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
