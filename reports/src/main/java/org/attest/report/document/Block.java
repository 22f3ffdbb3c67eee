package org.attest.report.document;

import java.util.List;
import org.attest.report.style.Image;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** What a section holds. */
public sealed interface Block
        permits Block.Subheading,
                Block.Paragraph,
                Block.Items,
                Block.Callout,
                Block.KeyFigures,
                Block.Picture,
                Chart,
                Plot,
                Table {
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

    /** A list, with bullets or with numbers from 1. */
    record Items(boolean numbered, List<RichText> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        /** What stands before an item, counted from 0. */
        public String label(int item, Notation notation) {
            return numbered ? notation.say(Word.LEAD, notation.print(item + 1L)) : "\u2022";
        }
    }

    /** A remark that stands out; its first words say what it is. */
    record Callout(Tone tone, String lead, RichText text) implements Block {}

    /** A picture that is no chart. */
    record Picture(Image image, String caption) implements Block {}

    /** Figures to be read first; the same figures stand in the document's summary table. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }
}
