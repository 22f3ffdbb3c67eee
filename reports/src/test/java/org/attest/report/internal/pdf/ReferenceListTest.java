package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.SIXTY_NOTES;
import static org.attest.report.internal.pdf.Documents.TWO_SOURCES;
import static org.attest.report.internal.pdf.Documents.cited;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.ReadPdf.Link;
import org.attest.report.internal.pdf.proof.StructureDump;
import org.junit.jupiter.api.Test;

/** Notes and sources, which stand in lists. */
class ReferenceListTest {
    @Test
    void holds_every_note_once_and_in_order_over_as_many_pages_as_it_takes() {
        try (ReadPdf pdf = ReadPdf.of(cited())) {
            assertThat(pdf.text().lines().filter(line -> line.startsWith("[note ")))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 60)
                            .mapToObj(note -> "[note " + note + "] Paragraph " + note + " Its source")
                            .toList());
        }
    }

    @Test
    void goes_on_with_a_note_longer_than_a_page_on_the_next_one() {
        String text = SENTENCE.repeat(300).strip();
        Table notes = Tables.of(
                Document.NOTES,
                0,
                "Notes",
                t -> t.text("Note")
                        .text("Text")
                        .text("Source")
                        .row("[note 1]", text, new Cell.Jump("A", Document.SOURCES, 0))
                        .row("[note 2]", "Short.", new Cell.Jump("B", Document.SOURCES, 1)));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(Documents.COVER, notes, TWO_SOURCES))) {
            StringBuilder all = new StringBuilder();
            for (int page = 2; page <= pdf.pages(); page++) {
                List<String> lines = pdf.text(page).lines().toList();
                all.append(String.join(" ", lines.subList(1, lines.size() - 1))).append(' ');
            }
            assertThat(all.toString().replaceAll("\\s+", " "))
                    .contains("Notes [note 1] " + text + " A [note 2] Short. B Sources A newspaper");
            assertThat(pdf.pages()).isGreaterThan(3);
        }
    }

    @Test
    void a_source_has_all_that_is_known_of_it_and_its_address_behind_its_host() throws IOException {
        String address = "https://example.org/news/2024/%E0%A6%AE%E0%A6%BE%E0%A6%A8%E0%A6%AC/index.html";
        Table sources = Tables.of(
                Document.SOURCES,
                0,
                "Sources",
                t -> t.text("Letter")
                        .text("Source")
                        .text("Publisher")
                        .text("Published")
                        .text("Kind")
                        .text("Address")
                        .row(
                                "A",
                                "A newspaper of some length",
                                "A publisher, Inc.",
                                "not stated",
                                "news",
                                new Cell.Link("Read at example.org", URI.create(address)))
                        .row("B", "A ministry", "The State", "3 March 2024", "law", "no address"));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(Documents.COVER, SIXTY_NOTES, sources))) {
            int page = pdf.pageOf("Sources");
            assertThat(pdf.words(page))
                    .contains("A A newspaper of some length. A publisher, Inc. Published: not stated. news."
                            + " Read at example.org. B A ministry. The State. 3 March 2024. law. no address.")
                    .doesNotContain("%E0");
            assertThat(pdf.links(page)).contains(new Link("Read at example.org", 0, address));
        }
    }

    @Test
    void is_tagged_as_a_list_of_labels_and_what_they_stand_for() {
        String tags = StructureDump.of(ReadPdf.bytes(Documents.of(
                Documents.COVER, Tables.of(Document.NOTES, 0, "Notes", t -> t.text("Note")), TWO_SOURCES)));
        assertThat(tags.lines()
                        .map(line -> line.strip().replaceAll(" .*", ""))
                        .filter(type -> type.matches("L|LI|Lbl|LBody")))
                .endsWith("L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody");
    }
}
