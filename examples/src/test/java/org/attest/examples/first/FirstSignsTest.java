package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstSignsTest {
    @TempDir
    private Path folder;

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), elements(kid)));
    }

    @Test
    void ranges_are_read_as_their_words_and_signs_are_told_by_theirs() throws IOException {
        FirstSigns.write(folder);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("permits.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("1,240", "1 to 5 years", "Dashed line: 5 years, after which a permit must be renewed.")
                    .contains("Signs: in full (filled box); in part (pale box); none (open box).");
            assertThat(elements(pdf.getDocumentCatalog().getStructureTreeRoot())
                            .filter(element -> element.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .containsExactly("in full", "in full", "in part", "none");
        }
    }

    @Test
    void both_files_pass_their_audits() {
        FirstSigns.write(folder);
        assertThat(SpreadsheetAudit.of(folder.resolve("permits.xlsx")).notMet()).isEmpty();
        assertThat(PdfAudit.of(folder.resolve("permits.pdf")).notMet()).isEmpty();
    }
}
