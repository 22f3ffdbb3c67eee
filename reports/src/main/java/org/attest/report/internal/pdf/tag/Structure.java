package org.attest.report.internal.pdf.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The objects of a file's structure. There is one for each cell, and OpenPDF keeps a hundred bytes of every object that it
 * writes; so they wait here, deflated, until all others have their numbers, and are written with a cross-reference stream of
 * their own, which comes before that of the others in the file's chain.
 *
 * @see "ISO 32000-1, 7.5.7 (object streams), 7.5.8 (cross-reference streams)"
 */
final class Structure {
    /** Stands before a number that counts from the first object of the structure. */
    private static final char OWN = '\u0001';

    /** Read without another copy. */
    private static final class Waiting extends ByteArrayOutputStream {
        InputStream read() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    private final TaggedWriter writer;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Waiting waiting = new Waiting();
    private final DataOutputStream in = new DataOutputStream(new DeflaterOutputStream(waiting, deflater));
    private int objects;
    private int waitingObjects;

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

    /** A reference to an object of the structure, or to another one by its number below 0. */
    static String reference(int number) {
        return (number > 0 ? OWN + Integer.toString(number) : Integer.toString(-number)) + " 0 R ";
    }

    /** Puts a new object, and gives its number. */
    int put(String object) {
        int number = next();
        put(number, object.getBytes(StandardCharsets.ISO_8859_1));
        return number;
    }

    void put(int number, byte[] object) {
        try {
            in.writeInt(number);
            in.writeInt(object.length);
            in.write(object);
            waitingObjects++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes all of them.
     *
     * @param parents the parent tree, which was put last
     * @param nextKey of the parent tree
     * @param others how many objects the rest of the file may still need
     */
    void write(int document, int parents, int nextKey, int others) throws IOException {
        in.close();
        deflater.end();
        int before = writer.newNumber() + objects / StructureStreams.MOST_OBJECTS + others;
        writer.check(before + objects);
        StructureStreams streams = new StructureStreams(writer, before, objects);
        try (DataInputStream out = new DataInputStream(new InflaterInputStream(waiting.read()))) {
            for (int left = waitingObjects; left > 1; left--) {
                int number = out.readInt();
                streams.add(number, numbered(out.readNBytes(out.readInt()), before));
            }
            streams.end();
            streams.list();
            out.readInt();
            // The highest number is one of those that OpenPDF lists: by it readers know how many there are.
            writer.put(before + parents, numbered(out.readNBytes(out.readInt()), before));
        }
        String root = "<</Type/StructTreeRoot/K " + (before + document) + " 0 R/ParentTree " + (before + parents)
                + " 0 R/ParentTreeNextKey " + nextKey + ">>";
        writer.put(writer.treeNumber(), root.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An object with the numbers that its references have in the file. */
    private static byte[] numbered(byte[] object, int before) {
        ByteArrayOutputStream numbered = new ByteArrayOutputStream(object.length + 32);
        for (int i = 0; i < object.length; i++) {
            if (object[i] != OWN) {
                numbered.write(object[i]);
                continue;
            }
            int number = 0;
            for (; object[i + 1] >= '0' && object[i + 1] <= '9'; i++) {
                number = number * 10 + object[i + 1] - '0';
            }
            numbered.writeBytes(Integer.toString(before + number).getBytes(StandardCharsets.ISO_8859_1));
        }
        return numbered.toByteArray();
    }
}
