package org.attest.report.internal.xlsx;

import org.attest.report.document.Block;
import org.attest.report.document.RichText;
import org.attest.report.style.Tone;

/** What stands in one cell of column A, between a sheet's title and its table. */
sealed interface Line {
    /** A heading below the title. */
    record Heading(String plain) implements Line {}

    record Text(RichText text) implements Line {
        @Override
        public String plain() {
            return text.plain();
        }
    }

    /** A text that says first, in bold and in its tone, what it is. */
    record Led(String lead, Tone tone, RichText text) implements Line {
        @Override
        public String plain() {
            return lead + " " + text.plain();
        }
    }

    /** Leads to the top of a table's sheet. */
    record Way(String plain, String table) implements Line {}

    /** Leads to the contents, a sheet that is planned last. */
    record Back(String plain) implements Line {}

    String plain();

    static Line of(String text) {
        return new Text(RichText.of(text));
    }

    static Line of(Block.Callout callout) {
        return new Led(callout.lead() + ".", callout.tone(), callout.text());
    }
}
