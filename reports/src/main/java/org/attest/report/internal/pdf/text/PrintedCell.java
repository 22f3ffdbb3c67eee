package org.attest.report.internal.pdf.text;

import java.util.Optional;
import org.attest.report.document.RichText;
import org.attest.report.style.Tone;

/** What a cell prints; a whole one is a number or a date, whose blanks are no places to break a line. */
public record PrintedCell(RichText text, boolean whole, Optional<Destination> target, Optional<Tone> tone) {
    public static PrintedCell of(RichText text) {
        return new PrintedCell(text, false, Optional.empty(), Optional.empty());
    }

    public static PrintedCell of(String text) {
        return of(RichText.of(text));
    }

    public static PrintedCell whole(String text) {
        return new PrintedCell(RichText.of(text), true, Optional.empty(), Optional.empty());
    }

    public static PrintedCell link(String text, Destination target) {
        return new PrintedCell(RichText.of(text), false, Optional.of(target), Optional.empty());
    }

    /** A link that says in words where it leads, with its address below. */
    public PrintedCell spelledOut() {
        if (target.isPresent() && target.get() instanceof Destination.Web(var address)) {
            String spelled = address.toASCIIString();
            return text.plain().contains(spelled) ? this : link(text.plain() + "\n" + spelled, target.get());
        }
        return this;
    }

    public PrintedCell in(Tone other) {
        return new PrintedCell(text, whole, target, Optional.of(other));
    }
}
