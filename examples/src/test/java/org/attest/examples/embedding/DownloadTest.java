package org.attest.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.attest.report.PdfRenderer;
import org.attest.report.Reports;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DownloadTest extends ServerTest {
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
}
