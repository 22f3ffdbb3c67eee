package org.attest.benchmarks.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.benchmarks.run.Contender;
import org.attest.report.Reports;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's table in the way that it bears many rows: not complete until the end, and added to the document in batches. In
 * one piece its time grows with the square of the rows. Untagged; fonts are loaded once for all documents.
 */
final class PdfTable implements Contender {
    private static final int BATCH = 200;

    /** Attest's own fonts, of which the used part is embedded. */
    private final BaseFont regular = noto("NotoSans-Regular.ttf");

    private final BaseFont bold = noto("NotoSans-Bold.ttf");

    @Override
    public void write(long rows, OutputStream out) {
        Document document = new Document(PageSize.A4, Layout.SIDE, Layout.SIDE, Layout.TOP, Layout.BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageNumbers(regular));
        document.open();
        Paragraph title = new Paragraph(2 * Layout.ROW, Layout.TITLE, new Font(bold, Layout.TITLE_TYPE));
        title.setSpacingAfter(Layout.BASELINE);
        document.add(title);
        addRows(rows, document);
        document.close();
    }

    private void addRows(long rows, Document document) {
        PdfPTable table = table();
        Font font = new Font(regular, Layout.TYPE);
        Words words = new Words();
        for (long i = 0; i < rows; i++) {
            add(table, words.of(Row.at(i)), font);
            if (i % BATCH == BATCH - 1) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(Layout.COLUMNS.length);
        table.setTotalWidth(Layout.COLUMNS);
        table.setLockedWidth(true);
        table.setComplete(false);
        PdfPCell cell = table.getDefaultCell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(Layout.HAIRLINE);
        cell.setFixedHeight(Layout.ROW);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingLeft(Layout.PADDING);
        cell.setPaddingRight(Layout.PADDING);
        cell.setNoWrap(true);
        add(table, Layout.LABELS, new Font(bold, Layout.TYPE));
        table.setHeaderRows(1);
        return table;
    }

    private static void add(PdfPTable table, List<String> words, Font font) {
        for (int i = 0; i < words.size(); i++) {
            boolean toTheRight = i >= Layout.FIRST_TO_THE_RIGHT;
            table.getDefaultCell().setHorizontalAlignment(toTheRight ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            table.addCell(new Phrase(words.get(i), font));
        }
    }

    private static BaseFont noto(String file) {
        try (InputStream in =
                Objects.requireNonNull(Reports.class.getResourceAsStream("internal/pdf/text/fonts/" + file), file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place on every page for the number of pages, which is known in the end. */
    private static final class PageNumbers extends PdfPageEventHelper {
        private final BaseFont font;
        private final Map<Integer, PdfTemplate> places = new LinkedHashMap<>();

        PageNumbers(BaseFont font) {
            this.font = font;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            PdfContentByte content = writer.getDirectContent();
            PdfTemplate place = content.createTemplate(2 * Layout.SIDE, Layout.ROW);
            content.addTemplate(place, Layout.WIDTH - 3 * Layout.SIDE, Layout.FOOT);
            places.put(writer.getPageNumber(), place);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            places.forEach((page, place) -> {
                place.beginText();
                place.setFontAndSize(font, Layout.TYPE);
                String text = Layout.pageNumber(page, places.size());
                place.showTextAligned(Element.ALIGN_RIGHT, text, 2 * Layout.SIDE, Layout.BASELINE, 0);
                place.endText();
            });
        }
    }
}
