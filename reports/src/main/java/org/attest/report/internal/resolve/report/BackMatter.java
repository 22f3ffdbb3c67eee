package org.attest.report.internal.resolve.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.report.definition.SourceReference;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Evidence;
import org.attest.report.document.Document.Finding;
import org.attest.report.document.Table;
import org.attest.report.document.Table.Role;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.NaturalOrder;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.row.WebAddress;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Makes the notes, and the list of the sources in the order of their letters, and says where each reference leads. */
final class BackMatter {
    private final Where report;
    private final Notation notation;
    private final Notebook notebook;
    private final Map<SourceId, SourceReference> known = new LinkedHashMap<>();
    private final List<SourceId> cited;
    private final GeneratedTable notes;
    private final GeneratedTable sources;
    /** By the numbers of the references. */
    final List<Evidence> evidence = new ArrayList<>();
    /** Of the sources that are cited. */
    final List<Finding> findings = new ArrayList<>();

    /** Of a notebook that takes no more. */
    BackMatter(Where report, Notation notation, List<SourceReference> references, Notebook notebook) {
        this.report = report;
        this.notation = notation;
        this.notebook = notebook;
        references.forEach(reference -> {
            if (known.put(reference.id(), reference) != null) {
                throw new BadValue("source \"" + reference.id() + "\" is listed twice, must be listed once");
            }
        });
        this.cited = List.copyOf(notebook.letters().keySet());
        this.notes = new GeneratedTable(Role.NOTES, Document.NOTES, Word.NOTES, notation)
                .column("note", Word.NOTE, Format.text())
                .column("text", Word.TEXT, Format.text());
        if (!isOfFootnotes()) {
            notes.column("source", Word.SOURCE, Format.text());
        }
        this.sources = new GeneratedTable(Role.SOURCES, Document.SOURCES, Word.SOURCES, notation)
                .column("letter", Word.LETTER, Format.text())
                .column("source", Word.SOURCE, Format.text())
                .column("publisher", Word.PUBLISHER, Format.text())
                .column("published", Word.PUBLISHED, Format.text())
                .column("kind", Word.KIND, Format.text())
                .column("address", Word.ADDRESS, Format.text());
        addNotes();
        notebook.letters().forEach((id, letter) -> list(letter, reference(id)));
    }

    private boolean isOfFootnotes() {
        return cited.isEmpty() && notebook.size() > 0;
    }

    /** A note says what its mark does not; where that is nothing, the mark leads to the source itself. */
    private void addNotes() {
        List<Notebook.Entry> entries = notebook.entries();
        List<Integer> inOrder = IntStream.rangeClosed(1, entries.size())
                .boxed()
                .filter(number -> saysMore(entries.get(number - 1)))
                .sorted(inOrder(entries))
                .toList();
        Map<Integer, Integer> rows = new HashMap<>();
        for (int number : inOrder) {
            rows.put(number, notes.size());
            add(notebook.mark(number), entries.get(number - 1));
        }
        for (int number = 1; number <= entries.size(); number++) {
            Integer row = rows.get(number);
            Notebook.Entry entry = entries.get(number - 1);
            evidence.add(
                    row == null
                            ? new Evidence(
                                    spoken(entry),
                                    Document.SOURCES,
                                    cited.indexOf(sources(entry).getFirst()))
                            : new Evidence(spoken(entry), Document.NOTES, row));
        }
    }

    /** A quotation, a long place, many sources, a decision. */
    private boolean saysMore(Notebook.Entry entry) {
        return switch (entry) {
            case Notebook.Cited(Citation citation, var basis) ->
                citation.excerpt().isPresent() || !notebook.saysPlace(entry);
            case Notebook.Searched(List<SourceId> searched) -> searched.size() > Notebook.MOST_REFERENCES;
            case Notebook.Resolved resolved -> true;
            case Notebook.Footnote footnote -> true;
        };
    }

    /** By the letters of their sources and the places in these; behind them what is of no source. */
    private Comparator<Integer> inOrder(List<Notebook.Entry> entries) {
        Comparator<Integer> byLetter = Comparator.comparingInt(note -> Notebook.sources(entries.get(note - 1))
                .mapToInt(cited::indexOf)
                .findFirst()
                .orElse(cited.size()));
        return byLetter.thenComparing(notebook::mark, NaturalOrder.OF_TEXT).thenComparing(Comparator.naturalOrder());
    }

    private void add(String mark, Notebook.Entry entry) {
        Cell source = sources(entry).stream()
                .findFirst()
                .<Cell>map(from -> new Cell.Jump(letter(from), Document.SOURCES, cited.indexOf(from)))
                .orElse(new Cell.Missing(Reason.NOT_APPLICABLE));
        notes.row(Cell.of(mark), Cell.of(words(entry, !notebook.saysPlace(entry), false)), source);
    }

    private static List<SourceId> sources(Notebook.Entry entry) {
        return Notebook.sources(entry).toList();
    }

    /**
     * What a note says beyond its mark.
     *
     * @param placed whether the mark does not say the place in the source
     * @param alone whether it is said without the mark, which tells what is inferred or computed
     */
    private String words(Notebook.Entry entry, boolean placed, boolean alone) {
        return switch (entry) {
            case Notebook.Cited(Citation citation, Basis basis) -> {
                String place = citation.locator().orElseGet(() -> notation.say(Word.WHOLE_DOCUMENT));
                String quoted = citation.excerpt()
                        .map(words ->
                                placed ? notation.say(Word.EXCERPT, place, words) : notation.say(Word.QUOTED, words))
                        .orElse(placed ? place : "");
                String why = notation.say(basis == Basis.DERIVED ? Word.CITED_DERIVED : Word.CITED_INFERRED);
                boolean isKnown = basis == Basis.STATED || (!alone && !quoted.isEmpty());
                yield isKnown ? quoted : quoted.isEmpty() ? why : quoted + " (" + why + ")";
            }
            case Notebook.Searched(List<SourceId> searched) ->
                notation.say(
                        Word.SEARCHED_NOTE,
                        String.join("; ", searched.stream().map(this::title).toList()));
            case Notebook.Footnote(String words) -> words;
            case Notebook.Resolved note ->
                notation.say(
                        Word.RESOLVED_NOTE,
                        note.alternatives(),
                        note.value(),
                        note.decidedBy(),
                        note.decidedOn(),
                        note.reason());
        };
    }

    /** For whoever hears it: what a mark means. */
    private String spoken(Notebook.Entry entry) {
        return entry instanceof Notebook.Cited(Citation citation, var basis)
                ? notation.say(
                        Word.SPOKEN_SOURCE,
                        letter(citation.source()),
                        title(citation.source()),
                        words(entry, true, true))
                : words(entry, true, true);
    }

    private void list(String letter, SourceReference source) {
        sources.row(
                Cell.of(letter),
                Cell.of(source.title()),
                Cell.of(source.publisher()),
                Cell.of(notation.print(source.published())),
                Cell.of(source.kind()),
                source.address()
                        .map(address -> address(source, address))
                        .orElseGet(() -> Cell.of(notation.say(Word.NO_ADDRESS))));
    }

    private Cell address(SourceReference source, URI address) {
        if (WebAddress.isLink(address)) {
            return new Cell.Link(words(address), address);
        }
        findings.add(new Finding(
                report.then("source", source.id().toString()).then("address").text(), WebAddress.notLinked(address)));
        return Cell.of(address.toString());
    }

    /** A link says where it leads; the address itself says that to nobody who has it read out. */
    private String words(URI address) {
        String host = address.getHost();
        return host == null ? notation.say(Word.READ) : notation.say(Word.READ_AT, host.replaceFirst("^www\\.", ""));
    }

    private String letter(SourceId id) {
        return Objects.requireNonNull(notebook.letters().get(id));
    }

    private String title(SourceId id) {
        return reference(id).title();
    }

    private SourceReference reference(SourceId id) {
        return Objects.requireNonNull(known.get(id));
    }

    int noted() {
        return notes.size();
    }

    int cited() {
        return cited.size();
    }

    Table notes() {
        return notes.table(isOfFootnotes() ? Word.FOOTNOTES_LINE : Word.NOTES_LINE, Word.NO_NOTES);
    }

    Table sources() {
        return sources.table(Word.SOURCES_LINE, Word.NO_SOURCES);
    }
}
