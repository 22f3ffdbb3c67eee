package org.attest.report.document;

import java.util.List;
import org.attest.report.style.Format;

/**
 * A headline figure with its label and the notes that cite its sources.
 *
 * @param row where the same figure stands in the document's summary, counted from 0
 */
public record KeyFigure(String key, String label, Cell cell, Format format, List<Integer> notes, int row) {
    public KeyFigure {
        notes = List.copyOf(notes);
    }
}
