package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.report.document.Condition;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.style.Format;
import org.jspecify.annotations.Nullable;

/** What one cell of the row written last stands for: to be added up, held against rules, noted and listed. */
public final class CellFacts {
    /** What a cell is besides a figure; decides about its whole column, or is listed. */
    public sealed interface Trait {}

    /** An amount of money, in words where others of its column are in another currency. */
    public record Amount(Money money, boolean inWords) implements Trait {}

    /** A date that is not one complete day. */
    public record PartialDate() implements Trait {}

    /** An open conflict: what is stated, and in words that carry their own notes. */
    public record Conflict(List<?> values, RichText words) implements Trait {}

    /** An address to which no file leads. */
    public record NotLinked(URI address) implements Trait {}

    /** What a summary says in this format. */
    public record Summed(Format format) implements Trait {}

    double number = Double.NaN;

    /** One that does not stand as a number in the cell. */
    @Nullable
    Figure figure;

    @Nullable
    Trait trait;

    private List<Integer> notes = List.of();
    private List<Integer> footnotes = List.of();
    private boolean cited;

    /** What stands in the cell where it is no number: words, a day, an amount. */
    @Nullable
    Object value;

    /** The number that stands in the cell; not a number where none does. */
    public double number() {
        return number;
    }

    /** What the cell is to a computation, drawn as a number or not; null where it is no figure at all. */
    public @Nullable Figure figure() {
        return Double.isNaN(number) ? figure : new Figure.Exact(number);
    }

    /** What is known of it to the last digit, as one thing that equals the same; null where nothing is. */
    public @Nullable Object known() {
        if (!Double.isNaN(number)) {
            return number;
        }
        if (trait instanceof Amount(Money money, boolean words) && words) {
            return money;
        }
        return figure instanceof Figure.Precise(BigDecimal precise)
                ? precise.stripTrailingZeros()
                : figure instanceof Figure.Bound ? null : value;
    }

    /** What stands in the cell where it is no number; null where nothing does. */
    public @Nullable Object value() {
        return value;
    }

    /** Whether its value fulfils the condition, be it in words: a number for its many digits, a date for others of its column. */
    public boolean matches(Condition condition) {
        return switch (condition) {
            case Rule rule -> matches(rule);
            case Condition.OfDays days ->
                value instanceof LocalDate day
                        ? days.matches(day)
                        : value instanceof DateSpan dates
                                && dates.certain(days::isMet).orElse(false);
            case Condition.OneOf words -> value instanceof String text && words.matches(text);
        };
    }

    private boolean matches(Rule rule) {
        return Double.isNaN(number)
                ? figure instanceof Figure.Precise(BigDecimal precise) && rule.matches(precise)
                : rule.matches(number);
    }

    public @Nullable Trait trait() {
        return trait;
    }

    /** The notes that found the value; an open conflict carries its own in the cell. */
    public List<Integer> notes() {
        return notes;
    }

    /** The notes at it that say nothing of where it comes from. */
    public List<Integer> footnotes() {
        return footnotes;
    }

    /** Whether it says where it comes from, or should and does not: a count of nothing has nothing to cite. */
    public boolean isCited() {
        return cited && (!notes.isEmpty() || (whyMissing().isEmpty() && number != 0));
    }

    /** Whether an amount stands in it in words. */
    public boolean isSpelt() {
        return trait instanceof Amount amount && amount.inWords();
    }

    /** Why no value stands in it; empty where one does. */
    public Optional<Absence> whyMissing() {
        return Double.isNaN(number) && figure instanceof Figure.Absent(Absence why)
                ? Optional.of(why)
                : Optional.empty();
    }

    void clear() {
        number = Double.NaN;
        figure = null;
        trait = null;
        value = null;
        cited = false;
        if (!notes.isEmpty()) {
            notes = List.of();
        }
        if (!footnotes.isEmpty()) {
            footnotes = List.of();
        }
    }

    void footnoted(int note) {
        footnotes =
                Stream.concat(footnotes.stream(), Stream.of(note)).distinct().toList();
    }

    /** Is what a summary says: the rows show the notes that it stands on. */
    void sum(SummedRow.Sum sum) {
        trait = sum.trait();
        if (trait instanceof Summed && sum.figure() instanceof Figure.Exact(double value)) {
            number = value;
        } else {
            figure = sum.figure();
        }
        notes = sum.notes();
    }

    /** @param found none where there should be some */
    void noted(List<Integer> found) {
        cited = true;
        if (notes.isEmpty()) {
            notes = found;
        } else if (!notes.containsAll(found)) {
            List<Integer> all = new ArrayList<>(notes);
            found.stream().filter(note -> !notes.contains(note)).forEach(all::add);
            notes = List.copyOf(all);
        }
    }
}
