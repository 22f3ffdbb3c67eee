package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.model.value.Reason;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static Section cards(KeyFigure... figures) {
        return section(1, "Headline figures", new Block.KeyFigures(List.of(figures)));
    }

    private static KeyFigure card(String label, Cell cell, Format format, Integer... notes) {
        return new KeyFigure("key", label, cell, format, List.of(notes), 0);
    }

    @Test
    void prints_key_figures_with_their_words_and_no_notes() {
        Document report = cited(cards(
                card("persons convicted", new Cell.Figure(1294), Format.whole(), 1),
                card("tribunals reporting", Cell.of("3 of 7"), Format.text()),
                card("clearance rate", new Cell.Missing(Reason.MISSING_INPUT), Format.whole(), 2),
                card("persons per case", new Cell.Figure(2.687), new Format.Decimal(2))));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.words(2))
                    .contains("1,294 persons convicted")
                    .contains("3 of 7 tribunals reporting")
                    .contains("clearance rate: not computable: an input is not reported")
                    .contains("2.69 persons per case");
        }
    }

    @Test
    void breaks_the_words_of_a_figure_that_are_too_long_for_its_card() {
        KeyFigure inWords = card("clearance", Cell.of("not computable: the filings are not reported"), Format.text());
        KeyFigure[] four = Collections.nCopies(4, inWords).toArray(KeyFigure[]::new);
        try (ReadPdf pdf = ReadPdf.of(cited(cards(four)))) {
            assertThat(pdf.words(2)).contains("not computable: the filings are not reported clearance");
        }
    }

    @Test
    void prints_a_card_longer_than_a_page_in_lines() {
        String label = SENTENCE.repeat(60).strip();
        KeyFigure beside = card("beside", new Cell.Figure(2), Format.whole());
        try (ReadPdf pdf = ReadPdf.of(cited(cards(card(label, new Cell.Figure(1), Format.whole()), beside)))) {
            assertThat(pdf.words(2) + " " + pdf.words(3)).contains(SENTENCE.strip() + ": 1; beside: 2");
        }
    }

    @Test
    void prints_a_callout_whose_first_words_say_what_it_is_over_as_many_pages_as_it_takes() {
        String text = SENTENCE.repeat(80).strip();
        Document report =
                cited(section(1, "One", new Block.Callout(Tone.CRITICAL, "Open conflict", RichText.of(text))));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.words(2)).contains("1 One Open conflict. " + SENTENCE);
            String bodies = IntStream.of(2, 3).mapToObj(page -> body(pdf, page)).reduce("", String::concat);
            assertThat(bodies).contains(text.replace(" ", ""));
        }
    }

    /** Without its head and foot, and without blanks. */
    private static String body(ReadPdf pdf, int page) {
        List<String> lines = pdf.text(page).lines().toList();
        return String.join("", lines.subList(1, lines.size() - 1)).replace(" ", "");
    }

    @Test
    void keeps_a_heading_with_two_lines_of_what_follows() {
        for (int sentences = 30; sentences < 50; sentences += 2) {
            Document report = cited(
                    section(1, "One", paragraph(SENTENCE.repeat(sentences))),
                    section(2, "Two", paragraph(SENTENCE.repeat(5))));
            try (ReadPdf pdf = ReadPdf.of(report)) {
                List<String> lines = pdf.text(pdf.pageOf("2 Two")).lines().toList();
                assertThat(lines.subList(lines.indexOf("2 Two") + 1, lines.size() - 1))
                        .as("lines below the heading, behind " + sentences + " sentences")
                        .hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }
}
