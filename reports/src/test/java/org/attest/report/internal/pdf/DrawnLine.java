package org.attest.report.internal.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.Objects;
import java.util.function.Function;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One line of text in pixels: as a PDF shows it, as the JDK draws it by itself, and as who knows of no shaping would. */
final class DrawnLine {
    private static final float SIZE = 9.5f;
    private static final float SCALE = 6;
    private static final float HEIGHT = 2.2f * SIZE;
    private static final float ABOVE = 1.4f * SIZE;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final BufferedImage image;

    private DrawnLine(BufferedImage image) {
        this.image = image;
    }

    /** The line of a page in the size of body text that begins at this place, from the top. */
    static DrawnLine of(ReadPdf pdf, int page, float x, float baseline) throws IOException {
        BufferedImage whole = new PDFRenderer(pdf.pdf()).renderImage(page - 1, SCALE);
        int left = Math.round(x * SCALE);
        return new DrawnLine(whole.getSubimage(
                left, Math.round((baseline - ABOVE) * SCALE), whole.getWidth() - left, Math.round(HEIGHT * SCALE)));
    }

    DrawnLine byTheJdk(String text, String font) {
        return painted(text, font, line -> new TextLayout(line.getIterator(), EXACT).getOutline(null));
    }

    /** Each character for itself, one behind the other. */
    DrawnLine unshaped(String text, String font) {
        Font script = font(font);
        Font latin = font("NotoSans");
        Path2D path = new Path2D.Float();
        float x = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            GlyphVector glyph = (c < 0x80 ? latin : script).createGlyphVector(EXACT, new char[] {c});
            path.append(glyph.getOutline(x, 0), false);
            x += (float) glyph.getGlyphPosition(1).getX();
        }
        return painted(path);
    }

    private DrawnLine painted(String text, String font, Function<AttributedString, Shape> outline) {
        AttributedString line = new AttributedString(text);
        Font script = font(font);
        Font latin = font("NotoSans");
        for (int i = 0; i < text.length(); i++) {
            line.addAttribute(TextAttribute.FONT, text.charAt(i) < 0x80 ? latin : script, i, i + 1);
        }
        return painted(outline.apply(line));
    }

    private DrawnLine painted(Shape outline) {
        BufferedImage drawn = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(SCALE * SIZE / 1000, SCALE * SIZE / 1000);
        graphics.translate(0, ABOVE * 1000 / SIZE);
        graphics.fill(outline);
        graphics.dispose();
        return new DrawnLine(drawn);
    }

    private static Font font(String name) {
        String folder =
                name.matches("NotoSans(Bengali)?") ? "org/attest/report/internal/pdf/text/fonts/" : "org/attest/fonts/";
        ClassLoader loader = DrawnLine.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(folder + name + "-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The smallest part of ink, over windows about as wide as a letter, that the other has too; off by a pixel, a ninth of
     * a point, counts as the same.
     */
    double likeness(DrawnLine other) {
        int window = Math.round(SIZE * SCALE);
        double least = 1;
        for (int from = 0; from + window <= image.getWidth(); from += window / 2) {
            int ink = ink(from, window) + other.ink(from, window);
            int shared = shared(other, from, window) + other.shared(this, from, window);
            if (ink > window) {
                least = Math.min(least, (double) shared / ink);
            }
        }
        return least;
    }

    private int ink(int from, int window) {
        int ink = 0;
        for (int x = from; x < from + window; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                ink += isInk(x, y) ? 1 : 0;
            }
        }
        return ink;
    }

    private int shared(DrawnLine other, int from, int window) {
        int shared = 0;
        for (int x = from; x < from + window; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                shared += isInk(x, y) && other.hasInkAround(x, y) ? 1 : 0;
            }
        }
        return shared;
    }

    private boolean hasInkAround(int x, int y) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (isInk(x + dx, y + dy)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInk(int x, int y) {
        return x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight() && (image.getRGB(x, y) & 0xFF) < 160;
    }
}
