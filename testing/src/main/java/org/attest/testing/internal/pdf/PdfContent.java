package org.attest.testing.internal.pdf;

import java.io.IOException;
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
import org.attest.testing.internal.message.Recent;
import org.attest.testing.internal.message.TestedFile;

/**
 * A whole PDF of any program.
 *
 * @param pages the text of each, as the file has it
 * @param bookmarks the titles of the outline, each behind those that it stands under
 * @param tagged whether it says that its structure is marked
 * @param structure the topmost elements
 */
public record PdfContent(
        List<String> pages,
        Optional<String> title,
        Optional<String> language,
        List<String> bookmarks,
        boolean tagged,
        List<Tag> structure) {
    private static final Recent<PdfContent> READ = new Recent<>();

    /** Reads all of it; fails when it is locked, or no PDF. The same bytes are read once. */
    public static PdfContent read(TestedFile file) {
        return READ.of(file, PdfContent::content);
    }

    private static PdfContent content(TestedFile file) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return content(document);
        } catch (InvalidPasswordException e) {
            throw file.unreadable("is protected by a password, must be saved without one", e);
        } catch (IOException e) {
            throw file.unsound(e);
        }
    }

    private static PdfContent content(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        List<String> bookmarks = new ArrayList<>();
        PDOutlineNode outline = catalog.getDocumentOutline();
        if (outline != null) {
            collect(outline, "", bookmarks);
        }
        return new PdfContent(
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
