package org.attest.report.internal.pdf.text;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfContentByte;

/** Writes operators of a content stream, many times faster than OpenPDF's buffer takes them one by one. */
final class ContentBytes {
    /** Of a path by the number of its segment: moveTo, lineTo, quadTo, cubicTo, close. */
    private static final String OPERATORS = "m l c c h ";

    private static final String COORDINATES = "22460";

    private byte[] bytes = new byte[512];
    private int count;

    ContentBytes ascii(String operators) {
        reserve(operators.length());
        for (int i = 0; i < operators.length(); i++) {
            bytes[count++] = (byte) operators.charAt(i);
        }
        return this;
    }

    /** With two decimals at most. */
    ContentBytes number(float value) {
        return hundredths(hundredths(value));
    }

    static long hundredths(float value) {
        return Math.round(value * 100.0);
    }

    ContentBytes hundredths(long value) {
        reserve(16);
        long size = Math.abs(value);
        if (value < 0) {
            bytes[count++] = '-';
        }
        whole(size / 100);
        int rest = (int) (size % 100);
        if (rest != 0) {
            bytes[count++] = '.';
            bytes[count++] = (byte) ('0' + rest / 10);
            if (rest % 10 != 0) {
                bytes[count++] = (byte) ('0' + rest % 10);
            }
        }
        return this;
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        bytes[count++] = (byte) ('0' + value % 10);
    }

    /** A character of a string. */
    ContentBytes character(int character) {
        reserve(4);
        int code = CharacterCodes.of(character);
        if (code >= 0x100) {
            inString(code >> 8);
        }
        inString(code);
        return this;
    }

    private void inString(int value) {
        byte one = (byte) value;
        switch (one) {
            case '(', ')', '\\' -> {
                bytes[count++] = '\\';
                bytes[count++] = one;
            }
            case '\r' -> {
                bytes[count++] = '\\';
                bytes[count++] = 'r';
            }
            default -> bytes[count++] = one;
        }
    }

    /** Fills a shape that is drawn downwards, its origin at this place. */
    void fill(Shape shape, float scale, float x, float y) {
        float[] at = new float[6];
        float[] last = new float[2];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            int end = COORDINATES.charAt(kind) - '0';
            if (kind == PathIterator.SEG_QUADTO) {
                // ISO 32000-1, 8.5.2.2, has cubic curves only.
                at = new float[] {
                    third(last[0], at[0]), third(last[1], at[1]), third(at[2], at[0]), third(at[3], at[1]), at[2], at[3]
                };
                end = 6;
            }
            for (int i = 0; i < end; i += 2) {
                number(x + at[i] * scale)
                        .ascii(" ")
                        .number(y - at[i + 1] * scale)
                        .ascii(" ");
            }
            ascii(OPERATORS.substring(2 * kind, 2 * kind + 2));
            if (end > 0) {
                last = new float[] {at[end - 2], at[end - 1]};
            }
        }
        ascii("f\n");
    }

    private static float third(float end, float control) {
        return end + (control - end) * 2 / 3;
    }

    void writeTo(PdfContentByte content) {
        content.getInternalBuffer().append(bytes, 0, count);
        count = 0;
    }

    private void reserve(int more) {
        if (count + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + more));
        }
    }
}
