package org.attest.report.internal.resolve.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.model.value.Citation;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.report.definition.SourceReference;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.document.RichText.NoteMark;
import org.attest.report.document.Table;
import org.attest.report.document.Table.Role;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.row.WebAddress;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Makes the notes and the list of the sources that they cite. */
final class BackMatter {
    private final Notation notation;
    private final Map<SourceId, SourceReference> known = new LinkedHashMap<>();
    final List<SourceId> cited = new ArrayList<>();
    private final GeneratedTable notes;
    private final GeneratedTable sources;
    /** Of the sources that are cited. */
    final List<Finding> findings = new ArrayList<>();

    private final Where report;

    BackMatter(Where report, Notation notation, List<SourceReference> references) {
        this.report = report;
        this.notation = notation;
        references.forEach(reference -> {
            if (known.put(reference.id(), reference) != null) {
                throw new BadValue("source \"" + reference.id() + "\" is listed twice, must be listed once");
            }
        });
        this.notes = new GeneratedTable(Role.NOTES, Document.NOTES, Word.NOTES, notation)
                .column("note", Word.NOTE, Format.text())
                .column("text", Word.TEXT, Format.text())
                .column("source", Word.SOURCE, Format.text());
        this.sources = new GeneratedTable(Role.SOURCES, Document.SOURCES, Word.SOURCES, notation)
                .column("source", Word.SOURCE, Format.text())
                .column("publisher", Word.PUBLISHER, Format.text())
                .column("published", Word.PUBLISHED, Format.text())
                .column("kind", Word.KIND, Format.text())
                .column("address", Word.ADDRESS, Format.text());
    }

    void add(List<Notebook.Entry> entries) {
        int number = 0;
        for (Notebook.Entry entry : entries) {
            number++;
            Cell mark = Cell.of(new NoteMark(number).toString());
            switch (entry) {
                case Notebook.Cited note ->
                    notes.row(mark, Cell.of(words(note)), jump(note.citation().source()));
                case Notebook.Searched(List<SourceId> searched) -> {
                    String titles =
                            String.join("; ", searched.stream().map(this::title).toList());
                    List<Cell> jumps = searched.stream().map(this::jump).toList();
                    notes.row(mark, Cell.of(notation.say(Word.SEARCHED_NOTE, titles)), jumps.getFirst());
                }
                case Notebook.Resolved note ->
                    notes.row(
                            mark,
                            Cell.of(notation.say(
                                    Word.RESOLVED_NOTE,
                                    note.alternatives(),
                                    note.value(),
                                    note.decidedBy(),
                                    note.decidedOn(),
                                    note.reason())),
                            new Cell.Missing(Reason.NOT_APPLICABLE));
            }
        }
    }

    private String words(Notebook.Cited note) {
        Citation citation = note.citation();
        String place = citation.locator().orElseGet(() -> notation.say(Word.WHOLE_DOCUMENT));
        String quoted = citation.excerpt()
                .map(words -> notation.say(Word.EXCERPT, place, words))
                .orElse(place);
        return notation.say(
                switch (note.basis()) {
                    case STATED -> Word.CITED_STATED;
                    case DERIVED -> Word.CITED_DERIVED;
                    case INFERRED -> Word.CITED_INFERRED;
                },
                quoted);
    }

    /** Leads to the row of the source, which is listed when it is first cited. */
    private Cell jump(SourceId id) {
        String title = title(id);
        if (!cited.contains(id)) {
            cited.add(id);
            list(reference(id));
        }
        return new Cell.Jump(title, Document.SOURCES, cited.indexOf(id));
    }

    private void list(SourceReference source) {
        sources.row(
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

    private String title(SourceId id) {
        return reference(id).title();
    }

    private SourceReference reference(SourceId id) {
        return Objects.requireNonNull(known.get(id));
    }

    Table notes() {
        return notes.table(Word.NOTES_LINE, Word.NO_NOTES);
    }

    Table sources() {
        return sources.table(Word.SOURCES_LINE, Word.NO_SOURCES);
    }
}
