package org.attest.report.internal.xlsx.zip;

import java.util.concurrent.CompletableFuture;
import org.attest.report.internal.deflate.Matches;
import org.attest.report.internal.deflate.TableDeflate;
import org.jspecify.annotations.Nullable;

/** A piece of a streamed entry on its way from the writer, who fills it, to the archive, which writes what it became. */
final class Block {
    /** A window of earlier output, then the piece itself. */
    final byte[] raw = new byte[EntryOutput.WINDOW + EntryOutput.BLOCK + EntryOutput.SLACK];

    /** What the writer knows of the piece. */
    final Matches matches = new Matches();

    private int window;
    private int length;
    byte[] deflated = {};
    int deflatedLength;

    /** Whoever waits for this sees what the other thread has made of the block. */
    CompletableFuture<Block> done = new CompletableFuture<>();

    @Nullable
    Throwable failure;

    void fill(int window, int length) {
        this.window = window;
        this.length = length;
        done = new CompletableFuture<>();
        failure = null;
    }

    void deflate(TableDeflate compressor) {
        if (deflated.length < compressor.mostBytes(length)) {
            // Blocks of one entry differ a little: the first one makes room for the others.
            deflated = new byte[compressor.mostBytes(length + length / 16)];
        }
        deflatedLength = compressor.deflate(raw, window, EntryOutput.WINDOW, length, matches, deflated, 0);
    }
}
