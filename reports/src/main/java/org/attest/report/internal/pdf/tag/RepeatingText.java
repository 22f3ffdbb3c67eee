package org.attest.report.internal.pdf.tag;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.attest.report.internal.deflate.Matches;
import org.attest.report.internal.deflate.TableDeflate;

/**
 * The text of objects one after the other, and where it probably repeats what stands before: an object repeats the last one
 * of its shape; a reference the last one to the same object, or in a list the one before it. Elements of a table differ in a
 * digit or two, so most of them need no search; the compressor searches where this is not so.
 */
final class RepeatingText {
    /** For references of the last few thousand objects. */
    private static final int REFERENCES = 1 << 12;

    /** The digits of a number may differ; where more does, something else is there than was thought. */
    private static final int MOST_DIGITS = 6;

    private byte[] bytes = new byte[1 << 10];
    private int size;
    private int[] places = new int[1 << 8];
    private int[] earlier = new int[1 << 8];
    private int hints;
    private final Map<String, Integer> shapes = new HashMap<>();
    private final int[] referenced = new int[REFERENCES];
    private final int[] referencePlaces = new int[REFERENCES];

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
        hints = 0;
        shapes.clear();
        Arrays.fill(referenced, 0);
    }

    /** An object with the numbers that it has in the file, where those of the structure come behind this one. */
    void object(String shape, int[] numbers, int before) {
        hint(shapes.getOrDefault(shape, size));
        shapes.put(shape, size);
        int start = size;
        int next = 0;
        for (int i = 0; i < shape.length(); i++) {
            char letter = shape.charAt(i);
            switch (letter) {
                case Draft.NUMBER -> number(numbers[next++]);
                case Draft.OWN -> reference(before + numbers[next++], start);
                default -> put(letter);
            }
        }
    }

    private void reference(int number, int start) {
        int slot = number % REFERENCES;
        int slotBefore = (number - 1) % REFERENCES;
        if (referenced[slot] == number) {
            hint(referencePlaces[slot]);
        } else if (referenced[slotBefore] == number - 1 && referencePlaces[slotBefore] >= start) {
            hint(referencePlaces[slotBefore]);
        }
        referenced[slot] = number;
        referencePlaces[slot] = size;
        number(number);
    }

    /** Where an object is, in the order of an object stream's head. */
    void place(int number, int offset, int last) {
        hint(last);
        number(number);
        put(' ');
        number(offset);
        put(' ');
    }

    /** What comes now may repeat what stands there; nothing where that is here. */
    private void hint(int there) {
        if (hints == places.length) {
            places = Arrays.copyOf(places, 2 * hints);
            earlier = Arrays.copyOf(earlier, 2 * hints);
        }
        places[hints] = size;
        earlier[hints++] = there;
    }

    private void number(int number) {
        if (number >= 10) {
            number(number / 10);
        }
        put((char) ('0' + number % 10));
    }

    private void put(char letter) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) letter;
    }

    /** Deflates all of it into a block; gives its end. */
    int deflate(TableDeflate compressor, byte[] out, int at) {
        Matches matches = new Matches();
        int next = 0;
        int distance = 0;
        int missed = 0;
        for (int i = 0; i < size; ) {
            for (; next < hints && places[next] <= i; next++) {
                distance = places[next] - earlier[next];
            }
            int length = distance == 0 || distance > Matches.FARTHEST ? 0 : repeats(i, distance);
            if (length >= Matches.SHORTEST) {
                matches.add(i, length, distance);
                i += length;
                missed = 0;
            } else {
                missed++;
                if (missed == MOST_DIGITS) {
                    matches.search(i);
                }
                i++;
            }
        }
        return compressor.deflate(bytes, 0, 0, size, matches, out, at);
    }

    private int repeats(int from, int distance) {
        int most = Math.min(from + Matches.LONGEST, size);
        int length = Arrays.mismatch(bytes, from, most, bytes, from - distance, most - distance);
        return length < 0 ? most - from : length;
    }
}
