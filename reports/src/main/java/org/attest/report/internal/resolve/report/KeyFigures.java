package org.attest.report.internal.resolve.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.ColumnMetadata;
import org.attest.report.definition.Edition;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.document.Table.Role;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.Figures;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.table.TableFigures;
import org.attest.report.internal.resolve.table.TotalCells;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/** Resolves the key figures of a report, and lists them all in the summary table. */
final class KeyFigures<D> {
    private final D data;
    private final Edition edition;
    private final Function<TableFigure, TableFigures> tables;
    private final Notebook notebook;
    private final Notation notation;
    private final GeneratedTable summary;
    private final Set<String> keys = new HashSet<>();

    KeyFigures(D data, Edition edition, Function<TableFigure, TableFigures> tables, Notebook notebook) {
        this.data = data;
        this.edition = edition;
        this.tables = tables;
        this.notebook = notebook;
        this.notation = edition.notation();
        this.summary = new GeneratedTable(Role.SUMMARY, Document.SUMMARY, Word.SUMMARY, notation)
                .column("figure", Word.FIGURE, Format.text())
                .column("value", Word.VALUE, Format.text())
                .column("unit", Word.UNIT, Format.text())
                .column("sources", Word.SOURCES, Format.text());
    }

    KeyFigure resolve(SectionBlock.Figure<D> figure) {
        return switch (figure) {
            case SectionBlock.FigureOfTable<D>(String label, TableFigure of) -> {
                TableFigures from = tables.apply(of);
                String counted = notation.say(Word.COUNTED_FROM, of.table().title());
                yield listed(
                        from.label(label, of),
                        from.cell(of),
                        from.format(of),
                        of.computes().map(aggregate -> of.unit()),
                        from.notes(of),
                        counted);
            }
            case SectionBlock.FigureOfClaim<D>(String label, Unit unit, var reading) -> {
                Stated<?> stated = new Stated<>(reading.apply(data), unit, notebook, notation);
                yield listed(label, stated.cell(), stated.format(), Optional.of(unit), stated.notes(), "");
            }
            case SectionBlock.FigureOfMeasure<D> measure -> ofMeasure(measure);
            case SectionBlock.Uncited<D>(String label, String reason, var text) ->
                listed(
                        label,
                        Cell.of(text.apply(data, edition)),
                        Format.text(),
                        Optional.empty(),
                        List.of(),
                        notation.say(Word.UNCITED, reason));
        };
    }

    private KeyFigure ofMeasure(SectionBlock.FigureOfMeasure<D> part) {
        Figure figure =
                Figures.kept(Figure.of(part.measure().apply(data, edition)), part.format() instanceof Format.Percent);
        List<Integer> notes = notebook.of(part.citations().apply(data));
        return listed(
                part.label(),
                TotalCells.plain(figure, part.format(), notation),
                part.format(),
                Optional.empty(),
                notes,
                "");
    }

    /** @param instead what stands for the notes when there are none */
    private KeyFigure listed(
            String forms, Cell cell, Format format, Optional<Unit> unit, List<Integer> notes, String instead) {
        RichText evidence = notes.isEmpty() ? RichText.of(instead) : notebook.references(notes);
        Optional<String> named = format instanceof Format.Amount(String currency, int places)
                ? Optional.of(currency)
                : unit.map(notation::print);
        String label = Phrase.formed(notation, forms, number(cell));
        summary.row(
                Cell.of(label),
                new Cell.Formatted(format, cell),
                named.map(Cell::of).orElse(new Cell.Missing(Reason.NOT_APPLICABLE)),
                evidence.plain().isEmpty() ? new Cell.Missing(Reason.NOT_APPLICABLE) : new Cell.Text(evidence));
        return new KeyFigure(
                uniqueKey(Phrase.formed(notation, forms, "")), label, cell, format, notes, summary.size() - 1);
    }

    /** What decides on a form; words and what is not known do not. */
    private static Object number(Cell cell) {
        return switch (cell) {
            case Cell.Figure(double value) when value == Math.rint(value) -> (long) value;
            case Cell.Live(var expression, Cell result) -> number(result);
            default -> "";
        };
    }

    /** The same whatever the figure is: formulas call it. */
    private String uniqueKey(String label) {
        String base = ColumnMetadata.keyOf(label, "figure");
        String key = base;
        for (int i = 2; !keys.add(key); i++) {
            key = base + "-" + i;
        }
        return key;
    }

    /** Says something above the table of all figures. */
    void remark(String words) {
        summary.remark(words);
    }

    int size() {
        return summary.size();
    }

    /** All figures resolved so far as one table; empty when there are none. */
    Optional<Table> summary() {
        return summary.isEmpty() ? Optional.empty() : Optional.of(summary.table(Word.SUMMARY_LINE, Word.NO_ROWS));
    }
}
