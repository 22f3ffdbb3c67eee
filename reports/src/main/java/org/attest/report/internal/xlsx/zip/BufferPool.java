package org.attest.report.internal.xlsx.zip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.attest.report.internal.deflate.Compressor;
import org.attest.report.internal.deflate.Effort;
import org.attest.report.internal.deflate.JdkDeflate;
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

    private final Compression compression;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<Compressor> compressors = new ArrayDeque<>();

    /** Those in use too: a failure may keep them from being put back. */
    private final List<Compressor> made = new ArrayList<>();

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

    synchronized Compressor compressor() {
        Compressor own = compressors.poll();
        if (own != null) {
            return own;
        }
        Compressor compressor = compression.equals(Compression.FAST)
                ? Objects.requireNonNullElseGet(FAST.poll(), () -> new TableDeflate(Effort.FAST))
                : compression.equals(Compression.COMPACT)
                        ? new TableDeflate(Effort.COMPACT)
                        : new JdkDeflate(compression.level());
        made.add(compressor);
        return compressor;
    }

    synchronized void put(Compressor compressor) {
        compressors.push(compressor);
    }

    /** Nobody may use any of them any more. */
    synchronized void close() {
        for (Block block = blocks.poll(); block != null && BLOCKS.offer(block); ) {
            block = blocks.poll();
        }
        blocks.clear();
        for (Compressor compressor = compressors.poll(); compressor != null; compressor = compressors.poll()) {
            if (compressor instanceof TableDeflate own && compression.equals(Compression.FAST)) {
                FAST.offer(own);
            }
        }
        made.forEach(Compressor::release);
        made.clear();
    }
}
