package org.attest.report.internal.xlsx.zip;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.attest.report.internal.deflate.Matches;
import org.attest.report.internal.deflate.TableDeflate;
import org.attest.report.xlsx.Compression;
import org.jspecify.annotations.Nullable;

/**
 * Writes a zip archive in one pass (PKWARE's APPNOTE.TXT): the same bytes for the same entries, whatever the day, the
 * machine or the number of workers. For one thread; it never closes the stream it writes to.
 */
public final class Archive implements Closeable {
    private final OutputStream out;
    private final BufferPool pool;
    private final Workers workers;
    private final Set<String> names = new HashSet<>();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long position;
    private @Nullable Entry open;
    private boolean isEnded;

    /** So many workers, or none, may help to deflate streamed entries of more than one block. */
    public Archive(OutputStream out, Compression compression, int workers) {
        if (workers < 0) {
            throw new IllegalArgumentException("archive: has " + workers + " workers, must have 0 or more");
        }
        this.out = out;
        pool = new BufferPool(compression);
        this.workers = new Workers(pool, workers);
    }

    /** Adds an entry that is known as a whole. */
    public void add(String name, byte[] content) throws IOException {
        checkNext(name);
        byte[] deflated = pool.deflated(content, this::deflated);
        Entry entry = Entry.whole(name, content, deflated.length, position);
        open = entry;
        write(Records.local(entry));
        write(deflated);
        list(entry);
    }

    /** In blocks: what a compressor holds for one grows with it. */
    private byte[] deflated(byte[] content) {
        TableDeflate compressor = pool.compressor();
        byte[] out = {};
        int end = 0;
        for (int from = 0; from < content.length; from += EntryOutput.BLOCK) {
            int length = Math.min(content.length - from, EntryOutput.BLOCK);
            int most = end + compressor.mostBytes(length) + TableDeflate.LAST_BYTES;
            if (out.length < most) {
                out = Arrays.copyOf(out, Math.max(most, 2 * end));
            }
            end = compressor.deflate(
                    content, Math.min(from, EntryOutput.WINDOW), from, length, new Matches(), out, end);
        }
        pool.put(compressor);
        byte[] deflated = Arrays.copyOf(out, end + TableDeflate.LAST_BYTES);
        TableDeflate.end(deflated, end);
        return deflated;
    }

    /**
     * Opens an entry whose bytes come as they are made; it must be closed before the next one is added, and may only
     * pass 4 GiB if its first bytes say so.
     */
    public EntryOutput open(String name, boolean maybeHuge) throws IOException {
        checkNext(name);
        Entry entry = Entry.streamed(name, maybeHuge, position);
        open = entry;
        write(Records.local(entry));
        return new EntryOutput(this, entry, pool, workers);
    }

    /** Writes the directory: without it the file is none. */
    public void finish() throws IOException {
        checkOpen("finish");
        isEnded = true;
        workers.stop();
        directory.writeTo(out);
        out.write(Records.end(names.size(), directory.size(), position));
        out.flush();
        pool.close();
    }

    /** Ends the threads and gives back all memory, after a failure too; an archive that is not finished stays a torso. */
    @Override
    public void close() {
        isEnded = true;
        workers.stop();
        pool.close();
    }

    private void checkNext(String name) {
        checkOpen("add \"" + name + "\"");
        if (!names.add(name)) {
            throw new IllegalArgumentException("entry \"" + name + "\": stands twice, must be unique in its archive");
        }
    }

    private void checkOpen(String what) {
        if (isEnded) {
            throw new IllegalStateException("archive: cannot " + what + " after its end");
        }
        if (open != null) {
            throw new IllegalStateException(
                    "archive: cannot " + what + " while entry \"" + open.name + "\" is not complete");
        }
    }

    boolean isEnded() {
        return isEnded;
    }

    /** As early as it is known: the rest would be work for nothing. */
    void checkSize(Entry entry) throws IOException {
        if (!entry.maybeHuge && Records.isHuge(entry)) {
            String size = entry.size > Records.MOST ? entry.size + " bytes" : entry.deflated + " deflated bytes";
            throw new IOException("entry \"" + entry.name + "\": has " + size + ", must have at most " + Records.MOST
                    + " where it was not opened as maybe huge");
        }
    }

    void write(Entry entry, byte[] deflated, int length) throws IOException {
        out.write(deflated, 0, length);
        position += length;
        entry.deflated += length;
        checkSize(entry);
    }

    void end(Entry entry) throws IOException {
        byte[] last = new byte[TableDeflate.LAST_BYTES];
        write(entry, last, TableDeflate.end(last, 0));
        write(Records.descriptor(entry));
        list(entry);
    }

    /** An entry that has failed is never listed: the archive cannot be finished then. */
    private void list(Entry entry) {
        directory.writeBytes(Records.central(entry));
        open = null;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
