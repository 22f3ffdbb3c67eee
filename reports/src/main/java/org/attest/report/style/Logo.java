package org.attest.report.style;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The mark of an organisation, as PNG or JPEG, with words for those who cannot see it. Immutable. */
public final class Logo {
    private static final int MOST_PIXELS = 4_000_000;

    private final byte[] image;
    private final String alternative;
    private final boolean png;
    private final int width;
    private final int height;

    private Logo(byte[] image, String alternative, boolean png, BufferedImage picture) {
        this.image = image;
        this.alternative = alternative;
        this.png = png;
        this.width = picture.getWidth();
        this.height = picture.getHeight();
    }

    /** A copy of the bytes, which are read to their end, with the words that stand for the picture. */
    public static Logo of(byte[] image, String alternative) {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException(
                    "logo has no alternative text, must have one such as \"Logo of the ministry\"");
        }
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            for (String format : List.of("png", "jpeg")) {
                ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
                if (reader.getOriginatingProvider().canDecodeInput(in)) {
                    reader.setInput(in);
                    return of(image, alternative, format.equals("png"), reader);
                }
            }
            throw new IllegalArgumentException("logo is no picture that can be read, must be PNG or JPEG");
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("logo is broken, must be a PNG or JPEG file: " + e.getMessage(), e);
        }
    }

    private static Logo of(byte[] image, String alternative, boolean png, ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new IllegalArgumentException("logo has " + reader.getWidth(0) + " x " + reader.getHeight(0)
                    + " pixels, must have at most " + MOST_PIXELS + " in all");
        }
        return new Logo(image.clone(), alternative, png, reader.read(0));
    }

    /** A copy of its bytes. */
    public byte[] image() {
        return image.clone();
    }

    /** The words for those who cannot see it. */
    public String alternative() {
        return alternative;
    }

    /** Whether it is a PNG, else a JPEG. */
    public boolean isPng() {
        return png;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** How many units wide and high a pixel may be, so that the whole is no wider and no higher than this. */
    public double scale(double widest, double highest) {
        return Math.min(widest / width, highest / height);
    }
}
