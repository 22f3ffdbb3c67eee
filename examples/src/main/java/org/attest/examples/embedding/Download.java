package org.attest.examples.embedding;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A response that begins with the first byte of its file and ends, by an exception, when it takes too long or becomes too large. */
final class Download extends OutputStream {
    /** What one server allows; a client that leaves is noticed with the next bytes that it should get. */
    record Limits(int atOnce, long bytes, Duration time) {}

    private final HttpExchange exchange;
    private final Offer offer;
    private final Limits limits;
    private final long start = System.nanoTime();
    private long bytes;

    Download(HttpExchange exchange, Offer offer, Limits limits) {
        this.exchange = exchange;
        this.offer = offer;
        this.limits = limits;
    }

    boolean hasBegun() {
        return bytes > 0;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    // snippet:limits
    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (bytes + length > limits.bytes()) {
            throw new IOException("more than " + limits.bytes() + " bytes, must be fewer");
        }
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw new IOException("takes longer than " + limits.time() + ", must be faster");
        }
        if (!hasBegun()) {
            setHeaders(exchange.getResponseHeaders());
            // Chunked: nobody knows the length yet.
            exchange.sendResponseHeaders(200, 0);
        }
        bytes += length;
        exchange.getResponseBody().write(from, offset, length);
    }

    private void setHeaders(Headers headers) {
        String name = offer.fileName() + "." + offer.renderer().fileExtension();
        headers.set("Content-Type", offer.renderer().mediaType());
        headers.set("Content-Disposition", disposition(name));
        headers.set("Cache-Control", offer.confidential() ? "no-store" : "private, no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
    }

    /** RFC 6266: a name in ASCII for old programs, and by RFC 8187 the name itself, in any script. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%/]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
    // end
}
