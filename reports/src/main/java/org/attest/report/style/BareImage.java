package org.attest.report.style;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The bytes of a picture that decoders need, without all else that is said of it. */
final class BareImage {
    private static final double INCH = 25.4;

    /** Of a picture that does not say: 96 in an inch. */
    private static final double USUAL = INCH / 96;

    /** ISO/IEC 15948, 11: the critical chunks, what shines through, and how large a pixel is. */
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "pHYs", "IDAT", "IEND");

    private static final int SIGNATURE = 8;

    /** Markers of JPEG (ITU-T T.81, B.1.1.3), without their first byte. */
    private static final int FIRST_FRAME = 0xC0;

    private static final int LAST_FRAME = 0xCF;
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION = 0xE0;
    private static final int JFIF_LENGTH = 18;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private static final int ORIENTATION = 0x0112;

    final byte[] bytes;

    /** How wide a pixel is. */
    final double pixelInMm;

    private BareImage(byte[] bytes, double pixelInMm) {
        this.bytes = bytes;
        this.pixelInMm = pixelInMm;
    }

    static BareImage png(byte[] image) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        ByteBuffer in = ByteBuffer.wrap(image);
        bare.write(image, 0, SIGNATURE);
        String name = "";
        double pixel = USUAL;
        for (int at = SIGNATURE; !name.equals("IEND"); ) {
            int length = in.getInt(at) + 12;
            if (length < 12 || length > image.length - at) {
                throw new IOException("chunk at byte " + at + " is longer than the file");
            }
            name = new String(image, at + 4, 4, StandardCharsets.US_ASCII);
            if (CHUNKS.contains(name)) {
                bare.write(image, at, length);
            }
            if (name.equals("pHYs") && in.getInt(at + 8) > 0 && image[at + 16] == 1) {
                pixel = 1000.0 / in.getInt(at + 8);
            }
            at += length;
        }
        return new BareImage(bare.toByteArray(), pixel);
    }

    static BareImage jpeg(byte[] image) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        bare.write(image, 0, 2);
        int at = 2;
        int marker = 0;
        double pixel = USUAL;
        while (marker != END) {
            if (image[at] != (byte) 0xFF) {
                throw new IOException("no marker at byte " + at);
            }
            marker = image[at + 1] & 0xFF;
            int end = at + 2 + (marker == END ? 0 : ByteBuffer.wrap(image).getShort(at + 2) & 0xFFFF);
            end = marker == SCAN ? endOfScan(image, end) : end;
            if (end > at + 4) {
                check(marker, ByteBuffer.wrap(image, at + 4, end - at - 4).slice());
            }
            boolean isSaid = marker > APPLICATION && marker <= LAST_APPLICATION && marker != ADOBE;
            if (!isSaid && marker != COMMENT) {
                bare.write(image, at, end - at);
            }
            if (marker == APPLICATION && end - at >= JFIF_LENGTH) {
                pixel = pixel(image[at + 11], ByteBuffer.wrap(image).getShort(at + 12));
            }
            at = end;
        }
        return new BareImage(bare.toByteArray(), pixel);
    }

    /** JFIF 1.02: so many in an inch or a centimetre. */
    private static double pixel(byte unit, short density) {
        return density <= 0 || unit == 0 ? USUAL : (unit == 1 ? INCH : 10) / density;
    }

    /** The next marker that is none of a restart. */
    private static int endOfScan(byte[] image, int from) {
        int at = from;
        while (image[at] != (byte) 0xFF || image[at + 1] == 0 || (image[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
        return at;
    }

    private static void check(int marker, ByteBuffer segment) {
        if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAMES.contains(marker) && segment.get(5) == 4) {
            throw new IllegalArgumentException("picture is in CMYK, must be in RGB or in grey");
        }
        if (marker == EXIF && orientation(segment) > 1) {
            throw new IllegalArgumentException("picture is to be turned (Exif orientation " + orientation(segment)
                    + "), must be stored upright, as it is by programs that turn pictures");
        }
    }

    /** Of CIPA DC-008, 4.6.4; 1 where none is given. */
    private static int orientation(ByteBuffer segment) {
        if (segment.remaining() < 14 || segment.getInt(0) != 0x45786966) {
            return 1;
        }
        ByteBuffer tiff = segment.position(6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        for (int entry = 0; entry < tiff.getShort(first); entry++) {
            int at = first + 2 + 12 * entry;
            if (tiff.getShort(at) == ORIENTATION) {
                return tiff.getShort(at + 8);
            }
        }
        return 1;
    }
}
