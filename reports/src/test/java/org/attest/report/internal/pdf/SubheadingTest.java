package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.attest.report.document.Block;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.ReadPdf.Bookmark;
import org.junit.jupiter.api.Test;

/** Headings of the second level. */
class SubheadingTest {
    private static final Block FIRST = new Block.Subheading("1.1", "Cases");
    private static final Block SECOND = new Block.Subheading("1.2", "Fines");

    private static Table table(String key, int number, String title) {
        return Tables.of(key, number, title, t -> t.text("What").row("one"));
    }

    private static Document report() {
        return cited(
                section(
                        1,
                        "Outcomes",
                        table("all", 1, "All"),
                        FIRST,
                        paragraph("Text."),
                        table("cases", 2, "By court"),
                        SECOND,
                        table("fines", 3, "By law")),
                section(2, "Law", table("laws", 4, "Laws")));
    }

    @Test
    void stand_in_the_contents_with_their_tables_below_them() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(report())) {
            assertThat(pdf.bookmarks().subList(1, 9))
                    .containsExactly(
                            new Bookmark(1, "1 Outcomes", 2),
                            new Bookmark(2, "Table 1. All", 2),
                            new Bookmark(2, "1.1 Cases", 2),
                            new Bookmark(3, "Table 2. By court", 2),
                            new Bookmark(2, "1.2 Fines", 2),
                            new Bookmark(3, "Table 3. By law", 2),
                            new Bookmark(1, "2 Law", 2),
                            new Bookmark(2, "Table 4. Laws", 2));
            assertThat(pdf.contents().limit(6))
                    .containsExactly(
                            "1 Outcomes 2",
                            "Table 1. All 2",
                            "1.1 Cases 2",
                            "Table 2. By court 2",
                            "1.2 Fines 2",
                            "Table 3. By law 2");
        }
    }

    @Test
    void are_headings_of_the_third_level_below_those_of_the_sections() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(report())) {
            assertThat(headings(pdf.pdf().getDocumentCatalog().getStructureTreeRoot()))
                    .startsWith("H1", "H2", "H2", "H3", "H3", "H2");
        }
    }

    private static Stream<String> headings(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid ->
                        kid.getStructureType().matches("H[1-6]") ? Stream.of(kid.getStructureType()) : headings(kid));
    }

    @Test
    void stay_with_two_lines_of_what_follows() {
        for (int sentences = 30; sentences < 50; sentences += 2) {
            Document report = cited(
                    section(1, "One", paragraph(SENTENCE.repeat(sentences)), FIRST, paragraph(SENTENCE.repeat(5))));
            try (ReadPdf pdf = ReadPdf.of(report)) {
                List<String> lines = pdf.text(pdf.pageOf("1.1 Cases")).lines().toList();
                assertThat(lines.subList(lines.indexOf("1.1 Cases") + 1, lines.size() - 1))
                        .as("lines below the heading, behind " + sentences + " sentences")
                        .hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }
}
