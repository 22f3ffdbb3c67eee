package org.attest.examples.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.attest.report.Target;
import org.attest.report.problem.RenderException;

/** Hands out reports as downloads: Attest within an application, with what a server owes its clients and itself. */
public final class ReportServer {
    private static final System.Logger LOG = System.getLogger(ReportServer.class.getName());

    private final Map<String, Offer> offers;
    private final Download.Limits limits;
    private final Semaphore downloads;

    private ReportServer(Map<String, Offer> offers, Download.Limits limits) {
        this.offers = offers;
        this.limits = limits;
        this.downloads = new Semaphore(limits.atOnce());
    }

    // snippet:server
    /** Serves each offer at its name, such as {@code /courts.xlsx}. */
    static HttpServer start(Map<String, Offer> offers, Download.Limits limits, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", new ReportServer(offers, limits)::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        Offer offer = offers.get(name);
        if (!exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Allow", "GET");
            say(exchange, 405, "a report can only be read");
        } else if (offer == null) {
            say(exchange, 404, "there is no such report");
        } else if (!downloads.tryAcquire()) {
            exchange.getResponseHeaders().set("Retry-After", "5");
            say(exchange, 503, "too many reports are being made, ask again in a moment");
        } else {
            try {
                handOut(exchange, offer);
            } finally {
                downloads.release();
            }
        }
    }

    /** Until the first byte leaves, what goes wrong has an answer; later the connection is cut, so that half a file never looks like one. */
    private void handOut(HttpExchange exchange, Offer offer) throws IOException {
        Download download = new Download(exchange, offer, limits);
        try {
            offer.report().write(Target.stream(download, offer.renderer()));
            exchange.close();
        } catch (RenderException e) {
            String number = UUID.randomUUID().toString();
            LOG.log(System.Logger.Level.WARNING, "download " + number + ": " + e.getMessage(), e);
            if (download.hasBegun()) {
                throw new IOException(number, e);
            }
            say(exchange, 500, "the report could not be made; its number is " + number);
        }
    }
    // end

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
