package org.attest.report.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.model.value.Absence;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;

/** A document as text, for review and for goldens: every figure with its state, its formula and its notes. */
public final class TextDump {
    private final Notation notation;
    private final StringBuilder out = new StringBuilder();

    private TextDump(Notation notation) {
        this.notation = notation;
    }

    public static String of(Document document) {
        TextDump dump = new TextDump(document.notation());
        dump.document(document);
        return dump.out.toString();
    }

    private void document(Document document) {
        line(
                0,
                "report " + document.id() + " version " + document.version() + ", as of " + document.asOf() + ", "
                        + document.organisation() + ", "
                        + document.notation().locale().toLanguageTag());
        Cover cover = document.cover();
        if (document.bare()) {
            line(0, "bare " + quoted(cover.title()) + " / " + quoted(cover.classification()));
        } else {
            line(
                    0,
                    "cover " + quoted(cover.title()) + " / " + quoted(cover.subtitle()) + " / "
                            + (cover.about().isEmpty() ? "" : quoted(cover.about()) + " / ")
                            + quoted(cover.classification()));
            cover.lines().forEach(l -> line(1, l.label() + ": " + l.text()));
        }
        for (Section section : document.sections()) {
            line(0, "");
            if (section.number() > 0) {
                line(0, "section " + section.number() + " " + section.heading());
            } else if (!document.bare()) {
                line(0, "at a glance: " + section.heading());
            }
            section.blocks().forEach(this::block);
        }
        if (!document.bare()) {
            document.summary().ifPresent(this::generated);
            document.backMatter().forEach(this::generated);
        }
        for (int i = 0; i < document.evidence().size(); i++) {
            Document.Evidence evidence = document.evidence().get(i);
            line(0, "^" + (i + 1) + " " + evidence.words() + " -> " + evidence.table() + "#" + evidence.row());
        }
        document.findings().forEach(finding -> line(0, "finding " + finding.where() + ": " + finding.what()));
    }

    private void generated(Table table) {
        line(0, "");
        table(0, table);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Subheading subheading -> line(1, "heading " + subheading.words());
            case Block.Paragraph(RichText text) -> line(1, text.plain());
            case Block.Picture(var image, String caption) ->
                line(
                        1,
                        "picture " + quoted(caption) + ", " + image.width() + " x " + image.height() + ": "
                                + image.alternative());
            case Block.Items list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    line(1, list.label(i, notation) + " " + list.items().get(i));
                }
            }
            case Block.Callout(Tone tone, String lead, RichText text) ->
                line(1, "(" + tone + ") " + lead + ". " + text.plain());
            case Block.KeyFigures(List<KeyFigure> figures) -> figures.forEach(this::figure);
            case Chart chart -> chart(chart);
            case Plot plot -> {
                line(1, "plot " + plot.key() + " " + quoted(plot.title()) + " of table " + plot.table());
                line(2, "description: " + plot.description());
                plot.notes().forEach(note -> line(2, "note: " + note));
            }
            case Table table -> table(1, table);
        }
    }

    private void figure(KeyFigure figure) {
        line(
                1,
                "figure " + figure.key() + " " + quoted(figure.label()) + " = "
                        + cell(figure.cell(), figure.format())
                        + evidence(figure.notes()));
    }

    /** The numbers of references, which the end of the dump explains. */
    private static String evidence(List<Integer> references) {
        return references.stream().map(reference -> " ^" + reference).collect(Collectors.joining());
    }

    private void chart(Chart chart) {
        line(
                1,
                "chart " + chart.key() + " " + chart.kind() + " " + quoted(chart.title()) + " of table "
                        + chart.table() + ", "
                        + quoted(chart.categoryTitle()) + " by " + quoted(chart.valueTitle()));
        line(2, "description: " + chart.description());
        line(2, "categories: " + String.join(" | ", chart.categories()));
        for (Chart.Series series : chart.series()) {
            String values = series.values().stream()
                    .map(value -> value.isPresent() ? notation.print(value.getAsDouble(), chart.format()) : "-")
                    .collect(Collectors.joining(" | "));
            line(2, quoted(series.name()) + " <" + format(chart.format()) + ">: " + values);
        }
    }

    private void table(int indent, Table table) {
        String count = table.rowCount().isPresent() ? table.rowCount().getAsLong() + " rows" : "a stream of rows";
        line(indent, "table " + table.key() + " " + quoted(table.title()) + ", " + count);
        table.legend().forEach(text -> line(indent + 1, "legend: " + text.plain()));
        if (!table.hasRows()) {
            line(indent + 1, "instead of rows: " + table.empty());
        }
        print(indent + 1, table);
        List<String> headers = new ArrayList<>();
        for (Column column : table.columns()) {
            headers.add(column.header() + " <" + format(column.format()) + (column.bars() ? ", bars>" : ">"));
            column.highlights().stream()
                    .filter(Highlight::occurs)
                    .forEach(h -> line(
                            indent + 1,
                            "highlight " + column.label() + " " + h.rule() + " " + h.tone() + ": " + h.words()));
        }
        row(indent + 1, headers);
        try (RowCursor cursor = table.rows().open()) {
            CellRow line = new CellRow();
            while (cursor.next(line)) {
                row(indent + 1, texts(line, table.columns()));
                line = new CellRow();
            }
        }
        table.grouping().ifPresent(grouping -> grouping(indent + 1, grouping, table.columns()));
        table.total().ifPresent(total -> total(indent + 1, "total", total, table.columns()));
    }

    private void print(int indent, Table table) {
        Print print = table.print();
        switch (print.rows()) {
            case PrintedRows.All all -> {}
            case PrintedRows.None none -> line(indent, "printed: nothing");
            case PrintedRows.TotalsOnly totals -> line(indent, "printed: totals only");
            case PrintedRows.First(int count) -> line(indent, "printed: first " + count + " rows");
        }
        if (!print.workbookOnly().isEmpty()) {
            List<String> headers = print.workbookOnly().stream()
                    .sorted()
                    .map(column -> table.columns().get(column).header())
                    .toList();
            line(indent, "not printed: " + String.join(", ", headers));
        }
    }

    private void grouping(int indent, Grouping grouping, List<Column> columns) {
        for (Grouping.Group group : grouping.groups()) {
            String source = group.source().isEmpty() ? "" : " (" + group.source() + ")";
            line(indent, "group " + quoted(group.value()) + source + ", " + group.rows() + " rows");
            group.subtotal().ifPresent(subtotal -> total(indent + 1, "subtotal", subtotal, columns));
        }
        grouping.subtotals().ifPresent(subtotals -> table(indent, subtotals));
        grouping.within().ifPresent(within -> grouping(indent + 1, within, columns));
    }

    private void total(int indent, String kind, TotalRow total, List<Column> columns) {
        List<String> texts = new ArrayList<>(List.of(total.label()));
        total.totals()
                .forEach(t -> texts.add(columns.get(t.column()).label() + " = "
                        + cell(t.cell(), columns.get(t.column()).format())));
        line(indent, kind + " " + String.join(" | ", texts));
    }

    private List<String> texts(CellRow row, List<Column> columns) {
        List<Cell> cells = row.cells();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> i < cells.size()
                        ? cell(cells.get(i), columns.get(i).format())
                                + row.cited(i)
                                        .map(cited -> evidence(cited.references())
                                                + (cited.mark().isEmpty() ? "" : " (" + cited.mark() + ")"))
                                        .orElse("")
                                + row.tone(i).map(tone -> " {" + tone + "}").orElse("")
                        : "(nothing)")
                .toList();
    }

    private String cell(Cell cell, Format format) {
        return switch (cell) {
            case Cell.Figure(double value) -> notation.print(value, format);
            case Cell.Day(LocalDate date) -> date.toString();
            case Cell.Text(RichText text, var instead) -> text.plain();
            case Cell.Missing(Absence reason) -> notation.print(reason) + " (" + reason.reason() + ")";
            case Cell.Link(String text, URI target) -> text + " -> " + target;
            case Cell.Jump(String text, String table, int row) -> text + " -> " + table + "#" + row;
            case Cell.Live(Expression expression, Cell result) -> cell(result, format) + " {" + expression + "}";
            case Cell.Formatted(Format own, Cell value) -> cell(value, own);
        };
    }

    private void row(int indent, List<String> texts) {
        line(indent, "| " + String.join(" | ", texts));
    }

    private void line(int indent, String text) {
        out.append(("  ".repeat(indent) + text).stripTrailing()).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String format(Format format) {
        return switch (format) {
            case Format.Text text -> "text";
            case Format.Whole whole -> "whole";
            case Format.Ordinal ordinal -> "ordinal";
            case Format.Decimal(int places) -> "decimal " + places;
            case Format.Percent(int places) -> "percent " + places;
            case Format.Signed(Format of, boolean marked) -> (marked ? "marked " : "signed ") + format(of);
            case Format.Amount(String currency, int places) -> currency + " " + places;
            case Format.Day day -> "day";
            case Format.Time time -> "time";
            case Format.Timestamp(var zone) -> "timestamp " + zone;
            case Format.Duration duration -> "duration";
        };
    }
}
