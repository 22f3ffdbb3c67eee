package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.attest.audit.pdf.PdfAudit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFilesTest {
    private static final Edition EDITION = Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit");

    @TempDir
    Path folder;

    private Path pdf;

    @BeforeEach
    void name() {
        pdf = folder.resolve("courts.pdf");
    }

    private void write(Edition edition, Target target) {
        Reports.bind(FirstReport.REPORT, FirstReport.courts(), edition).write(target);
    }

    @Test
    void is_accessible_unless_it_is_plain() {
        write(EDITION, PdfFiles.accessible(pdf));
        assertThat(PdfAudit.of(pdf).notMet()).isEmpty();

        write(EDITION, PdfFiles.plain(pdf));
        assertThat(PdfAudit.of(pdf).notMet()).isNotEmpty();
    }

    @Test
    void has_the_look_that_is_asked_for() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        Path font = Files.write(folder.resolve("font.ttf"), bytesOfAFont());

        write(Looks.own(EDITION, picture.toByteArray()), Target.pdf(pdf, PdfFiles.fonts(font)));

        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            assertThat(read.getPage(0).getMediaBox().getWidth()).isCloseTo(842, within(0.5f));
            PDResources resources = read.getPage(0).getResources();
            // The others print the numbers of pages in the contents.
            assertThat(resources.getXObjectNames())
                    .filteredOn(resources::isImageXObject)
                    .hasSize(1);
        }
        assertThat(Looks.colours().problems()).isEmpty();
        assertThat(Looks.small().problems()).isEmpty();
    }

    @Test
    void carries_the_data_and_the_workbook() throws IOException {
        write(EDITION, PdfFiles.withData(pdf, "{}".getBytes(StandardCharsets.UTF_8)));

        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            assertThat(read.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
                    .containsOnlyKeys("dossier.json", "court-outcomes.xlsx");
        }
    }

    @Test
    void is_signed() throws Exception {
        Path key = folder.resolve("office.p12");
        Process keytool = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "keytool",
                        "-genkeypair",
                        "-alias",
                        "office",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=Office",
                        "-startdate",
                        "2024/01/01 00:00:00",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        key.toString(),
                        "-storepass",
                        "secret-word"))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();

        write(EDITION, PdfFiles.signed(pdf, key, "secret-word"));

        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            assertThat(read.getSignatureDictionaries())
                    .singleElement()
                    .satisfies(signature -> assertThat(signature.getReason()).isEqualTo("Approved for publication"));
        }
    }

    /** Any font will do. */
    private static byte[] bytesOfAFont() throws IOException {
        try (var in = Target.class.getResourceAsStream("internal/pdf/text/fonts/NotoSans-Regular.ttf")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }
}
