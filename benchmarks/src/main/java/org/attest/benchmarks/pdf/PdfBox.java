package org.attest.benchmarks.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.attest.benchmarks.run.Contender;

/**
 * PDFBox by hand: each cell at its place in Helvetica, which is not embedded, untagged. It has no table and keeps all pages
 * until the end. With an embedded TrueType font it is far slower (6 s for 10,000 rows when it was tried): every text goes
 * through the font's substitutions, Latin text too.
 */
final class PdfBox implements Contender {
    private final PDFont regular = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

    @Override
    public void write(long rows, OutputStream out) throws IOException {
        Words words = new Words();
        long pages = Layout.pages(rows);
        try (PDDocument document = new PDDocument()) {
            long row = 0;
            for (long page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage(new PDRectangle(Layout.WIDTH, Layout.HEIGHT));
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    float y = Layout.HEIGHT - Layout.TOP;
                    long end = Math.min(rows, row + Layout.ROWS);
                    if (page == 1) {
                        end = Math.min(rows, Layout.ROWS_OF_FIRST_PAGE);
                        y -= 2 * Layout.ROW;
                        text(content, Layout.TITLE, bold, Layout.TITLE_TYPE, Layout.SIDE, y + Layout.BASELINE);
                    }
                    y -= Layout.ROW;
                    row(content, Layout.LABELS, bold, y);
                    for (; row < end; row++) {
                        y -= Layout.ROW;
                        row(content, words.of(Rows.at(row)), regular, y);
                    }
                    String number = Layout.pageNumber(page, pages);
                    float x = Layout.WIDTH - Layout.SIDE - width(number, regular);
                    text(content, number, regular, Layout.TYPE, x, Layout.FOOT);
                }
            }
            document.save(out);
        }
    }

    private static void row(PDPageContentStream content, List<String> words, PDFont font, float y) throws IOException {
        float left = Layout.SIDE;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            float right = left + Layout.COLUMNS.get(i);
            float x =
                    i >= Layout.FIRST_TO_THE_RIGHT ? right - Layout.PADDING - width(word, font) : left + Layout.PADDING;
            text(content, word, font, Layout.TYPE, x, y + Layout.BASELINE);
            left = right;
        }
        content.setLineWidth(Layout.HAIRLINE);
        content.moveTo(Layout.SIDE, y);
        content.lineTo(left, y);
        content.stroke();
    }

    private static void text(PDPageContentStream content, String text, PDFont font, float size, float x, float y)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static float width(String text, PDFont font) throws IOException {
        return font.getStringWidth(text) * Layout.TYPE / 1000;
    }
}
