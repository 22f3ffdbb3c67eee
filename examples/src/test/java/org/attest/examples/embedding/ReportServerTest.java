package org.attest.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.model.json.DossierJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportServerTest {
    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("dossiers/bangladesh-bali-process.json"))) {
            server = ReportServer.start(DossierJson.read(in).dossier(), 0);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void hands_out_a_workbook() throws Exception {
        HttpResponse<byte[]> response = get("/source-annex");

        assertThat(response.statusCode()).isEqualTo(200);
        Path workbook = Files.write(folder.resolve("source-annex.xlsx"), response.body());
        assertThat(SpreadsheetAudit.of(workbook).notMet()).isEmpty();
    }

    @Test
    void says_that_there_is_no_such_report() throws Exception {
        HttpResponse<byte[]> response = get("/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).asString().isEqualTo("there is no report \"nothing\"");
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
