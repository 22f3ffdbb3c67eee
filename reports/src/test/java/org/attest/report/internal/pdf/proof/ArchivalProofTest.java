package org.attest.report.internal.pdf.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivalProofTest {
    @TempDir
    Path folder;

    @Test
    void passes_a_sound_file() throws IOException {
        ArchivalProof.of(SamplePdf.sound()).mustPass("2a", "2u", "ua1");
        Path file = Files.write(folder.resolve("sound.pdf"), SamplePdf.sound());
        assertThat(ArchivalProof.of(file).broken("2a")).isEmpty();
    }

    @Test
    void passes_a_sound_file_that_another_library_has_saved() {
        ArchivalProof.of(SamplePdf.with(pdf -> {})).mustPass("2a", "ua1");
    }

    @Test
    void finds_a_figure_without_alternative_text() {
        byte[] pdf = SamplePdf.with(document -> {
            for (var object : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(object).getObject() instanceof COSDictionary dictionary
                        && COSName.getPDFName("Figure").equals(dictionary.getItem(COSName.S))) {
                    dictionary.removeItem(COSName.ALT);
                }
            }
        });
        assertThat(ArchivalProof.of(pdf).broken("ua1"))
                .extracting(BrokenRule::rule)
                .containsExactly("7.3-1");
    }

    @Test
    void finds_text_that_is_neither_tagged_nor_an_artifact() {
        byte[] pdf = SamplePdf.with(document -> show(document, font(document), "untagged"));
        assertThat(ArchivalProof.of(pdf).broken("ua1")).singleElement().satisfies(broken -> {
            assertThat(broken.rule()).isEqualTo("7.1-3");
            assertThat(broken.firstPlace()).contains("page");
            assertThat(broken.count()).isEqualTo(1);
        });
    }

    @Test
    void finds_a_viewer_that_is_not_told_to_show_the_title() {
        byte[] pdf = SamplePdf.with(document -> document.getDocumentCatalog().setViewerPreferences(null));
        assertThat(ArchivalProof.of(pdf).broken("ua1"))
                .extracting(BrokenRule::rule)
                .containsExactly("7.1-10");
    }

    @Test
    void finds_a_font_that_is_not_embedded() {
        byte[] pdf = SamplePdf.with(
                document -> show(document, new PDType1Font(Standard14Fonts.FontName.HELVETICA), "Helvetica"));
        assertThat(ArchivalProof.of(pdf).broken("2a"))
                .extracting(BrokenRule::rule)
                .containsExactly("6.2.11.4.1-1");
        assertThat(ArchivalProof.of(pdf).broken("ua1"))
                .extracting(BrokenRule::rule)
                .containsExactly("7.1-3", "7.21.4.1-1");
    }

    @Test
    void lists_broken_rules_when_a_file_must_pass() {
        byte[] pdf = SamplePdf.with(document -> document.getDocumentCatalog().setViewerPreferences(null));
        assertThatThrownBy(() -> ArchivalProof.of(pdf).mustPass("2a", "ua1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken rules of 2a, ua1")
                .hasMessageContaining(
                        "ua1 7.1-10, 1 times: The document catalog dictionary shall include a ViewerPreferences")
                .hasMessageContaining("first at root");
    }

    @Test
    void rejects_an_unknown_flavour() {
        assertThatThrownBy(() -> ArchivalProof.of(SamplePdf.sound()).broken("9z"))
                .hasMessage("flavour \"9z\" is unknown, must be one such as 2a, 3b or ua1");
    }

    @Test
    void says_that_a_file_cannot_be_checked() {
        assertThatThrownBy(() -> ArchivalProof.of(new byte[] {1, 2, 3}).broken("2a"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("veraPDF cannot check the file");
    }

    private static PDFont font(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        return resources.getFont(resources.getFontNames().iterator().next());
    }

    private static void show(PDDocument document, PDFont font, String text) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(40, 100);
            content.showText(text);
            content.endText();
        }
    }
}
