package org.attest.report.internal.pdf.text;

import java.util.Optional;
import org.attest.report.document.RichText;
import org.attest.report.style.Tone;

/**
 * What a cell prints.
 *
 * @param whole a number or a date: its blanks are no places to break a line
 */
public record CellText(RichText text, boolean whole, Optional<Target> target, Optional<Tone> tone) {
    public static CellText of(RichText text) {
        return new CellText(text, false, Optional.empty(), Optional.empty());
    }

    public static CellText of(String text) {
        return of(RichText.of(text));
    }

    public static CellText whole(String text) {
        return new CellText(RichText.of(text), true, Optional.empty(), Optional.empty());
    }

    public static CellText link(String text, Target target) {
        return new CellText(RichText.of(text), false, Optional.of(target), Optional.empty());
    }

    /** A link that says in words where it leads, with its address below. */
    public CellText spelledOut() {
        if (target.isPresent() && target.get() instanceof Target.Web(var address)) {
            String spelled = address.toASCIIString();
            return text.plain().contains(spelled) ? this : link(text.plain() + "\n" + spelled, target.get());
        }
        return this;
    }

    public CellText in(Tone other) {
        return new CellText(text, whole, target, Optional.of(other));
    }
}
