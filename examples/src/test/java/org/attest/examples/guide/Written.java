package org.attest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.testing.AttestAssertions;
import org.attest.testing.PdfAssert;
import org.attest.testing.TableAssert;
import org.attest.testing.WorkbookAssert;

/** What a run of the guide's program has written into a folder. */
record Written(Path folder) {
    WorkbookAssert workbook() {
        return AttestAssertions.assertThatWorkbook(folder.resolve("shops.xlsx"));
    }

    /** The table of all inspections. */
    TableAssert visits() {
        return workbook().table("Visits");
    }

    PdfAssert pdf() {
        return AttestAssertions.assertThatPdf(folder.resolve("shops.pdf"));
    }

    /** The pages' sizes in points. */
    List<String> pages() {
        return ofPdf(pdf -> StreamSupport.stream(pdf.getPages().spliterator(), false)
                .map(PDPage::getMediaBox)
                .map(box -> Math.round(box.getWidth()) + " x " + Math.round(box.getHeight()))
                .toList());
    }

    /** Whether the cover shows this colour. */
    boolean coverShows(int colour) {
        return ofPdf(pdf -> {
            try {
                BufferedImage cover = new PDFRenderer(pdf).renderImageWithDPI(0, 30);
                int[] pixels = cover.getRGB(0, 0, cover.getWidth(), cover.getHeight(), null, 0, cover.getWidth());
                for (int pixel : pixels) {
                    if ((pixel & 0xFFFFFF) == colour) {
                        return true;
                    }
                }
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private <T> T ofPdf(Function<PDDocument, T> question) {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("shops.pdf").toFile())) {
            return question.apply(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of an entry of an archive; fails where there is none. */
    String entry(String archive, String name) {
        Path file = folder.resolve(archive);
        assertThat(file).exists();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry(name)).as(name).isNotNull();
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
