package org.attest.report.internal.resolve.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.internal.rule.Nearest;
import org.attest.model.value.Assertion;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.report.document.RichText;
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

    /** More names than these would drown the message. */
    private static final int MOST_NAMED = 12;

    private final List<SourceId> listed;
    private final Notation notation;
    private final Map<Entry, Integer> numbers = new LinkedHashMap<>();
    private final Set<Integer> searches = new HashSet<>();
    private boolean closed;

    /** @param listed the sources that a report lists, and so the only ones that it may cite */
    public Notebook(List<SourceId> listed, Notation notation) {
        this.listed = List.copyOf(listed);
        this.notation = notation;
    }

    private int number(Entry entry) {
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
        int next = numbers.size() + 1;
        numbers.put(entry, next);
        if (entry instanceof Searched) {
            searches.add(next);
        }
        return next;
    }

    private static Stream<SourceId> sources(Entry entry) {
        return switch (entry) {
            case Cited(Citation citation, Basis basis) -> Stream.of(citation.source());
            case Searched(List<SourceId> searched) -> searched.stream();
            case Resolved resolved -> Stream.of();
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

    /** Every asserted value with the notes that assert it: {@code [conflict] 18 March 2024 [note 2]; 19 March 2024 [note 1]}. */
    public <T> RichText alternatives(Claim<T> claim, Function<T, String> print) {
        RichText text = RichText.of(notation.print(Reason.CONFLICT));
        String separator = " ";
        for (T value : claim.values()) {
            List<Integer> notes = claim.assertions().stream()
                    .filter(assertion -> assertion.value().equals(value))
                    .map(this::number)
                    .distinct()
                    .toList();
            text = text.with(separator + print.apply(value)).withNotes(notes);
            separator = "; ";
        }
        return text;
    }

    /** Whether a note says where a value stands, and not where one was looked for in vain. */
    public boolean isEvidence(int note) {
        return !searches.contains(note);
    }

    public int size() {
        return numbers.size();
    }

    /** Takes no more entries and gives them all; the entry at index i is note i + 1. */
    public List<Entry> close() {
        closed = true;
        return List.copyOf(numbers.keySet());
    }
}
