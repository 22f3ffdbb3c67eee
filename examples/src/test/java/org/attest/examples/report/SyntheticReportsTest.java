package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.pdf.proof.ArchivalProof;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All reports on the larger, invented example. */
class SyntheticReportsTest {
    private static final Dossier SYNTHETIC = Bundled.read(Path.of("dossiers/synthetic-two-years.json"));
    private static final String MARKING = "Synthetic data";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void can_be_read_by_everyone_in_both_formats(Report<Dossier> report) throws IOException {
        assertThatWorkbook(Bundled.workbook(report, SYNTHETIC, folder))
                .isAccessible()
                .hasNoErrors();
        byte[] pdf = Files.readAllBytes(Bundled.pdf(report, SYNTHETIC, folder));
        ArchivalProof.of(pdf).mustPass("2a", "ua1");
    }

    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void say_on_each_page_and_sheet_that_all_is_invented(Report<Dossier> report) throws IOException {
        assertThat(pages(Bundled.pdf(report, SYNTHETIC, folder)))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains(MARKING));
        try (Workbook workbook = WorkbookFactory.create(
                Bundled.workbook(report, SYNTHETIC, folder).toFile())) {
            assertThat(workbook)
                    .allSatisfy(sheet -> assertThat(firstRepeated(sheet)).isEqualTo(MARKING));
        }
        assertThat(pages(Bundled.pdf(report, Bundled.DOSSIER, folder)))
                .noneSatisfy(page -> assertThat(page).contains(MARKING));
    }

    private static List<String> pages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf));
            }
        }
        return pages;
    }

    /** What each printed page of it begins with. */
    private static String firstRepeated(Sheet sheet) {
        return sheet.getRow(sheet.getRepeatingRows().getFirstRow()).getCell(0).toString();
    }
}
