package org.attest.report.pdf;

import java.util.Optional;
import org.attest.report.document.RichText;
import org.attest.report.style.Tone;

/**
 * What a cell prints.
 *
 * @param whole a number or a date: its blanks are no places to break a line
 */
record CellText(RichText text, boolean whole, Optional<Target> target, Optional<Tone> tone) {
    static CellText of(RichText text) {
        return new CellText(text, false, Optional.empty(), Optional.empty());
    }

    static CellText of(String text) {
        return of(RichText.of(text));
    }

    static CellText whole(String text) {
        return new CellText(RichText.of(text), true, Optional.empty(), Optional.empty());
    }

    static CellText link(String text, Target target) {
        return new CellText(RichText.of(text), false, Optional.of(target), Optional.empty());
    }

    CellText in(Tone other) {
        return new CellText(text, whole, target, Optional.of(other));
    }
}
