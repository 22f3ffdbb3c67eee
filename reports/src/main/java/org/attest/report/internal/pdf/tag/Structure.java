package org.attest.report.internal.pdf.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects of a file's structure. There is one for each cell, and OpenPDF keeps a hundred bytes of every object that it
 * writes; so they wait here until all others have their numbers, each as its shape and what its numbers differ by from the
 * last ones of that shape, and are written with a cross-reference stream of their own, which comes before that of the others
 * in the file's chain.
 *
 * @see "ISO 32000-1, 7.5.7 (object streams), 7.5.8 (cross-reference streams)"
 */
final class Structure {
    /** So many shapes are known by their index; the few objects beyond, with words of their own mostly, bring theirs along. */
    private static final int MOST_SHAPES = 1 << 12;

    /** A shape and the numbers of the last object that had it. */
    private static final class Shape {
        final int index;
        final String text;
        int[] numbers;

        Shape(int index, String text, int[] numbers) {
            this.index = index;
            this.text = text;
            this.numbers = numbers;
        }
    }

    private final TaggedWriter writer;
    private byte[] waiting = new byte[1 << 10];
    private int written;
    private int read;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private int objects;
    private int last;

    Structure(TaggedWriter writer) {
        this.writer = writer;
    }

    /** The number of the tree's root, which is one of OpenPDF's objects: below 0. */
    int root() {
        return -writer.treeNumber();
    }

    /** The number of an object to be, from 1 on. */
    int next() {
        writer.check(++objects);
        return objects;
    }

    void put(int number, Draft object) {
        int[] numbers = object.numbers();
        Shape shape = known(object.shape(), numbers.length);
        write(shape.index);
        if (shape.index == MOST_SHAPES) {
            write(shape.text.length());
            write(numbers.length);
            int from = written;
            reserve(shape.text.length());
            written += shape.text.length();
            System.arraycopy(shape.text.getBytes(StandardCharsets.ISO_8859_1), 0, waiting, from, shape.text.length());
        }
        write(number - last);
        for (int i = 0; i < numbers.length; i++) {
            write(numbers[i] - shape.numbers[i]);
        }
        last = number;
        shape.numbers = numbers;
    }

    private Shape known(String text, int holes) {
        Shape known = shapes.get(text);
        if (known == null) {
            known = new Shape(shapes.size(), text, new int[holes]);
            if (shapes.size() < MOST_SHAPES) {
                shapes.put(text, known);
            }
        }
        return known;
    }

    /** The next object's shape, its numbers still those of the last one. */
    private Shape read(List<Shape> known) {
        int index = read();
        if (index < MOST_SHAPES) {
            return known.get(index);
        }
        int length = read();
        int holes = read();
        read += length;
        return new Shape(
                index, new String(waiting, read - length, length, StandardCharsets.ISO_8859_1), new int[holes]);
    }

    /** Seven bits a byte, the lowest first, all but the last with the highest bit; small ones of either sign are short. */
    private void write(int value) {
        reserve(Long.BYTES);
        int rest = value << 1 ^ value >> 31;
        for (; rest >>> 7 != 0; rest >>>= 7) {
            waiting[written++] = (byte) (rest | 0x80);
        }
        waiting[written++] = (byte) rest;
    }

    private void reserve(int bytes) {
        int least = Math.addExact(written, bytes);
        if (least > waiting.length) {
            long half = waiting.length * 3L / 2;
            waiting = Arrays.copyOf(waiting, Math.max(least, (int) Math.min(half, Integer.MAX_VALUE - Long.BYTES)));
        }
    }

    private int read() {
        int bits = 0;
        int shift = 0;
        for (; waiting[read] < 0; shift += 7) {
            bits |= (waiting[read++] & 0x7F) << shift;
        }
        bits |= waiting[read++] << shift;
        return bits >>> 1 ^ -(bits & 1);
    }

    /** Writes all of them and the parent tree; the rest of the file may still need so many other objects. */
    void write(int document, Draft parents, int nextKey, int others) throws IOException {
        int parentTree = next();
        int before = writer.newNumber() + objects / StructureStreams.MOST_OBJECTS + others;
        writer.check(before + objects);
        StructureStreams streams = new StructureStreams(writer, before, objects);
        List<Shape> known = List.copyOf(shapes.values());
        known.forEach(shape -> Arrays.fill(shape.numbers, 0));
        int number = 0;
        while (read < written) {
            Shape shape = read(known);
            number += read();
            for (int i = 0; i < shape.numbers.length; i++) {
                shape.numbers[i] += read();
            }
            streams.add(number, shape.text, shape.numbers);
        }
        streams.end();
        streams.list();
        // The highest number is one of those that OpenPDF lists: by it readers know how many there are.
        RepeatingText tree = new RepeatingText();
        tree.object(parents.shape(), parents.numbers(), before);
        writer.put(before + parentTree, tree.bytes());
        String root = "<</Type/StructTreeRoot/K " + (before + document) + " 0 R/ParentTree " + (before + parentTree)
                + " 0 R/ParentTreeNextKey " + nextKey + ">>";
        writer.put(writer.treeNumber(), root.getBytes(StandardCharsets.ISO_8859_1));
    }
}
