package org.attest.report.document;

import java.util.List;
import org.attest.report.style.Tone;

/** What a section holds. */
public sealed interface Block permits Block.Paragraph, Block.Callout, Block.KeyFigures, Chart, Table {
    record Paragraph(RichText text) implements Block {}

    /** A remark that stands out; its first words say what it is. */
    record Callout(Tone tone, String lead, RichText text) implements Block {}

    /** Figures to be read first; the same figures stand in the document's summary table. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }
}
