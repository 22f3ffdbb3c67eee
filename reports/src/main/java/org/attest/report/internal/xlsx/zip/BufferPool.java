package org.attest.report.internal.xlsx.zip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.UnaryOperator;
import org.attest.report.internal.deflate.Effort;
import org.attest.report.internal.deflate.TableDeflate;
import org.attest.report.xlsx.Compression;

/** The buffer pool of one archive: its arrays and compressors; those at rest are kept for the next archive. */
final class BufferPool {
    /**
     * Small workbooks would else spend more time on clearing half a megabyte of arrays than on their cells. Shared by
     * threads, hence queues that are safe to share; what does not fit into them is the collector's. What an archive takes is
     * its own until it is finished, and nothing that was read before it was written anew reaches an output.
     */
    private static final int KEPT = 4;

    private static final BlockingQueue<Block> BLOCKS = new ArrayBlockingQueue<>(KEPT);
    private static final BlockingQueue<TableDeflate> FAST = new ArrayBlockingQueue<>(KEPT);

    private static final int MOST_PARTS = 64;
    private static final int LONGEST_PART = 1 << 13;

    /** What the last small parts became: those of a report's next workbook are mostly the same. */
    private static final Map<String, byte[]> PARTS =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST_PARTS, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > MOST_PARTS;
                }
            });

    private final Compression compression;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<TableDeflate> compressors = new ArrayDeque<>();

    BufferPool(Compression compression) {
        this.compression = compression;
    }

    Block block() {
        Block own = blocks.poll();
        Block kept = own == null ? BLOCKS.poll() : own;
        if (kept == null) {
            return new Block();
        }
        kept.matches.clear();
        return kept;
    }

    void put(Block block) {
        blocks.push(block);
    }

    synchronized TableDeflate compressor() {
        TableDeflate own = compressors.isEmpty() && compression == Compression.FAST ? FAST.poll() : compressors.poll();
        return own == null ? new TableDeflate(compression == Compression.FAST ? Effort.FAST : Effort.COMPACT) : own;
    }

    synchronized void put(TableDeflate compressor) {
        compressors.push(compressor);
    }

    /** A part as it was deflated before, or as it is now. */
    byte[] deflated(byte[] part, UnaryOperator<byte[]> deflate) {
        if (compression != Compression.FAST || part.length > LONGEST_PART) {
            return deflate.apply(part);
        }
        // Bytes as letters, which have a hash.
        String key = new String(part, StandardCharsets.ISO_8859_1);
        byte[] known = PARTS.get(key);
        byte[] deflated = known == null ? deflate.apply(part) : known;
        if (known == null) {
            PARTS.put(key, deflated);
        }
        return deflated;
    }

    /** Nobody may use any of them any more. */
    synchronized void close() {
        blocks.forEach(BLOCKS::offer);
        blocks.clear();
        if (compression == Compression.FAST) {
            compressors.forEach(FAST::offer);
        }
        compressors.clear();
    }
}
