package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Plot;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** What a plot shows as a table of its own, for where the plot's table is not printed. */
record PlotData(Plot plot, Notation notation) {
    private static final String NOTHING = "\u2013";

    /** Under the headings of its own columns. */
    Table under(Table whole) {
        List<List<Cell>> rows = rows(plot.form());
        List<Column> columns = IntStream.range(0, plot.columns().size())
                .mapToObj(i -> Column.of(
                        plot.key() + "-" + (i + 1),
                        whole.columns().get(plot.columns().get(i)).header(),
                        Format.text(),
                        Column.Extent.NONE))
                .toList();
        return Table.of(plot.key() + "-data", plot.title(), List.of(), columns, rows);
    }

    private List<List<Cell>> rows(Plot.Form form) {
        return switch (form) {
            case Plot.Timeline timeline ->
                timeline.moments().stream()
                        .map(moment -> row(moment.label(), moment.date(), moment.words()))
                        .toList();
            case Plot.Matrix matrix ->
                matrix.lines().stream()
                        .flatMap(line -> line.marks().stream()
                                .map(mark ->
                                        row(line.name(), matrix.columns().get(mark.column()), words(matrix, mark))))
                        .toList();
            case Plot.Tiles tiles ->
                tiles.tiles().stream()
                        .map(tile -> row(
                                tile.area(),
                                tile.known() == Plot.Known.NOT_LISTED
                                        ? notation.say(Word.TILE_NOT_LISTED)
                                        : tile.text()))
                        .toList();
        };
    }

    private String words(Plot.Matrix matrix, Plot.Mark mark) {
        List<String> all = new ArrayList<>(mark.words());
        if (mark.missing()) {
            all.add(String.join(notation.say(Word.OR), matrix.missing()));
        }
        if (mark.disputed()) {
            all.add(notation.legend(Reason.CONFLICT).orElseThrow());
        }
        return all.stream().collect(Collectors.joining(" + "));
    }

    private List<Cell> row(String... words) {
        return Stream.of(words)
                .limit(plot.columns().size())
                .map(each -> Cell.of(each.isEmpty() ? NOTHING : each))
                .toList();
    }
}
