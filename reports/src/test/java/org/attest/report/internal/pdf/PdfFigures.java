package org.attest.report.internal.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.table.CellBoxes;
import org.attest.report.pdf.PdfOptions;

/**
 * Draws a report and reads every cell of its tables back from the place where it was drawn, by another library. Text that
 * runs into its neighbour's place, or lies over other text, so shows in the figures. Lines are joined by a blank, and so
 * are the halves of a word that was cut to fit its column.
 */
public final class PdfFigures {
    /** A cell by its row, such as {@code row 3}, {@code subtotal 0} or {@code total}, counted from 0 like its column. */
    public record Place(String table, String row, int column) {
        public static Place body(String table, long row, int column) {
            return new Place(table, "row " + row, column);
        }

        public static Place group(String table, int group, int column) {
            return new Place(table, "group " + group, column);
        }

        public static Place subtotal(String table, int group, int column) {
            return new Place(table, "subtotal " + group, column);
        }

        public static Place total(String table, int column) {
            return new Place(table, "total", column);
        }

        private static Place of(CellBoxes.Row row, int column) {
            if (row.level() > 0) {
                return new Place(
                        row.table(),
                        row.kind().name().toLowerCase(Locale.ROOT) + " " + row.level() + "." + row.index(),
                        column);
            }
            return switch (row.kind()) {
                case BODY -> body(row.table(), row.index(), column);
                case GROUP -> group(row.table(), (int) row.index(), column);
                case SUBTOTAL -> subtotal(row.table(), (int) row.index(), column);
                case TOTAL -> total(row.table(), column);
                case NO_ROWS -> throw new IllegalArgumentException("no row is no place");
            };
        }
    }

    /** The column under which the label of a total row is found: it may run over several. */
    public static final int LABEL = CellBoxes.LABEL;

    private PdfFigures() {}

    public static Map<Place, String> of(Document report) {
        Map<Integer, Map<Place, Box>> pages = new LinkedHashMap<>();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CellBoxes boxes = (row, column, page, box) -> {
            if (row.kind() != CellBoxes.Kind.NO_ROWS) {
                pages.computeIfAbsent(page, p -> new LinkedHashMap<>()).put(Place.of(row, column), box);
            }
        };
        Drawing.draw(report, PdfOptions.DEFAULT, file, boxes);
        try (PDDocument pdf = Loader.loadPDF(file.toByteArray())) {
            Map<Place, String> figures = new HashMap<>();
            for (Map.Entry<Integer, Map<Place, Box>> page : pages.entrySet()) {
                read(pdf.getPage(page.getKey() - 1), page.getValue(), figures);
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(PDPage page, Map<Place, Box> boxes, Map<Place, String> figures) throws IOException {
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        boxes.forEach((place, box) -> areas.addRegion(place.toString(), fromTop(box, page)));
        areas.extractRegions(page);
        for (Place place : boxes.keySet()) {
            String text = areas.getTextForRegion(place.toString()).strip().replaceAll("\\s+", " ");
            // A group's row is said again on each of its pages, any other cell goes on there.
            boolean again = place.row().startsWith("group") && figures.containsKey(place);
            figures.merge(place, text, (above, below) -> again ? above : (above + " " + below).strip());
        }
    }

    /** With half of the room between columns: numbers in the file are rounded. */
    private static Rectangle2D fromTop(Box box, PDPage page) {
        float top = page.getMediaBox().getHeight() - box.y() - box.height();
        return new Rectangle2D.Float(box.x() - 1, top, box.width() + 2, box.height());
    }
}
