package org.attest.report.internal.pdf.text;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.RichText;
import org.attest.report.document.Scale;
import org.attest.report.style.Tone;

/**
 * What a cell prints.
 *
 * @param whole whether it is a number or a date, whose blanks are no places to break a line
 * @param references what the value stands on, by their numbers: the value itself leads there
 * @param mark what of that is to be seen behind it
 * @param bar what is drawn beside it
 */
public record PrintedCell(
        RichText text,
        boolean whole,
        Optional<Destination> target,
        Optional<Tone> tone,
        List<Integer> references,
        RichText mark,
        Optional<Scale.Bar> bar) {
    private static final RichText NONE = RichText.of("");

    private PrintedCell(RichText text, boolean whole, Optional<Destination> target) {
        this(text, whole, target, Optional.empty(), List.of(), NONE, Optional.empty());
    }

    public static PrintedCell of(RichText text) {
        return new PrintedCell(text, false, Optional.empty());
    }

    public static PrintedCell of(String text) {
        return of(RichText.of(text));
    }

    public static PrintedCell whole(String text) {
        return new PrintedCell(RichText.of(text), true, Optional.empty());
    }

    public static PrintedCell link(String text, Destination target) {
        return new PrintedCell(RichText.of(text), false, Optional.of(target));
    }

    public PrintedCell in(Tone other) {
        return new PrintedCell(text, whole, target, Optional.of(other), references, mark, bar);
    }

    public PrintedCell beside(Optional<Scale.Bar> drawn) {
        return drawn.isEmpty() ? this : new PrintedCell(text, whole, target, tone, references, mark, drawn);
    }

    /** The same without what is seen of its sources. */
    public PrintedCell unmarked() {
        return cited(references, NONE);
    }

    public PrintedCell cited(List<Integer> by, RichText seen) {
        return new PrintedCell(text, whole, target, tone, by, seen, bar);
    }
}
