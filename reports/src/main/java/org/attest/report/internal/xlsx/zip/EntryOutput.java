package org.attest.report.internal.xlsx.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.zip.CRC32;
import org.attest.report.internal.deflate.Matches;
import org.jspecify.annotations.Nullable;

/**
 * The way into a streamed entry: it lends an array, the writer fills it from {@link #start} on and hands it over for the
 * next one. For one thread; the writer must not touch an array that it has handed over.
 */
public final class EntryOutput {
    /** So many bytes of earlier output stand before the start. */
    static final int WINDOW = Matches.FARTHEST;

    /** How many bytes a writer should fill in before it hands them over. */
    public static final int BLOCK = 256 << 10;

    /** The room beyond {@link #limit}, so that a writer needs to look only between what it writes. */
    public static final int SLACK = 32 << 10;

    private final Archive archive;
    private final Entry entry;
    private final BufferPool pool;
    private final Workers workers;
    private final CRC32 crc = new CRC32();
    private final Deque<Block> handedOver = new ArrayDeque<>();
    private @Nullable Block current;
    private int window;
    private boolean isSecond;

    EntryOutput(Archive archive, Entry entry, BufferPool pool, Workers workers) {
        this.archive = archive;
        this.entry = entry;
        this.pool = pool;
        this.workers = workers;
        current = pool.block();
    }

    /** The array to fill now. */
    public byte[] buffer() {
        return current().raw;
    }

    /** What is known of the array to fill now; of the next one something else is. */
    public Matches matches() {
        return current().matches;
    }

    /** Where to begin in the array. */
    public int start() {
        return WINDOW;
    }

    /** The place from which on an array should be handed over; it ends {@link #SLACK} bytes later. */
    public int limit() {
        return WINDOW + BLOCK;
    }

    /** Hands over what stands from the start to the end, and lends the next array. */
    public byte[] next(int end) {
        Block full = current();
        if (end == WINDOW) {
            return full.raw;
        }
        try {
            handOver(full, end);
            writeDone(2 * workers.count());
            Block next = pool.block();
            int kept = Math.min(window + end - WINDOW, WINDOW);
            System.arraycopy(full.raw, end - kept, next.raw, WINDOW - kept, kept);
            window = kept;
            current = next;
            return next.raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over the last bytes and ends the entry. */
    public void close(int end) {
        Block last = current();
        try {
            if (end == WINDOW) {
                current = null;
                pool.put(last);
            } else {
                handOver(last, end);
            }
            writeDone(0);
            entry.crc = crc.getValue();
            archive.end(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Block current() {
        if (current == null || archive.isEnded()) {
            throw new IllegalStateException("entry \"" + entry.name + "\": is closed or has failed, must be open");
        }
        return current;
    }

    private void handOver(Block block, int end) throws IOException {
        int length = end - WINDOW;
        Objects.checkFromIndexSize(WINDOW, length, block.raw.length);
        // From here on a failure leaves nothing to write to.
        current = null;
        crc.update(block.raw, WINDOW, length);
        entry.size += length;
        archive.checkSize(entry);
        block.fill(window, length);
        handedOver.add(block);
        workers.add(block);
        if (isSecond) {
            workers.start();
        }
        isSecond = true;
    }

    /** Writes what is done, in order; as long as more than so many blocks are on their way this thread deflates too. */
    private void writeDone(int mostOnTheWay) throws IOException {
        for (Block first = handedOver.peek(); first != null; first = handedOver.peek()) {
            while (!first.done.isDone()) {
                if (handedOver.size() <= mostOnTheWay) {
                    return;
                }
                workers.helpOrAwait(first);
            }
            if (first.failure != null) {
                throw new IOException("entry \"" + entry.name + "\": a block could not be deflated", first.failure);
            }
            archive.write(entry, first.deflated, first.deflatedLength);
            // Only now: the window of the next array is copied from one that nobody may fill meanwhile.
            pool.put(handedOver.remove());
        }
    }
}
