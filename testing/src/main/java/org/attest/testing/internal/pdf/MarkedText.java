package org.attest.testing.internal.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What each marked content of a document reads; a line's end and a wide gap are a blank. */
final class MarkedText {
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
