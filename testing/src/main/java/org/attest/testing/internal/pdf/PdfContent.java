package org.attest.testing.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.testing.internal.message.TestedFile;

/**
 * A whole PDF of any program.
 *
 * @param file its name, without its folders
 * @param pages the text of each, as the file has it
 * @param bookmarks the titles of the outline, each behind those that it stands under
 * @param tagged whether it says that its structure is marked
 * @param structure the topmost elements
 */
public record PdfContent(
        String file,
        List<String> pages,
        Optional<String> title,
        Optional<String> language,
        List<String> bookmarks,
        boolean tagged,
        List<Tag> structure) {
    /** Reads all of it; fails when the file is not there, locked, or no PDF. */
    public static PdfContent read(Path path) {
        TestedFile file = new TestedFile(path, "must be a PDF");
        file.start(1);
        try (PDDocument document = Loader.loadPDF(path.toFile())) {
            return content(String.valueOf(path.getFileName()), document);
        } catch (InvalidPasswordException e) {
            throw file.unreadable("is protected by a password, must be saved without one", e);
        } catch (IOException e) {
            throw file.unreadable("cannot be read, must be a sound PDF: " + e.getMessage(), e);
        }
    }

    private static PdfContent content(String name, PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        List<String> bookmarks = new ArrayList<>();
        PDOutlineNode outline = catalog.getDocumentOutline();
        if (outline != null) {
            collect(outline, "", bookmarks);
        }
        return new PdfContent(
                name,
                pages(document),
                Optional.ofNullable(document.getDocumentInformation().getTitle()),
                Optional.ofNullable(catalog.getLanguage()),
                bookmarks,
                Optional.ofNullable(catalog.getMarkInfo())
                        .filter(PDMarkInfo::isMarked)
                        .isPresent(),
                Tag.in(document));
    }

    private static List<String> pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    private static void collect(PDOutlineNode parent, String above, List<String> bookmarks) {
        for (PDOutlineItem item : parent.children()) {
            String path = above + Optional.ofNullable(item.getTitle()).orElse("");
            bookmarks.add(path);
            collect(item, path + " > ", bookmarks);
        }
    }

    public Stream<Tag> tags() {
        return structure.stream().flatMap(Tag::all);
    }

    public List<Tag> tables() {
        return tags().filter(tag -> tag.role().equals("Table")).toList();
    }
}
