package org.attest.report.internal.resolve.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.internal.rule.Nearest;
import org.attest.model.value.Assertion;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.report.document.RichText;
import org.attest.report.document.RichText.Reference;
import org.attest.report.internal.function.BadValue;
import org.attest.report.wording.Notation;

/** Numbers the notes of one report in the order in which they are asked for; the same evidence always gets the same number. */
public final class Notebook {
    /** What a note says. */
    public sealed interface Entry {}

    /** Where a value stands. */
    public record Cited(Citation citation, Basis basis) implements Entry {}

    /** Where a missing value was looked for. */
    public record Searched(List<SourceId> sources) implements Entry {}

    /** How a conflict was decided. */
    public record Resolved(String alternatives, String value, String decidedBy, String decidedOn, String reason)
            implements Entry {}

    /** What an author says at a cell. */
    public record Footnote(String words) implements Entry {}

    /** More names than these would drown the message. */
    private static final int MOST_NAMED = 12;

    /** So many stand in one place. */
    public static final int MOST_REFERENCES = 3;

    private final Set<SourceId> listed;
    private final Notation notation;
    private final Marks marks;
    private final Map<Entry, Integer> numbers = new HashMap<>();

    /** The entry at index i is note i + 1, here and in the lists below. */
    private final List<Entry> entries = new ArrayList<>();

    private final List<Reference> references = new ArrayList<>();

    /** The mark of each without a place. */
    private final List<String> sources = new ArrayList<>();

    private final Set<Integer> searches = new HashSet<>();
    private boolean closed;

    /** @param listed the sources that a report lists, and so the only ones that it may cite */
    public Notebook(List<SourceId> listed, Notation notation) {
        this.listed = new LinkedHashSet<>(listed);
        this.notation = notation;
        this.marks = new Marks(notation);
    }

    int number(Entry entry) {
        Integer known = numbers.get(entry);
        if (known != null) {
            return known;
        }
        if (closed) {
            throw new BadValue("cites what it did not cite before, rows must be the same each time they are read");
        }
        sources(entry).filter(source -> !listed.contains(source)).findFirst().ifPresent(unknown -> {
            List<String> ids = listed.stream().map(SourceId::toString).toList();
            throw new BadValue("cites source \"" + unknown + "\"" + Nearest.hint(unknown.toString(), ids)
                    + ", must be among the report's "
                    + (ids.size() > MOST_NAMED ? ids.size() + " sources" : "sources " + ids));
        });
        int next = entries.size() + 1;
        numbers.put(entry, next);
        entries.add(entry);
        references.add(new Reference(next, marks.of(entry)));
        sources.add(
                entry instanceof Cited(Citation citation, Basis basis)
                        ? marks.of(new Cited(Citation.of(citation.source()), basis))
                        : mark(next));
        if (entry instanceof Searched) {
            searches.add(next);
        }
        return next;
    }

    /** Whether its mark says all of the place that an entry leads to. */
    public boolean saysPlace(Entry entry) {
        return entry instanceof Cited(Citation citation, var basis) && marks.saysPlace(citation);
    }

    /** The sources that are used, in the order of their letters. */
    public Map<SourceId, String> letters() {
        return marks.letters();
    }

    /** As notes read, each mark once. */
    public List<String> marks(List<Integer> notes) {
        List<String> marks = new ArrayList<>(notes.size());
        for (int note : notes) {
            String mark = references.get(note - 1).mark();
            if (!marks.contains(mark)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** The sources of notes, and which of them say something that is not stated, each once. */
    public List<String> sourceMarks(List<Integer> notes) {
        List<String> marks = new ArrayList<>(notes.size());
        for (int note : notes) {
            String mark = sources.get(note - 1);
            if (!marks.contains(mark)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** Whether notes name the same sources as others, wherever in these. */
    boolean nameAlike(List<Integer> a, List<Integer> b) {
        return a.equals(b) || Set.copyOf(sourceMarks(a)).equals(Set.copyOf(sourceMarks(b)));
    }

    boolean readAlike(List<Integer> a, List<Integer> b) {
        return a.equals(b) || marks(a).equals(marks(b));
    }

    /**
     * The references of notes, each mark once: at most three, and then how many more there are; several places in one source are one
     * reference. Two hundred of them fill a page.
     */
    public RichText references(List<Integer> notes) {
        Map<String, Reference> each = new LinkedHashMap<>();
        notes.forEach(note -> each.putIfAbsent(mark(note), references.get(note - 1)));
        Map<String, List<Reference>> bySource = each.values().stream()
                .collect(Collectors.groupingBy(
                        reference -> sources.get(reference.number() - 1), LinkedHashMap::new, Collectors.toList()));
        return marks.few(bySource.entrySet().stream()
                .flatMap(places -> places.getValue().size() < MOST_REFERENCES
                        ? places.getValue().stream()
                        : Stream.of(marks.places(places.getKey(), places.getValue())))
                .toList());
    }

    /** The sources of notes without the places in them, each leading to the first of these; as many as references. */
    public RichText sourceReferences(List<Integer> notes) {
        Map<String, Reference> each = new LinkedHashMap<>();
        notes.forEach(note -> each.computeIfAbsent(sources.get(note - 1), source -> new Reference(note, source)));
        return marks.few(List.copyOf(each.values()));
    }

    /** Words with their references in brackets behind them. */
    public RichText cited(String words, List<Integer> notes) {
        RichText text = RichText.of(words);
        return notes.isEmpty() ? text : text.with(" (").with(references(notes)).with(")");
    }

    /** What an entry leads to. */
    public static Stream<SourceId> sources(Entry entry) {
        return switch (entry) {
            case Cited(Citation citation, Basis basis) -> Stream.of(citation.source());
            case Searched(List<SourceId> searched) -> searched.stream();
            case Resolved resolved -> Stream.of();
            case Footnote footnote -> Stream.of();
        };
    }

    public List<Integer> of(List<Citation> citations) {
        List<Integer> notes = new ArrayList<>(citations.size());
        citations.forEach(citation -> notes.add(number(new Cited(citation, Basis.STATED))));
        return notes;
    }

    /** The notes of a claim: its assertions' and its resolution's, or where it was searched for. */
    public <T> List<Integer> of(Claim<T> claim, Function<T, String> print) {
        if (claim.absence().isPresent()) {
            return claim.searched().isEmpty() ? List.of() : List.of(number(new Searched(claim.searched())));
        }
        Set<Integer> notes = new LinkedHashSet<>();
        claim.assertions().forEach(assertion -> notes.add(number(assertion)));
        claim.resolution()
                .ifPresent(decision -> notes.add(number(new Resolved(
                        String.join("; ", claim.values().stream().map(print).toList()),
                        print.apply(decision.value()),
                        decision.decidedBy(),
                        notation.print(decision.decidedOn()),
                        decision.reason()))));
        return List.copyOf(notes);
    }

    private int number(Assertion<?> assertion) {
        return number(new Cited(assertion.citation(), assertion.basis()));
    }

    /** Every asserted value with what asserts it: {@code [conflict] 18 March 2024 (B para. 2); 19 March 2024 (A para. 1)}. */
    public <T> RichText alternatives(Claim<T> claim, Function<T, String> print) {
        RichText text = RichText.of(notation.print(Reason.CONFLICT));
        String separator = " ";
        for (T value : claim.values()) {
            List<Integer> notes = claim.assertions().stream()
                    .filter(assertion -> assertion.value().equals(value))
                    .map(this::number)
                    .distinct()
                    .toList();
            text = text.with(separator).with(cited(print.apply(value), notes));
            separator = "; ";
        }
        return text;
    }

    /** Whether notes say where a value was looked for in vain. */
    public boolean areSearches(List<Integer> notes) {
        return !notes.isEmpty() && searches.containsAll(notes);
    }

    /** Whether a note says where a value stands, and not where one was looked for in vain. */
    public boolean isEvidence(int note) {
        return !searches.contains(note);
    }

    public int size() {
        return entries.size();
    }

    /** The sources of notes, each once; not those that were searched in vain. */
    public List<SourceId> sources(List<Integer> notes) {
        return notes.stream()
                .filter(this::isEvidence)
                .flatMap(note -> sources(entries.get(note - 1)))
                .distinct()
                .toList();
    }

    /** Whether any of what notes stand for is inferred. */
    public boolean areInferred(List<Integer> notes) {
        return notes.stream()
                .map(note -> entries.get(note - 1))
                .anyMatch(entry -> entry instanceof Cited(var citation, Basis basis) && basis == Basis.INFERRED);
    }

    /** Takes no more entries. */
    public Notebook close() {
        closed = true;
        return this;
    }

    /** All entries so far; the entry at index i is note i + 1. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** As a note reads where it is cited. */
    public String mark(int note) {
        return references.get(note - 1).mark();
    }
}
