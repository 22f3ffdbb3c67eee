package org.attest.report.internal.xlsx.zip;

/** Deflates block after block (RFC 1951), each on its own but for the bytes before it. For one thread at a time. */
public interface Compressor {
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

    /** The room that the output of so many bytes may take while it is written. */
    int mostBytes(int length);

    /** Gives back what is not the collector's; the compressor is of no use after it. */
    default void release() {}
}
