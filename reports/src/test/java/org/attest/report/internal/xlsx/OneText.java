package org.attest.report.internal.xlsx;

import static org.attest.report.internal.xlsx.Sample.column;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.Grouping;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.Marks;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** Small documents with one text at one place. */
final class OneText {
    private OneText() {}

    static Table one(Object value) {
        return Sample.table("t", List.of(text("A")), List.of(row(value)));
    }

    static Document texts(Block block) {
        return Sample.document(Notation.ENGLISH, List.of(new Section(1, "Texts", List.of(block))), Optional.empty());
    }

    static URI address(String query) {
        try {
            return new URI("https", "example.org", "/", query, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static URI fragment(String place) {
        try {
            return new URI(null, null, place);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Document grouped(String text) {
        Table rows = Sample.table("t", List.of(text("A"), whole("B")), List.of(row(text, 1)));
        Table subtotals = Sample.table("t-subtotals", List.of(text("A")), List.of(row(text)));
        return Sample.bare(Sample.grouped(
                rows, new Grouping(0, List.of(SampleTables.group(text, 1)), Optional.of(subtotals), Optional.empty())));
    }

    static Document keyFigure(String text) {
        KeyFigure figure = new KeyFigure("key " + text, text, figure(1), Format.whole(), List.of(), 0);
        return Sample.document(
                Notation.ENGLISH,
                List.of(new Section(1, "Summary", List.of(new Block.KeyFigures(List.of(figure))))),
                Optional.of(Sample.numbered(
                        0,
                        "Summary",
                        "Summary",
                        Sample.table(
                                Document.SUMMARY,
                                List.of(text("Figure"), column("Value", Format.whole(), 8, 8)),
                                List.of(row(text, 1))),
                        "line")));
    }

    static Document chart(String title, String categories, String values, String description) {
        return pictured("a", title, categories, values, "B", description);
    }

    static Document category(String text) {
        return pictured(text, "T", "C", "V", "B", "D");
    }

    static Document series(String text) {
        return pictured("a", "T", "C", "V", text, "D");
    }

    static Document pictured(
            String category, String title, String categories, String values, String series, String description) {
        Chart chart = new Chart(
                "c",
                Chart.Kind.BAR,
                title,
                "t",
                0,
                categories,
                List.of(category),
                List.of(new Chart.Series(series, 1, List.of(OptionalDouble.of(1)))),
                values,
                Format.whole(),
                description);
        Table table = Sample.table("t", List.of(text("A"), whole("B")), List.of(row(category, 1)));
        Document bare = Sample.bare(table);
        return StressReport.with(bare, List.of(new Section(0, table.title(), List.of(table, chart))));
    }

    static Document covered(String title, String classification, String organisation) {
        Document sample = Sample.of();
        return new Document(
                sample.id(),
                sample.version(),
                false,
                true,
                sample.asOf(),
                organisation,
                sample.notation(),
                sample.theme(),
                new Cover(title, "Subtitle", "", classification, List.of()),
                sample.sections(),
                sample.summary(),
                sample.notes(),
                sample.sources(),
                sample.checks(),
                Marks.evidence(40),
                List.of(),
                List.of());
    }
}
