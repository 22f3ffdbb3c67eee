package org.attest.report.internal.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.definition.Edition;
import org.attest.report.document.Document;
import org.attest.report.golden.Golden;
import org.attest.report.internal.resolve.report.ReportResolver;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where every text and every filled box of two reports stands, in points: what else decides widths and breaks moves some of them. */
class GeometryTest {
    private static final Path FROZEN = Path.of("../examples/src/test/resources/before-citing/dossier.json");

    /** Enough to know a text by. */
    private static final int WORDS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"tribunal-caseload", "meeting-register"})
    void every_text_and_box_stands_where_it_was_approved(String report) throws IOException {
        Dossier dossier = DossierJson.parse(Files.readString(FROZEN)).dossier();
        Document document = ReportResolver.resolve(
                StandardReports.in(Notation.ENGLISH).find(report).orElseThrow(),
                dossier,
                Edition.of(dossier.asOf(), "Secretariat"));
        Golden.matches("geometry-" + report, geometry(document));
    }

    private static String geometry(Document document) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ReadPdf pdf = ReadPdf.of(document)) {
            for (int page = 1; page <= pdf.pages(); page++) {
                all.append("page ").append(page).append('\n');
                DrawnPage drawn = DrawnPage.of(pdf, page);
                for (DrawnPage.Shape box : drawn.filled()) {
                    Rectangle2D at = box.bounds();
                    line(all, at.getMinX(), at.getMaxX(), at.getMinY(), "box to " + Math.round(at.getMaxY()));
                }
                for (DrawnPage.Text text : drawn.texts()) {
                    String words = text.words()
                            .substring(0, Math.min(WORDS, text.words().length()));
                    line(all, text.left(), text.right(), text.middle(), words);
                }
            }
        }
        return all.toString();
    }

    private static void line(StringBuilder all, double left, double right, double height, String what) {
        all.append(Math.round(left) + " " + Math.round(right) + " " + Math.round(height) + " " + what + "\n");
    }
}
