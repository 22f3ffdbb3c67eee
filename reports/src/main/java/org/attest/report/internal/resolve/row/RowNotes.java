package org.attest.report.internal.resolve.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.report.document.CellSink;
import org.attest.report.document.RichText;
import org.attest.report.wording.Word;

/** What the row written last says of its sources and footnotes: behind its values, and in a column. One thread. */
final class RowNotes {
    private final BoundTable<?> bound;
    private final Citing citing;
    private final List<String> labels;
    private final RowFacts facts;
    private final int key;
    private final List<Integer> groupColumns;
    private int group;

    RowNotes(BoundTable<?> bound, Citing citing, List<String> labels, RowFacts facts) {
        this.bound = bound;
        this.citing = citing;
        this.labels = labels;
        this.facts = facts;
        this.key = bound.nameColumn();
        this.groupColumns = bound.table().groupColumns();
    }

    /** Where it comes from, and its footnotes, in the column of sources. */
    RichText inWords() {
        Citing.Exceptions exceptions = citing.of(facts, key, bound.notebook(), false, Optional.empty());
        RichText text = exceptions.isEmpty() ? asItsTable() : inWords(exceptions);
        for (int i = 0; facts.isNoted() && i < labels.size(); i++) {
            text = footnotes(text, labels.get(i) + ": ", i);
        }
        return text.isEmpty() ? RichText.of(bound.notation().say(Word.NO_REMARK)) : text;
    }

    /** @param of what stands before them, such as a name */
    private RichText footnotes(RichText before, String of, int column) {
        List<Integer> notes = facts.cell(column).footnotes();
        return notes.isEmpty()
                ? before
                : before.with((before.isEmpty() ? "" : "; ") + of)
                        .with(bound.notebook().references(notes));
    }

    /** What a row says that cites nothing otherwise than its table: what its open conflicts cite; empty where it cites nothing at all. */
    private RichText asItsTable() {
        RichText text = RichText.of("");
        for (int i = 0; i < labels.size(); i++) {
            if (facts.cell(i).isCited()) {
                return RichText.of(bound.notation().say(Word.AS_ABOVE));
            }
            if (facts.cell(i).trait() instanceof CellFacts.Conflict(var values, RichText words)) {
                List<Integer> notes = words.references().stream()
                        .map(RichText.Reference::number)
                        .toList();
                text = and(text, labels.get(i) + ":", references(notes));
            }
        }
        return text;
    }

    private Optional<Citing.Line> lineOfGroup(long number) {
        List<Citing.Group> groups = citing.groups();
        while (group < groups.size() && number > groups.get(group).last()) {
            group++;
        }
        return group < groups.size() ? groups.get(group).line() : Optional.empty();
    }

    /**
     * Says of each value where it comes from, and what of that is to be seen.
     *
     * @param summed whether the row sums up others, which have their sources where they stand
     */
    void cite(long number, boolean summed, CellSink sink) {
        if (!facts.isNoted() && !summed) {
            return;
        }
        Citing.Exceptions exceptions = facts.isNoted()
                ? citing.of(facts, key, bound.notebook(), true, lineOfGroup(number))
                : Citing.Exceptions.NONE;
        for (int i = 0; i < labels.size(); i++) {
            List<Integer> notes = facts.cell(i).notes();
            RichText mark = exceptions.columns().containsKey(i) ? references(notes) : RichText.of("");
            if (i == key) {
                mark = ofRow(mark, notes, exceptions);
            }
            mark = footnotes(mark, "", i);
            if (!notes.isEmpty() || !mark.isEmpty()) {
                sink.cited(i, notes, mark);
            }
        }
    }

    /**
     * Behind the name of a row: what holds for its cells, and says so if the name itself stands on something else; and what its group
     * stands on, whose name is not in the row.
     */
    private RichText ofRow(RichText own, List<Integer> notes, Citing.Exceptions exceptions) {
        RichText mark = own;
        if (!exceptions.shared().isEmpty()) {
            Notebook notebook = bound.notebook();
            List<Integer> shared = exceptions.shared();
            boolean plain = own.isEmpty()
                    && (exceptions.ofSources() || notebook.marks(shared).containsAll(notebook.marks(notes)));
            RichText named = exceptions.ofSources() ? notebook.sourceReferences(shared) : references(shared);
            mark = plain ? named : and(own, bound.notation().say(Word.OF_THE_ROW), named);
        }
        for (int of : groupColumns) {
            if (of != key) {
                if (exceptions.columns().containsKey(of)) {
                    mark = and(
                            mark,
                            labels.get(of) + ":",
                            references(facts.cell(of).notes()));
                }
                mark = footnotes(mark, labels.get(of) + ": ", of);
            }
        }
        return mark;
    }

    private static RichText and(RichText before, String of, RichText references) {
        return before.with((before.isEmpty() ? "" : "; ") + of + " ").with(references);
    }

    private RichText references(List<Integer> notes) {
        return notes.isEmpty()
                ? RichText.of(bound.notation().say(Word.NO_SOURCE))
                : bound.notebook().references(notes);
    }

    /** {@code A para. 8; Cases: B para. 3}. */
    private RichText inWords(Citing.Exceptions exceptions) {
        RichText text = exceptions.shared().isEmpty() ? RichText.of("") : references(exceptions.shared());
        for (Map.Entry<Integer, List<Integer>> each : exceptions.columns().entrySet()) {
            text = and(text, labels.get(each.getKey()) + ":", references(each.getValue()));
        }
        return text;
    }
}
