package org.attest.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.model.value.Unit;
import org.attest.report.PdfRenderer;
import org.attest.report.Reports;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.standard.StandardReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportServerTest {
    private static final Edition EDITION = Edition.of(LocalDate.of(2025, 12, 31), "Court office");
    private static final Columns<Long> C = Columns.of(Long.class);

    private static final Table<Long> CASES = Table.of(
            "cases",
            t -> t.title("Cases")
                    .columns(C.count("Number", new Unit("number"), n -> n), C.text("Court", n -> "Court " + n * n)));

    /** So many cases, each of which is told to somebody before it is written. */
    record Cases(long rows, LongConsumer reached) {}

    private static final Report<Cases> REGISTER = Report.bare(
            "cases",
            1,
            Locale.ENGLISH,
            CASES,
            (cases, edition) -> LongStream.rangeClosed(1, cases.rows())
                    .peek(cases.reached())
                    .boxed());

    private static final Download.Limits LIMITS = new Download.Limits(8, 50_000_000, Duration.ofMinutes(1));

    @TempDir
    Path folder;

    private HttpServer server;

    private void start(Map<String, Offer> offers, Download.Limits limits) throws IOException {
        server = ReportServer.start(offers, limits, 0);
    }

    private static Offer register(long rows, LongConsumer reached) {
        return new Offer(Reports.bind(REGISTER, new Cases(rows, reached), EDITION), new XlsxRenderer(), "Cases", false);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void hands_out_a_workbook() throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("dossiers/bangladesh-bali-process.json"))) {
            Dossier dossier = DossierJson.read(in).dossier();
            Edition edition = Edition.of(dossier.asOf(), "Secretariat");
            Report<Dossier> report =
                    StandardReports.in(edition.notation()).find("source-annex").orElseThrow();
            start(
                    Map.of(
                            "source-annex.xlsx",
                            new Offer(Reports.bind(report, dossier, edition), new XlsxRenderer(), "Sources", false)),
                    LIMITS);
        }

        HttpResponse<byte[]> response = get("/source-annex.xlsx");

        assertThat(response.statusCode()).isEqualTo(200);
        Path workbook = Files.write(folder.resolve("source-annex.xlsx"), response.body());
        assertThat(SpreadsheetAudit.of(workbook).notMet()).isEmpty();
    }

    @Test
    void says_what_the_file_is_and_how_it_is_called() throws Exception {
        start(
                Map.of(
                        "cases.pdf",
                        new Offer(
                                Reports.bind(REGISTER, new Cases(1, row -> {}), EDITION.classification("Confidential")),
                                new PdfRenderer(),
                                "মামলা 2025 \"A\"",
                                true),
                        "cases.xlsx",
                        register(1, row -> {})),
                LIMITS);

        HttpResponse<byte[]> confidential = get("/cases.pdf");
        assertThat(header(confidential, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(confidential, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"_____ 2025 _A_.pdf\"; filename*=UTF-8''"
                        + "%E0%A6%AE%E0%A6%BE%E0%A6%AE%E0%A6%B2%E0%A6%BE%202025%20%22A%22.pdf");
        assertThat(header(confidential, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(confidential, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(get("/cases.xlsx"), "Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void says_that_there_is_no_such_report() throws Exception {
        start(Map.of(), LIMITS);

        HttpResponse<byte[]> response = get("/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).asString().isEqualTo("there is no such report");
    }

    @Test
    void tells_a_client_nothing_of_a_failure_but_its_number() throws Exception {
        start(
                Map.of("cases.xlsx", register(1, row -> {
                    throw new IllegalStateException("password is secret");
                })),
                LIMITS);

        HttpResponse<byte[]> response = get("/cases.xlsx");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).asString().matches("the report could not be made; its number is [-0-9a-f]{36}");
    }

    @Test
    void cuts_off_what_fails_half_way() throws Exception {
        start(
                Map.of("cases.xlsx", register(200_000, row -> {
                    if (row == 199_000) {
                        throw new IllegalStateException();
                    }
                })),
                LIMITS);

        assertThatThrownBy(() -> get("/cases.xlsx")).isInstanceOf(IOException.class);
    }

    @Test
    void keeps_its_limits() throws Exception {
        start(Map.of("cases.xlsx", register(1000, row -> {})), new Download.Limits(1, 2000, Duration.ofMinutes(1)));
        assertThatThrownBy(() -> get("/cases.xlsx")).isInstanceOf(IOException.class);
        stop();

        start(Map.of("cases.xlsx", register(1, row -> {})), new Download.Limits(1, 50_000_000, Duration.ZERO));
        assertThat(get("/cases.xlsx").statusCode()).isEqualTo(500);
    }

    @Test
    void makes_so_many_at_once_and_no_more() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        start(
                Map.of("cases.xlsx", register(1, row -> {
                    begun.countDown();
                    await(go);
                })),
                new Download.Limits(2, 50_000_000, Duration.ofMinutes(1)));
        List<CompletableFuture<HttpResponse<byte[]>>> two =
                List.of(CompletableFuture.supplyAsync(this::quietly), CompletableFuture.supplyAsync(this::quietly));
        begun.await();

        HttpResponse<byte[]> third = get("/cases.xlsx");
        go.countDown();

        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(header(third, "Retry-After")).isEqualTo("5");
        assertThat(two).allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
    }

    @Test
    void stops_when_the_client_leaves() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        long[] last = new long[1];
        long all = 20_000_000;
        Report<Long> endless = Report.bare(
                "cases",
                1,
                Locale.ENGLISH,
                CASES,
                (Long rows, Edition edition) -> LongStream.rangeClosed(1, rows)
                        .peek(row -> last[0] = row)
                        .boxed()
                        .onClose(() -> {
                            // The first look at some rows is closed too.
                            if (last[0] > 1000) {
                                stopped.countDown();
                            }
                        }));
        start(
                Map.of(
                        "cases.xlsx",
                        new Offer(Reports.bind(endless, all, EDITION), new XlsxRenderer(), "Cases", false)),
                new Download.Limits(1, Long.MAX_VALUE, Duration.ofHours(1)));

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response =
                    client.send(request("/cases.xlsx"), HttpResponse.BodyHandlers.ofInputStream());
            response.body().readNBytes(1000);
            response.body().close();
        }

        stopped.await();
        assertThat(last[0]).isLessThan(all);
    }

    /** In a heap that could not hold them: see the execution of tests with this tag. */
    @Test
    @Tag("large")
    void makes_eight_large_reports_at_once() throws Exception {
        start(
                Map.of(
                        "cases.xlsx",
                        register(200_000, row -> {}),
                        "cases.pdf",
                        new Offer(
                                Reports.bind(REGISTER, new Cases(5_000, row -> {}), EDITION),
                                new PdfRenderer(),
                                "Cases",
                                false)),
                LIMITS);

        List<CompletableFuture<HttpResponse<byte[]>>> eight = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> quietly(n % 2 == 0 ? "/cases.xlsx" : "/cases.pdf")))
                .toList();

        assertThat(eight)
                .allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
        assertThat(eight.stream().map(each -> each.join().body().length).distinct())
                .hasSize(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> quietly() {
        return quietly("/cases.xlsx");
    }

    private HttpResponse<byte[]> quietly(String path) {
        try {
            return get(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getAddress().getPort() + path))
                .build();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
