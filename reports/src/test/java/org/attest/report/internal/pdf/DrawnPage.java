package org.attest.report.internal.pdf;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.attest.report.style.Colour;

/** The shapes and the texts of a page with their places, as another library reads them; heights from the bottom. */
record DrawnPage(List<Shape> filled, List<Shape> stroked, List<Text> texts) {
    /** @param area in square points, for what is filled */
    record Shape(Colour colour, Rectangle2D bounds, double area) {}

    /** A run of text that stands for itself. */
    record Text(String words, double left, double right, double middle) {}

    static DrawnPage of(ReadPdf pdf, int page) throws IOException {
        ShapeReader shapes = new ShapeReader(pdf.pdf().getPage(page - 1));
        shapes.processPage(pdf.pdf().getPage(page - 1));
        TextReader texts = new TextReader(page);
        texts.writeText(pdf.pdf(), new StringWriter());
        return new DrawnPage(shapes.filled, shapes.stroked, texts.texts);
    }

    /** The only text that reads so. */
    Text text(String words) {
        List<Text> found =
                texts.stream().filter(text -> text.words().equals(words)).toList();
        if (found.size() != 1) {
            throw new AssertionError("\"" + words + "\" stands " + found.size() + " times among " + texts);
        }
        return found.getFirst();
    }

    List<Shape> filled(Colour colour) {
        return filled.stream().filter(shape -> shape.colour().equals(colour)).toList();
    }

    List<Shape> stroked(Colour colour) {
        return stroked.stream().filter(shape -> shape.colour().equals(colour)).toList();
    }

    private static final class TextReader extends PDFTextStripper {
        private final List<Text> texts = new ArrayList<>();

        TextReader(int page) {
            setStartPage(page);
            setEndPage(page);
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            double right = last.getXDirAdj() + last.getWidthDirAdj();
            double baseline = first.getPageHeight() - first.getYDirAdj();
            // Digits are about seven tenths of their size high.
            double middle = baseline + 0.36 * first.getFontSizeInPt();
            texts.add(new Text(text.strip(), first.getXDirAdj(), right, middle));
        }
    }

    private static final class ShapeReader extends PDFGraphicsStreamEngine {
        private final List<Shape> filled = new ArrayList<>();
        private final List<Shape> stroked = new ArrayList<>();
        private final GeneralPath path = new GeneralPath();

        ShapeReader(PDPage page) {
            super(page);
        }

        private Shape shape(int rgb) {
            Shape shape = new Shape(Colour.of(rgb), path.getBounds2D(), area());
            path.reset();
            return shape;
        }

        /** By the shoelace formula. */
        private double area() {
            double twice = 0;
            double[] at = new double[6];
            double[] before = new double[2];
            double[] start = new double[2];
            for (PathIterator each = new FlatteningPathIterator(path.getPathIterator(null), 0.001);
                    !each.isDone();
                    each.next()) {
                int kind = each.currentSegment(at);
                double[] to = kind == PathIterator.SEG_CLOSE ? start : at;
                if (kind == PathIterator.SEG_MOVETO) {
                    start = at.clone();
                } else {
                    twice += before[0] * to[1] - to[0] * before[1];
                }
                before = to.clone();
            }
            return Math.abs(twice) / 2;
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            filled.add(shape(getGraphicsState().getNonStrokingColor().toRGB()));
        }

        @Override
        public void strokePath() throws IOException {
            stroked.add(shape(getGraphicsState().getStrokingColor().toRGB()));
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            throw new AssertionError("nothing is filled and stroked");
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
            path.moveTo(a.getX(), a.getY());
            path.lineTo(b.getX(), b.getY());
            path.lineTo(c.getX(), c.getY());
            path.lineTo(d.getX(), d.getY());
            path.lineTo(a.getX(), a.getY());
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void clip(int windingRule) {
            throw new AssertionError("nothing is cut off");
        }

        @Override
        public void drawImage(PDImage image) {
            throw new AssertionError("nothing is an image");
        }

        @Override
        public void shadingFill(COSName shading) {
            throw new AssertionError("nothing is shaded");
        }
    }
}
