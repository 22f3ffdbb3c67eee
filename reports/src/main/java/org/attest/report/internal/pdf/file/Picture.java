package org.attest.report.internal.pdf.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Colour;
import org.openpdf.text.Image;

/**
 * A picture of pixels in sRGB without transparency: what shines through in its file stands on white here, as the file's
 * output intent promises no other colours.
 */
public record Picture(int width, int height, Image image) {
    private static final int MOST_PIXELS = 4_000_000;

    /** Reads a PNG or JPEG file. */
    public static Picture of(byte[] file, Where where) {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RenderException(where, "is no picture that can be read, must be PNG or JPEG");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new RenderException(
                        where,
                        "has " + reader.getWidth(0) + " x " + reader.getHeight(0) + " pixels, must have at most "
                                + MOST_PIXELS + " in all");
            }
            return of(reader.read(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RenderException(where, "is broken, must be a PNG or JPEG file: " + e.getMessage(), e);
        }
    }

    private static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] channels = new byte[3 * width * height];
        int at = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = image.getRGB(x, y);
                Colour colour = Colour.of(pixel & 0xFFFFFF).towards(Colour.WHITE, 1 - (pixel >>> 24) / 255.0);
                channels[at++] = (byte) colour.red();
                channels[at++] = (byte) colour.green();
                channels[at++] = (byte) colour.blue();
            }
        }
        return new Picture(width, height, Image.getInstance(width, height, 3, 8, channels));
    }
}
