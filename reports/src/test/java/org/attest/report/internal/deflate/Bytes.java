package org.attest.report.internal.deflate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Bytes to compress, the same for the same seed. */
public final class Bytes {
    private static final String[] STATES = {"pending", "resolved", "withdrawn", "stayed"};

    private Bytes() {}

    public static byte[] random(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Of so many different letters. */
    public static byte[] letters(Random random, int length, int kinds) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (200 + random.nextInt(kinds));
        }
        return bytes;
    }

    /** Pieces that stood before, near and far, between new ones. */
    public static byte[] copies(Random random, int length) {
        byte[] bytes = random(random, length);
        for (int i = 1; i < length; ) {
            int run = Math.min(1 + random.nextInt(random.nextBoolean() ? 12 : 700), length - i);
            int distance = 1 + random.nextInt(Math.min(i, random.nextBoolean() ? 40_000 : 9));
            if (random.nextBoolean()) {
                for (int k = 0; k < run; k++) {
                    bytes[i + k] = bytes[i + k - distance];
                }
            }
            i += run;
        }
        return bytes;
    }

    /** The rows of a sheet as this library writes them. */
    public static byte[] sheet(Random random, int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int row = 1; bytes.size() < length; row++) {
            String cells = "<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"inlineStr\"><is><t>"
                    + STATES[random.nextInt(STATES.length)] + "</t></is></c><c r=\"B" + row + "\" s=\"2\"><v>"
                    + random.nextInt(1_000_000) / 100.0 + "</v></c><c r=\"C" + row + "\"><v>" + random.nextDouble()
                    + "</v></c><c r=\"D" + row + "\" t=\"inlineStr\"><is><t>CASE-" + random.nextInt()
                    + "</t></is></c></row>";
            bytes.writeBytes(cells.getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(bytes.toByteArray(), length);
    }
}
