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
        int width =
                rows.stream().mapToInt(List::size).max().orElse(plot.columns().size());
        // A panel may be named by several columns, whose words are one name here.
        int joined = plot.columns().size() - width;
        List<Column> columns = IntStream.range(0, width)
                .mapToObj(i -> Column.of(
                        plot.key() + "-" + (i + 1),
                        whole.columns()
                                .get(plot.columns().get(i == 0 ? 0 : i + joined))
                                .header(),
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
            case Plot.Multiples multiples ->
                multiples.panels().stream()
                        .flatMap(panel -> panel.points().stream().map(point -> row(point(multiples, panel, point))))
                        .toList();
            case Plot.Steps steps ->
                steps.stairs().stream()
                        .flatMap(stair -> stair.steps().stream()
                                .map(step -> row(stair.name(), step.period().name(), words(stair, step))))
                        .toList();
        };
    }

    private String[] point(Plot.Multiples multiples, Plot.Panel panel, Plot.Point point) {
        return Stream.concat(
                        Stream.of(panel.name(), point.period().name()),
                        point.values().stream()
                                .map(value -> value.isPresent()
                                        ? notation.print(value.getAsDouble(), multiples.format())
                                        : ""))
                .toArray(String[]::new);
    }

    private String words(Plot.Stair stair, Plot.Step step) {
        return step.levels().isEmpty()
                ? step.instead()
                : step.levels().stream()
                        .map(level -> stair.levels().get(level).name())
                        .collect(Collectors.joining(notation.say(Word.OR)));
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
