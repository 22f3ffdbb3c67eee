package org.attest.benchmarks.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    static final String TITLE = "Filings";
    static final List<String> LABELS = List.of("Number", "Court", "Matter", "Filed", "Pages", "Amount", "Days", "Open");

    // These columns and those between them stand to the right.
    private static final int FIRST_TO_THE_RIGHT = 3;
    private static final int LAST_TO_THE_RIGHT = 6;

    /** Margins, as all that follows in points: pages, type and rows are the same as Attest's. */
    private static final float SIDE = 62;

    private static final float TOP = 62;
    private static final float BOTTOM = 57;

    /** Together as wide as the page without its margins. */
    private static final float[] COLUMNS = {56, 54, 106, 93, 38, 54, 35, 35};

    private static final float TYPE = 8.5f;
    private static final float TITLE_TYPE = 14;
    private static final float ROW = 18.5f;
    private static final float PADDING = 4;
    private static final float HAIRLINE = 0.25f;

    /** From the lower edge of a row to the baseline of its text. */
    private static final float BASELINE = 6;

    /** From the lower edge of the page to the page number. */
    private static final float FOOT = 31;

    private static final int BATCH = 200;

    /** Attest's own fonts, of which the used part is embedded. */
    private final BaseFont regular = noto("NotoSans-Regular.ttf");

    private final BaseFont bold = noto("NotoSans-Bold.ttf");
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private final NumberFormat whole = NumberFormat.getIntegerInstance(Locale.ENGLISH);
    private final NumberFormat decimal =
            new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH));

    @Override
    public void write(long rows, OutputStream out) {
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageNumbers(regular));
        document.open();
        Paragraph title = new Paragraph(2 * ROW, TITLE, new Font(bold, TITLE_TYPE));
        title.setSpacingAfter(BASELINE);
        document.add(title);
        addRows(rows, document);
        document.close();
    }

    private void addRows(long rows, Document document) {
        PdfPTable table = table();
        Font font = new Font(regular, TYPE);
        for (long i = 0; i < rows; i++) {
            add(table, words(Row.at(i)), font);
            if (i % BATCH == BATCH - 1) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
    }

    /** The cells of a row in the words that Attest prints, made by the JDK's formats. */
    List<String> words(Row row) {
        return List.of(
                row.number(),
                row.court(),
                row.matter(),
                day.format(row.filed()),
                whole.format(row.pages()),
                decimal.format(row.amount()),
                whole.format(row.days()),
                row.open() ? "yes" : "no");
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(COLUMNS.length);
        table.setTotalWidth(COLUMNS);
        table.setLockedWidth(true);
        table.setComplete(false);
        PdfPCell cell = table.getDefaultCell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(HAIRLINE);
        cell.setFixedHeight(ROW);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingLeft(PADDING);
        cell.setPaddingRight(PADDING);
        cell.setNoWrap(true);
        add(table, LABELS, new Font(bold, TYPE));
        table.setHeaderRows(1);
        return table;
    }

    private static void add(PdfPTable table, List<String> words, Font font) {
        for (int i = 0; i < words.size(); i++) {
            table.getDefaultCell().setHorizontalAlignment(standsRight(i) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            table.addCell(new Phrase(words.get(i), font));
        }
    }

    static boolean standsRight(int column) {
        return column >= FIRST_TO_THE_RIGHT && column <= LAST_TO_THE_RIGHT;
    }

    static InputStream font(String file) {
        return Objects.requireNonNull(Reports.class.getResourceAsStream("internal/pdf/text/fonts/" + file), file);
    }

    private static BaseFont noto(String file) {
        try (InputStream in = font(file)) {
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
            PdfTemplate place = content.createTemplate(2 * SIDE, ROW);
            content.addTemplate(place, PageSize.A4.getWidth() - 3 * SIDE, FOOT);
            places.put(writer.getPageNumber(), place);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            places.forEach((page, place) -> {
                place.beginText();
                place.setFontAndSize(font, TYPE);
                String text = "Page " + page + " of " + places.size();
                place.showTextAligned(Element.ALIGN_RIGHT, text, 2 * SIDE, BASELINE, 0);
                place.endText();
            });
        }
    }
}
