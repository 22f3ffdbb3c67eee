package org.attest.report.internal.xlsx.zip;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
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
