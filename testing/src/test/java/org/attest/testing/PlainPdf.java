package org.attest.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF made by PDFBox: two pages with a line each, and nothing that says what it is. */
final class PlainPdf {
    private PlainPdf() {}

    static Path in(Path folder) {
        try (PDDocument document = document()) {
            Path file = folder.resolve("plain.pdf");
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path locked(Path folder) {
        try (PDDocument document = document()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            Path file = folder.resolve("locked.pdf");
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument document() throws IOException {
        PDDocument document = new PDDocument();
        for (String line : new String[] {"First page of two", "Second page of two"}) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
        }
        return document;
    }
}
