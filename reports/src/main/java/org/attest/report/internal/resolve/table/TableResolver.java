package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.ColumnMetadata;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.Summary;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.definition.Table;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Expression;
import org.attest.report.document.Fit;
import org.attest.report.document.Grouping;
import org.attest.report.document.Highlight;
import org.attest.report.document.Print;
import org.attest.report.document.RichText;
import org.attest.report.document.Scale;
import org.attest.report.document.Table.Role;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.resolve.chart.ChartResolver;
import org.attest.report.internal.resolve.chart.PictureFold;
import org.attest.report.internal.resolve.row.BoundTable;
import org.attest.report.internal.resolve.row.RowPass.Seen;
import org.attest.report.internal.resolve.row.Shape;
import org.attest.report.internal.resolve.row.VerifiedRows;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/**
 * Resolves one table: folds its rows once and settles everything but the rows themselves.
 *
 * @param summed what it is a summary of, if it is one
 */
public record TableResolver<R>(
        BoundTable<R> bound, Table<R> table, int number, Optional<Summed<?>> summed, Notation notation) {
    /** Rows that are read of a table that is not folded; one of no more rows is known as well as if it were. */
    static final int SAMPLED_ROWS = 200;

    /** It is read seldom, and must not push the figures apart. */
    private static final Column.Extent WIDTH_OF_SOURCES = new Column.Extent(12, 24);

    /** Resolves a table by all of its rows, and its charts; some figures of the report want more. */
    public TableFigures resolve(
            Wanted wanted, Where report, List<? extends SectionBlock.Picture<?>> charts, List<Summary<R>> summaries) {
        TableFold<R> fold = fold(unread(), wanted, report, charts, summaries);
        Seen seen = fold.read(Long.MAX_VALUE);
        if (fold.shape().changesCells()) {
            // The rows made a column words, or are ranked: the pass is repeated, so that its digest is of what will be
            // drawn.
            fold = fold(fold.shape(), wanted, report, charts, summaries);
            seen = fold.read(Long.MAX_VALUE);
        }
        return resolved(fold, seen, Optional.empty());
    }

    private TableFold<R> fold(
            Shape known,
            Wanted wanted,
            Where report,
            List<? extends SectionBlock.Picture<?>> charts,
            List<Summary<R>> summaries) {
        List<PictureFold> collected = new ArrayList<>();
        charts.forEach(chart -> collected.add(PictureFold.of(chart, table, report, bound.edition())));
        List<SummaryFold<R>> summed = summaries.stream()
                .map(summary -> new SummaryFold<>(summary, notation, bound.notebook()))
                .toList();
        return new TableFold<>(bound, known, wanted, collected, summed, this.summed);
    }

    private Shape unread() {
        return Shape.unread(table.columns().size());
    }

    /** Resolves a table settled by its definition, cells showing these reasons: reads the first rows, for widths. */
    public TableFigures unfolded(Set<Absence> reasons) {
        TableFold<R> fold = new TableFold<>(bound, unread(), Wanted.NOTHING, List.of(), List.of(), Optional.empty());
        Seen seen = fold.read(SAMPLED_ROWS);
        return resolved(fold, seen, seen.complete() ? Optional.empty() : Optional.of(reasons));
    }

    /** @param unread the reasons that rows may show which the fold has not read; empty when it has read all */
    private TableFigures resolved(TableFold<R> fold, Seen seen, Optional<Set<Absence>> unread) {
        Shape shape = fold.shape();
        Optional<TotalRow> total = table.grandTotal().map(grand -> totalRow(grand, fold));
        total.stream().forEach(row -> fold.measurer.reasons().addAll(reasons(row)));
        List<Column> columns = columns(fold, shape, total);
        SourceLines sources = new SourceLines(table, bound.notebook(), notation);
        Optional<Grouping> grouping = Optional.empty();
        for (int level = table.groups().size() - 1; level >= 0; level--) {
            Grouping groups =
                    new GroupResolver<>(table, level, fold.groups, columns, shape, notation).resolve(sources, grouping);
            groups.groups().stream()
                    .flatMap(group -> group.subtotal().stream())
                    .forEach(row -> fold.measurer.reasons().addAll(reasons(row)));
            grouping = Optional.of(groups);
        }
        Legend legend = new Legend(notation);
        List<RichText> lines = new ArrayList<>(unread.map(legend::shorthand).orElseGet(() -> legend.of(table, fold)));
        lines.addAll(sources.of(shape.citing()));
        if (!shape.citing().differs()) {
            lines.addAll(fold.footnotes.lines(bound.notebook()));
        }
        table.notes().forEach(words -> lines.add(RichText.of(words + Phrase.stop(notation, words))));
        summed.map(Summed::line).map(RichText::of).ifPresent(lines::add);
        var resolved = new org.attest.report.document.Table(
                table.key(),
                Role.DATA,
                number,
                table.title(),
                shortTitle(table.key(), table.title(), notation),
                lines,
                notation.say(Word.NO_ROWS),
                columns,
                table.rowKey().map(table::indexOf),
                grouping,
                fold.rows == 0 ? Optional.empty() : total,
                unread.isEmpty() ? OptionalLong.of(fold.rows) : OptionalLong.empty(),
                new VerifiedRows<>(bound, shape, seen),
                print(fold, shape, columns, unread.isEmpty()));
        return new TableFigures(
                table,
                resolved,
                bound.edition(),
                bound.notebook(),
                fold.columns,
                fold.figures,
                fold.conflicts,
                fold.conflictCount,
                List.copyOf(fold.findings),
                List.copyOf(fold.summaries),
                summed,
                charts(fold, columns));
    }

    private Print print(TableFold<R> fold, Shape shape, List<Column> columns, boolean read) {
        Set<Integer> workbookOnly =
                table.workbookOnly().stream().map(table::indexOf).collect(Collectors.toSet());
        Map<Integer, Integer> letters = table.widths().entrySet().stream()
                .collect(Collectors.toMap(width -> table.indexOf(width.getKey()), Map.Entry::getValue, Math::max));
        Folding folding = new Folding(table, bound.nameColumn(), fold.measurer, shape.citing(), fold.rows, notation);
        Drawings<R> drawings = new Drawings<>(table, fold.measurer, columns, notation);
        Map<Integer, Scale> scales = drawings.scales(fold.columns);
        return new Print(
                table.printedRows(),
                workbookOnly,
                shape.citing().differs() ? OptionalInt.of(columns.size() - 1) : OptionalInt.empty(),
                folding.columns,
                Stream.concat(folding.sentences.stream(), drawings.states(scales.keySet(), folding.columns))
                        .toList(),
                new Fit(table.orientation(), letters),
                scales,
                drawings.signs(read));
    }

    private Map<String, Block> charts(TableFold<R> fold, List<Column> columns) {
        ChartResolver resolver = new ChartResolver(table, columns, number, notation, new Legend(notation)::shorthand);
        return fold.pictures.stream()
                .collect(Collectors.toUnmodifiableMap(
                        picture -> picture.picture().key(), resolver::resolve));
    }

    /** The key in words: short by nature, and what formulas call the table. Keys are English, so elsewhere it is the title. */
    static String shortTitle(String key, String title, Notation notation) {
        return !notation.locale().getLanguage().equals("en")
                ? title
                : key.substring(0, 1).toUpperCase(Locale.ROOT)
                        + key.substring(1).replace('-', ' ');
    }

    private Set<Absence> reasons(TotalRow row) {
        return new Legend(notation).reasons(row.totals().stream().map(Total::cell));
    }

    private List<Column> columns(TableFold<R> fold, Shape shape, Optional<TotalRow> total) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Placed<R> placed = table.columns().get(i);
            Format format = fold.columns.get(i).format();
            if (format instanceof Format.Day && !fold.measurer.hasDays(i)) {
                // Only words for missing dates: they align as words.
                format = Format.text();
            }
            Column.Extent extent = fold.measurer.extent(i, format);
            if (total.isPresent() && total.get().at(i).isPresent()) {
                extent = extent.with(TotalCells.words(total.get().at(i).get(), format, notation));
            }
            columns.add(new Column(
                    placed.column().key(),
                    placed.column().label(),
                    placed.spanner(),
                    format,
                    placed.column() instanceof NumberColumn<R> number && format.isNumeric()
                            ? Optional.of(number.unit())
                            : Optional.empty(),
                    extent,
                    highlights(i, fold.highlighted),
                    format.isNumeric() && table.bars().numbers().stream().anyMatch(placed.column()::isSame),
                    false));
        }
        if (shape.remarks()) {
            columns.add(generated(table, notation.say(Word.REMARKS), Format.text(), fold.remarks()));
        }
        if (shape.citing().differs()) {
            boolean isCited =
                    table.columns().stream().anyMatch(placed -> placed.column().isCited());
            String words = notation.say(isCited ? Word.SOURCES : Word.NOTES);
            columns.add(generated(table, words, Format.text(), WIDTH_OF_SOURCES));
        }
        return columns;
    }

    /** A column that is no one of the author's; theirs keep their headers and keys. */
    static Column generated(Table<?> table, String words, Format format, Column.Extent extent) {
        String header = table.unused(words);
        return Column.of(ColumnMetadata.keyOf(header, "column"), header, format, extent);
    }

    private List<Highlight> highlights(int column, Set<String> occurring) {
        return table.highlights().stream()
                .filter(highlight -> table.indexOf(highlight.rule().column()) == column)
                .map(highlight -> new Highlight(
                        highlight.rule().in(bound.edition()),
                        highlight.tone(),
                        highlight.words(),
                        occurring.contains(highlight.words())))
                .toList();
    }

    private TotalRow totalRow(Table.GrandTotal<R> grand, TableFold<R> fold) {
        String label = Coverage.label(grand.label(), fold.totals, notation);
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < grand.totals().size(); i++) {
            Aggregate<R> aggregate = grand.totals().get(i);
            int column = table.indexOf(aggregate.column());
            if (aggregate.isWhole()) {
                totals.add(new Total(column, summed.orElseThrow().total((SummaryColumn) aggregate.column())));
                continue;
            }
            List<Integer> inputs = TotalCells.inputs(aggregate, table);
            Cell total = TotalCells.of(
                    aggregate,
                    fold.totals.get(i),
                    new Expression.OfRows(aggregate.calculation(), table.key(), inputs),
                    fold.columns.get(column).format(),
                    notation);
            if (column == 0) {
                // There stands the label, and takes it in.
                label = notation.say(Word.CHART_VALUES, label, TotalCells.words(total, Format.text(), notation));
            } else {
                totals.add(new Total(column, total));
            }
        }
        return new TotalRow(label, totals);
    }
}
