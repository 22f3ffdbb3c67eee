package org.attest.report.document;

import java.util.List;
import org.attest.report.style.Tone;

/** What a section holds. */
public sealed interface Block permits Block.Subheading, Block.Paragraph, Block.Callout, Block.KeyFigures, Chart, Table {
    /**
     * Heads what follows it, up to the next one.
     *
     * @param number such as "2.1", unlike any other's
     */
    record Subheading(String number, String text) implements Block {
        /** As it reads. */
        public String words() {
            return number + " " + text;
        }
    }

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
