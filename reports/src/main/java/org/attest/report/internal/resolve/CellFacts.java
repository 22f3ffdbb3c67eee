package org.attest.report.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.value.Money;
import org.attest.report.document.RichText;
import org.jspecify.annotations.Nullable;

/** What one cell of the row written last stands for: to be added up, held against rules, noted and listed. */
public final class CellFacts {
    private double number = Double.NaN;
    private @Nullable Figure figure;
    private @Nullable Money money;
    private @Nullable RichText conflict;
    private List<Integer> notes = List.of();
    private boolean inWords;
    private boolean partialDate;

    /** The number that stands in the cell; not a number where none does. */
    public double number() {
        return number;
    }

    /** What the cell is to a computation, drawn as a number or not; empty where it is no figure at all. */
    public Optional<Figure> figure() {
        return Double.isNaN(number) ? Optional.ofNullable(figure) : Optional.of(new Figure.Exact(number));
    }

    /** The amount behind the cell. */
    public Optional<Money> money() {
        return Optional.ofNullable(money);
    }

    /** The words of an open conflict, with their notes. */
    public Optional<RichText> conflict() {
        return Optional.ofNullable(conflict);
    }

    /** The notes that found the value; an open conflict carries its own in the cell. */
    public List<Integer> notes() {
        return notes;
    }

    /** Whether an amount stands in words, because others of its column are in another currency. */
    public boolean isInWords() {
        return inWords;
    }

    /** Whether the cell holds a date that is not one complete day. */
    public boolean isPartialDate() {
        return partialDate;
    }

    void clear() {
        number = Double.NaN;
        figure = null;
        money = null;
        conflict = null;
        notes = List.of();
        inWords = false;
        partialDate = false;
    }

    void exact(double value) {
        number = value;
    }

    void inexact(Figure known) {
        figure = known;
    }

    void money(Money amount) {
        money = amount;
    }

    /** Takes an amount that stands in words. */
    void inWords(Figure amount) {
        figure = amount;
        inWords = true;
    }

    void partialDate() {
        partialDate = true;
    }

    void conflict(RichText words) {
        conflict = words;
        figure = new Figure.Disputed();
    }

    void noted(List<Integer> found) {
        if (notes.isEmpty()) {
            notes = found;
        } else if (!notes.containsAll(found)) {
            List<Integer> all = new ArrayList<>(notes);
            found.stream().filter(note -> !notes.contains(note)).forEach(all::add);
            notes = List.copyOf(all);
        }
    }
}
