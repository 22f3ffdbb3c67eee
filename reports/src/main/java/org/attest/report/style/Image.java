package org.attest.report.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture as PNG or JPEG, with words for those who cannot see it: a logo, a photo. It is kept without all that its file says beside
 * its pixels, such as where a photo was taken; its colours are taken as sRGB. Immutable and safe to share.
 */
public final class Image {
    private static final int MOST_PIXELS = 16_000_000;

    private final byte[] image;
    private final String alternative;
    private final boolean png;
    private final int width;
    private final int height;
    private final double pixel;

    private Image(BareImage bare, String alternative, boolean png, ImageReader reader) throws IOException {
        this.image = bare.bytes;
        this.alternative = alternative;
        this.png = png;
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
        this.pixel = bare.pixelInMm;
    }

    /** Reads a file to its end, with the words that stand for the picture. */
    public static Image of(Path file, String alternative) throws IOException {
        return of(Files.readAllBytes(file), alternative);
    }

    /** Reads the bytes to their end, with the words that stand for the picture. */
    public static Image of(byte[] image, String alternative) {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException(
                    "picture has no alternative text, must have one such as \"Logo of the ministry\"");
        }
        try (MemoryCacheImageInputStream in = input(image)) {
            for (String format : List.of("png", "jpeg")) {
                ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
                if (reader.getOriginatingProvider().canDecodeInput(in)) {
                    boolean png = format.equals("png");
                    BareImage bare = png ? BareImage.png(image) : BareImage.jpeg(image);
                    // What programs of all kinds say beside the pixels, in whatever order, is no fault of a picture.
                    reader.setInput(input(bare.bytes));
                    check(reader);
                    return new Image(bare, alternative, png, reader);
                }
            }
            throw new IllegalArgumentException("picture cannot be read, must be PNG or JPEG");
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("picture is broken, must be a PNG or JPEG file: it ends too early", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("picture is broken, must be a PNG or JPEG file: " + e.getMessage(), e);
        }
    }

    private static MemoryCacheImageInputStream input(byte[] image) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(image));
    }

    /** Whether all of it can be decoded; of a photo of many pixels only some are kept meanwhile. */
    private static void check(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new IllegalArgumentException("picture has " + reader.getWidth(0) + " x " + reader.getHeight(0)
                    + " pixels, must have at most " + MOST_PIXELS + " in all");
        }
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        ImageReadParam few = reader.getDefaultReadParam();
        few.setSourceSubsampling(Math.min(8, reader.getWidth(0)), Math.min(8, reader.getHeight(0)), 0, 0);
        reader.read(0, few);
        if (!warnings.isEmpty()) {
            throw new IOException(warnings.getFirst());
        }
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

    /** How wide it is, in millimetres: by its resolution, but no wider than this. */
    public double widthInMm(double widest) {
        return Math.min(widest, width * pixel);
    }

    /** How many units wide and high a pixel may be, so that the whole is no wider and no higher than this. */
    public double scale(double widest, double highest) {
        return Math.min(widest / width, highest / height);
    }
}
