package org.attest.examples.wing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.Renderer;
import org.attest.report.document.Cell;
import org.attest.report.document.CellRow;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/** Tables in Markdown, for a wiki: a renderer of one's own. */
public final class MarkdownRenderer implements Renderer {
    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    // snippet:render
    @Override
    public List<Document.Finding> render(Document document, OutputStream out) {
        StringBuilder text = new StringBuilder("# " + document.cover().title() + "\n");
        document.allTables().forEach(table -> append(table, document.notation(), text));
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (IOException e) {
            throw new RenderException(Where.of("report", document.id()), "Markdown could not be written", e);
        }
    }

    private static void append(Table table, Notation notation, StringBuilder text) {
        text.append("\n## ").append(table.title()).append("\n\n");
        if (!table.hasRows()) {
            text.append(table.empty()).append('\n');
            return;
        }
        text.append(row(table.columns().stream().map(column -> column.header())));
        text.append(row(table.columns().stream().map(column -> column.format().isNumeric() ? "--:" : "---")));
        CellRow.forEach(
                table,
                cells -> text.append(row(IntStream.range(0, cells.size())
                        .mapToObj(
                                i -> words(cells.get(i), table.columns().get(i).format(), notation)))));
        table.total().ifPresent(total -> text.append(total(total, table, notation)));
        table.legend().forEach(line -> text.append('\n').append(line.plain()).append('\n'));
    }

    private static String total(TotalRow total, Table table, Notation notation) {
        return row(IntStream.range(0, table.columns().size())
                .mapToObj(i -> i == 0
                        ? total.label()
                        : total.at(i)
                                .map(cell -> words(cell, table.columns().get(i).format(), notation))
                                .orElse("")));
    }
    // end

    private static String row(Stream<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    // snippet:cells
    private static String words(Cell cell, Format format, Notation notation) {
        return switch (cell) {
            case Cell.Figure(double value) -> notation.print(value, format);
            case Cell.Day(var date) -> notation.print(date);
            case Cell.Text(var text, var instead) -> text.plain();
            case Cell.Missing(var reason) -> notation.print(reason);
            case Cell.Link(String text, var address) -> "[" + text + "](" + address + ")";
            case Cell.Jump(String text, var table, var row) -> text;
            case Cell.Live(var formula, Cell result) -> words(result, format, notation);
            case Cell.Formatted(Format own, Cell value) -> words(value, own, notation);
        };
    }
    // end
}
