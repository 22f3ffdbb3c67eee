package org.attest.report.internal.resolve.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.attest.model.value.Absence;
import org.attest.model.value.SourceId;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Known;
import org.attest.report.definition.Prose;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.RichText;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.row.WebAddress;
import org.attest.report.internal.resolve.table.TableFigures;
import org.attest.report.internal.resolve.table.TotalCells;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/** Hands out the figures of a finding or a paragraph, and says behind it what those stand on that it has taken. */
final class FindingFigures<D> implements Known<D> {
    private final D data;
    private final Edition edition;
    private final Function<TableFigure, TableFigures> tables;
    private final Notebook notebook;
    private final List<SourceReference> sources;
    private final Set<Integer> taken = new LinkedHashSet<>();

    /** Whether it is known of every figure taken what it stands on: a number of rows does not say. */
    private boolean founded = true;

    FindingFigures(
            D data,
            Edition edition,
            Function<TableFigure, TableFigures> tables,
            Notebook notebook,
            List<SourceReference> sources) {
        this.data = data;
        this.edition = edition;
        this.tables = tables;
        this.notebook = notebook;
        this.sources = sources;
    }

    String find(Function<Known<D>, Phrase> finding) {
        return finding.apply(this) + foundation(List.copyOf(taken));
    }

    /** Nothing where it is empty. */
    Optional<Block> paragraph(Function<Known<D>, Prose> text) {
        RichText said = say(known -> List.of(text.apply(known))).getFirst();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(said));
    }

    Optional<Block> list(boolean numbered, Function<Known<D>, List<Prose>> items) {
        List<RichText> said = say(items);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Block.Items(numbered, said));
    }

    /** Paragraphs; behind the last one references to what the figures of all stand on. */
    private List<RichText> say(Function<Known<D>, List<Prose>> paragraphs) {
        List<RichText> texts = new ArrayList<>();
        for (Prose paragraph : paragraphs.apply(this)) {
            paragraph.text().links().forEach(FindingFigures::check);
            texts.add(paragraph.text());
        }
        List<Integer> notes = taken.stream().filter(notebook::isEvidence).toList();
        if (!notes.isEmpty() && !texts.isEmpty()) {
            texts.set(texts.size() - 1, texts.getLast().with(notebook.cited("", notes)));
        }
        return texts;
    }

    private static void check(RichText.Words link) {
        URI address = link.target().orElseThrow();
        if (link.text().isBlank() || !WebAddress.isLink(address)) {
            throw new BadValue("link \"" + link.text() + "\" leads to \"" + address
                    + "\", must have words and be http, https, mailto or relative");
        }
    }

    private Notation notation() {
        return edition.notation();
    }

    private String foundation(List<Integer> notes) {
        List<SourceId> from = notebook.sources(notes);
        if (from.isEmpty() || !founded) {
            return "";
        }
        String words = from.size() > 1
                ? notation().say(Word.FROM_SOURCES, from.size())
                : notation().say(Word.FROM_ONE_SOURCE, kind(from.getFirst()));
        return ", " + (notebook.areInferred(notes) ? notation().say(Word.PARTLY_INFERRED, words) : words);
    }

    private String kind(SourceId id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .map(SourceReference::kind)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public D data() {
        return data;
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Phrase.Figure of(TableFigure figure) {
        TableFigures from = tables.apply(figure);
        taken.addAll(from.notes(figure));
        founded &= !(figure instanceof TableFigure.RowCount);
        Cell found = from.cell(figure);
        Cell cell = found instanceof Cell.Live(var formula, Cell result) ? result : found;
        return new Taken(
                cell instanceof Cell.Missing(Absence reason)
                        ? Phrase.in(notation()).value(reason).toString()
                        : TotalCells.words(cell, from.format(figure), notation()),
                (cell instanceof Cell.Formatted formatted ? formatted.value() : cell)
                                        instanceof Cell.Figure(double value)
                                && value == Math.rint(value)
                        ? OptionalLong.of((long) value)
                        : OptionalLong.empty());
    }

    private record Taken(String words, OptionalLong number) implements Phrase.Figure {}
}
