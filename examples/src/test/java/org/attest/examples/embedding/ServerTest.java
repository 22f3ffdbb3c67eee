package org.attest.examples.embedding;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.junit.jupiter.api.AfterEach;

/** A server of a test, and its client. */
abstract class ServerTest {
    static final Edition EDITION = Edition.of(LocalDate.of(2025, 12, 31), "Court office");
    static final Columns<Long> C = Columns.of(Long.class);

    static final Table<Long> CASES = Table.of(
            "cases",
            t -> t.title("Cases")
                    .columns(C.count("Number", new Unit("number"), n -> n), C.text("Court", n -> "Court " + n * n)));

    /** So many cases, each of which is told to somebody before it is written. */
    record Cases(long rows, LongConsumer reached) {}

    static final Report<Cases> REGISTER = Report.bare(
            "cases",
            1,
            Locale.ENGLISH,
            CASES,
            (cases, edition) -> LongStream.rangeClosed(1, cases.rows())
                    .peek(cases.reached())
                    .boxed());

    static final Download.Limits LIMITS = new Download.Limits(8, 50_000_000, Duration.ofMinutes(1));

    @SuppressWarnings("NullAway.Init") // by each test
    private HttpServer server;

    final void start(Map<String, Offer> offers, Download.Limits limits) throws IOException {
        server = ReportServer.start(offers, limits, 0);
    }

    static Offer register(long rows, LongConsumer reached) {
        return new Offer(Reports.bind(REGISTER, new Cases(rows, reached), EDITION), new XlsxRenderer(), "Cases", false);
    }

    @AfterEach
    final void stop() {
        server.stop(0);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    final HttpRequest request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getAddress().getPort() + path))
                .build();
    }

    final HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
