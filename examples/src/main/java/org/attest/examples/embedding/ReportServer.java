package org.attest.examples.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.problem.RenderException;
import org.attest.report.standard.StandardReports;

/** Hands out the standard reports of a dossier as workbooks, at {@code /ID}: Attest within an application. */
public final class ReportServer {
    private ReportServer() {}

    // snippet:server
    static HttpServer start(Dossier dossier, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Edition edition = Edition.of(dossier.asOf(), "Secretariat");
        StandardReports reports = StandardReports.in(edition.notation());
        server.createContext("/", exchange -> {
            String id = exchange.getRequestURI().getPath().substring(1);
            Optional<Report<Dossier>> report = reports.find(id);
            if (report.isEmpty()) {
                answer(exchange, 404, words("there is no report \"" + id + "\""));
                return;
            }
            try {
                ByteArrayOutputStream workbook = new ByteArrayOutputStream();
                Reports.bind(report.get(), dossier, edition).write(Target.xlsx(workbook));
                answer(exchange, 200, workbook.toByteArray());
            } catch (RenderException e) {
                answer(exchange, 500, words(e.problem().what()));
            }
        });
        server.start();
        return server;
    }
    // end

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
