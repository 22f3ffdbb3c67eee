package org.attest.report.document;

import java.util.List;
import org.attest.report.style.Format;

/** A figure that is read first, with its words and the notes that found it. */
public record KeyFigure(String key, String label, Cell cell, Format format, List<Integer> notes) {
    public KeyFigure {
        notes = List.copyOf(notes);
    }
}
