package org.attest.report.internal.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.attest.report.style.Colour;
import org.attest.report.style.Image;

/**
 * A picture of pixels in sRGB without transparency: what shines through in its file stands on white here, as pages are. A JPEG stays
 * as it is.
 */
public record Picture(int width, int height, org.openpdf.text.Image image) {
    /** Of an image, which has been read before. */
    public static Picture of(Image image) {
        try {
            return image.isPng()
                    ? of(ImageIO.read(new ByteArrayInputStream(image.image())))
                    : new Picture(image.width(), image.height(), org.openpdf.text.Image.getInstance(image.image()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From this lower left corner, as large as these allow. */
    public Box at(float left, float bottom, float widest, float highest) {
        float scale = Math.min(widest / width, highest / height);
        return new Box(left, bottom, width * scale, height * scale);
    }

    /** The sample itself: the JDK takes greys for linear light and makes them lighter. */
    private static int grey(BufferedImage image, int x, int y) {
        int bits = image.getSampleModel().getSampleSize(0);
        int grey = image.getRaster().getSample(x, y, 0) * 255 / ((1 << bits) - 1);
        int alpha =
                image.getColorModel().hasAlpha() ? image.getRaster().getSample(x, y, 1) * 255 / ((1 << bits) - 1) : 255;
        return alpha << 24 | grey << 16 | grey << 8 | grey;
    }

    private static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] channels = new byte[3 * width * height];
        ColorModel model = image.getColorModel();
        boolean isGrey = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY && !(model instanceof IndexColorModel);
        int at = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = isGrey ? grey(image, x, y) : image.getRGB(x, y);
                Colour colour = Colour.of(pixel & 0xFFFFFF).towards(Colour.WHITE, 1 - (pixel >>> 24) / 255.0);
                channels[at++] = (byte) colour.red();
                channels[at++] = (byte) colour.green();
                channels[at++] = (byte) colour.blue();
            }
        }
        return new Picture(width, height, org.openpdf.text.Image.getInstance(width, height, 3, 8, channels));
    }
}
