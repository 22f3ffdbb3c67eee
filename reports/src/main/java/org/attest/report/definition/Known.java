package org.attest.report.definition;

import org.attest.report.document.RichText;
import org.attest.report.wording.Phrase;

/** What a finding and paragraphs can be made of: the data, and the figures of the report's tables by their handles. */
public interface Known<D> {
    D data();

    Edition edition();

    /** What the report prints for a figure, for a phrase; what it stands on is said behind the text. */
    Phrase.Figure of(TableFigure figure);

    /** An empty phrase in the report's language. */
    default Phrase phrase() {
        return Phrase.in(edition().notation());
    }

    /** An empty paragraph in the report's language. */
    default Prose prose() {
        return new Prose(phrase(), RichText.of(""));
    }
}
