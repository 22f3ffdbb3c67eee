package org.attest.benchmarks.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.attest.benchmarks.run.Contender;

/** openhtmltopdf: HTML whose table is paginated, as its book says. Untagged; it keeps all until the end. */
record OpenHtml(PdfTable table) implements Contender {
    private static final String HEAD = """
            <html><head><style>
            @page { size: A4; margin: 62pt 62pt 57pt;
                @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt Noto } }
            body { margin: 0 }
            h1 { font: bold 14pt Noto; margin: 0 0 6pt }
            table { width: 471pt; border-collapse: collapse; -fs-table-paginate: paginate }
            td, th { font: 8.5pt/18.25pt Noto; border-bottom: .25pt solid black; padding: 0 4pt; white-space: nowrap }
            th { font-weight: bold }
            .right { text-align: right }
            </style></head><body><h1>Filings</h1><table><thead>""";

    @Override
    public void write(long rows, OutputStream out) throws IOException {
        StringBuilder html = new StringBuilder(HEAD);
        add(html, PdfTable.LABELS, "th");
        html.append("</thead><tbody>");
        for (long i = 0; i < rows; i++) {
            add(html, table.words(Row.at(i)), "td");
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> PdfTable.font("NotoSans-Regular.ttf"), "Noto");
        builder.useFont(
                () -> PdfTable.font("NotoSans-Bold.ttf"), "Noto", 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.withHtmlContent(html.append("</tbody></table></body></html>").toString(), null);
        builder.toStream(out).run();
    }

    private static void add(StringBuilder html, List<String> words, String cell) {
        html.append("<tr>");
        for (int i = 0; i < words.size(); i++) {
            html.append('<').append(cell).append(PdfTable.standsRight(i) ? " class='right'>" : ">");
            html.append(words.get(i)).append("</").append(cell).append('>');
        }
        html.append("</tr>");
    }
}
