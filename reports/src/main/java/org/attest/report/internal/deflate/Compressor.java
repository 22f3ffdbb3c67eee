package org.attest.report.internal.deflate;

/** Deflates block after block (RFC 1951), each on its own but for the bytes before it. For one thread at a time. */
public interface Compressor {
    /** Of what {@link #end} writes. */
    int LAST_BYTES = 2;

    /**
     * Deflates {@code length} bytes of {@code in}. What is written ends on the border of a byte and never ends the stream,
     * so blocks can be put together whatever thread made them; nothing is written for no bytes.
     *
     * @param matches of these bytes, for those compressors that can use them
     * @param window bytes before {@code from} that the reader has by then; at most 32 KiB of them are used
     * @param out has room for {@link #mostBytes} from {@code at}
     * @return the end of what was written
     */
    int deflate(byte[] in, int window, int from, int length, Matches matches, byte[] out, int at);

    /** Deflates bytes of which nothing is known. */
    default int deflate(byte[] in, int window, int from, int length, byte[] out, int at) {
        return deflate(in, window, from, length, new Matches(), out, at);
    }

    /** Writes an empty block that is the last one, by the fixed code (RFC 1951, 3.2.3); gives its end. */
    static int end(byte[] out, int at) {
        out[at] = 3;
        out[at + 1] = 0;
        return at + LAST_BYTES;
    }

    /** The room that the output of so many bytes may take while it is written. */
    int mostBytes(int length);

    /** Gives back what is not the collector's; the compressor is of no use after it. */
    default void release() {}
}
