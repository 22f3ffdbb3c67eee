package org.attest.testing.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * An element of a PDF's structure: its standard type, its text in reading order, and words for a figure.
 *
 * @param columns how many a cell of a table takes, 1 of anything else
 */
public record Tag(String role, String text, Optional<String> alternative, List<Tag> kids, int columns) {
    private static final Pattern HEADING = Pattern.compile("H([1-9]\\d*)");

    /** Stands right behind what comes before it. */
    private static final String CLOSING = ".,;:!?)]";

    /** What comes behind it stands right there. */
    private static final String OPENING = "([";

    /** The topmost elements; none when it has no structure. */
    static List<Tag> in(PDDocument document) throws IOException {
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        return root == null ? List.of() : kids(root, new MarkedText(document));
    }

    private static List<Tag> kids(PDStructureNode parent, MarkedText texts) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(kid -> of((PDStructureElement) kid, texts))
                .toList();
    }

    private static Tag of(PDStructureElement element, MarkedText texts) {
        List<Tag> kids = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            String said;
            if (kid instanceof PDStructureElement inner) {
                kids.add(of(inner, texts));
                said = kids.getLast().text();
            } else {
                said = own(kid, element.getPage(), texts);
            }
            if (!said.isBlank()) {
                boolean joined = text.isEmpty()
                        || CLOSING.indexOf(said.charAt(0)) >= 0
                        || OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
                text.append(joined ? "" : " ").append(said);
            }
        }
        return new Tag(
                element.getStandardStructureType(),
                Optional.ofNullable(element.getActualText()).orElse(text.toString()),
                Optional.ofNullable(element.getAlternateDescription()),
                kids,
                columns(element));
    }

    private static int columns(PDStructureElement element) {
        Revisions<PDAttributeObject> attributes = element.getAttributes();
        return IntStream.range(0, attributes.size())
                .mapToObj(attributes::getObject)
                .filter(PDTableAttributeObject.class::isInstance)
                .mapToInt(cell -> ((PDTableAttributeObject) cell).getColSpan())
                .findFirst()
                .orElse(1);
    }

    private static String own(Object kid, @Nullable PDPage page, MarkedText texts) {
        return switch (kid) {
            case Integer mark -> texts.of(page, mark);
            case PDMarkedContentReference mark ->
                texts.of(Optional.ofNullable(mark.getPage()).orElse(page), mark.getMCID());
            default -> "";
        };
    }

    /** With all below it, in reading order. */
    public Stream<Tag> all() {
        return Stream.concat(Stream.of(this), kids.stream().flatMap(Tag::all));
    }

    /** 1 for {@code H1}; 0 when it is no heading. */
    public int headingLevel() {
        Matcher heading = HEADING.matcher(role);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }

    /** Of a table, the texts of all rows that have nothing but headers. */
    public List<String> headers() {
        return rows(true).flatMap(List::stream).toList();
    }

    /** Of a table, the texts of the cells of all other rows. */
    public List<List<String>> rows() {
        return rows(false).toList();
    }

    private Stream<List<String>> rows(boolean ofHeaders) {
        return all().filter(tag -> tag.role.equals("TR"))
                .map(Tag::kids)
                .filter(cells -> ofHeaders == cells.stream().allMatch(cell -> cell.role.equals("TH")))
                .map(cells -> cells.stream().map(Tag::text).toList());
    }

    /** What each marked content of a document reads; a line's end and a wide gap are a blank. */
    private static final class MarkedText {
        /** Of the size of the letters; a blank of its own is not drawn by every writer. */
        private static final float GAP = 0.2f;

        private final Map<COSDictionary, Map<Integer, String>> byPage = new HashMap<>();

        MarkedText(PDDocument document) throws IOException {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, texts));
                byPage.put(page.getCOSObject(), texts);
            }
        }

        String of(@Nullable PDPage page, int mark) {
            return page == null
                    ? ""
                    : byPage.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, "");
        }

        private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
            if (content.getMCID() >= 0) {
                Line line = new Line();
                line.add(content);
                texts.merge(content.getMCID(), line.text.toString().strip(), String::concat);
            }
            for (Object inner : content.getContents()) {
                if (inner instanceof PDMarkedContent marked) {
                    collect(marked, texts);
                }
            }
        }

        private static final class Line {
            final StringBuilder text = new StringBuilder();
            private @Nullable TextPosition last;

            void add(PDMarkedContent content) {
                String actual = content.getActualText();
                if (actual != null) {
                    text.append(actual);
                    last = null;
                    return;
                }
                for (Object inner : content.getContents()) {
                    if (inner instanceof TextPosition glyph) {
                        add(glyph);
                    } else if (inner instanceof PDMarkedContent marked && marked.getMCID() < 0) {
                        add(marked);
                    }
                }
            }

            private void add(TextPosition glyph) {
                if (last != null && isApart(last, glyph) && !glyph.getUnicode().isBlank()) {
                    text.append(text.toString().endsWith(" ") ? "" : " ");
                }
                text.append(glyph.getUnicode());
                last = glyph;
            }

            private static boolean isApart(TextPosition left, TextPosition right) {
                float size = right.getFontSizeInPt();
                return Math.abs(left.getYDirAdj() - right.getYDirAdj()) > size / 2
                        || right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj() > GAP * size;
            }
        }
    }
}
