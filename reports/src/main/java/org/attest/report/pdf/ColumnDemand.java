package org.attest.report.pdf;

import java.util.List;
import org.attest.report.document.Column;

/** How much width a column needs, in ems and with its padding: the more of its texts are measured, the more. */
final class ColumnDemand {
    /** A longer word is an address or the like: it is cut before others give way to it. */
    private static final double LONGEST_WORD = 14;

    /** Longer texts can be read with ease in lines of this width. */
    private static final double EASE = 12;

    /** A character of Noto Sans, where there was no text to measure. */
    private static final double AVERAGE_CHARACTER = 0.56;

    private final double em;
    private final double padding;
    private double figure;
    private double word;
    private double ease;
    private double text;
    private double measured;
    private int characters;

    /**
     * @param em the size at which texts come to be measured
     * @param padding left and right of a text together, in ems
     */
    ColumnDemand(double em, double padding) {
        this.em = em;
        this.padding = padding;
    }

    /** Enough for its longest number or date, which is cut last of all. */
    double figure() {
        return padding + figure;
    }

    /** Enough not to cut its longest word. */
    double word() {
        return padding + word;
    }

    double ease() {
        return padding + ease;
    }

    /** Enough for its longest text on one line. */
    double text() {
        return padding + text;
    }

    /** A label may as well have two lines. */
    void label(String label, Style style) {
        List<Span> spans = List.of(Span.of(label, style));
        double whole = LineBreaker.widthOf(spans) / em;
        raise(LineBreaker.widthOfLongestWord(spans) / em, Math.min(whole / 2, EASE), whole);
    }

    void cell(CellText cell, Style style, Typesetter typesetter) {
        List<Span> spans = typesetter.spans(cell, style);
        double whole = LineBreaker.widthOf(spans) / em;
        double longest = LineBreaker.widthOfLongestWord(spans) / em;
        figure = Math.max(figure, cell.whole() ? whole : 0);
        raise(cell.whole() ? whole : Math.min(longest, LONGEST_WORD), Math.min(whole, EASE), whole);
        measured += whole;
        characters += cell.text().plain().length();
    }

    /** Texts of which only the length in characters is known. */
    void unseen(Column.Extent extent) {
        double character = characters == 0 ? AVERAGE_CHARACTER : measured / characters;
        double whole = extent.longestText() * character;
        raise(Math.min(extent.longestWord() * character, LONGEST_WORD), Math.min(whole, EASE), whole);
    }

    /** Widens neighbours until the longest word of a text over all of them fits. */
    static void share(List<ColumnDemand> neighbours, String over, Style style) {
        ColumnDemand first = neighbours.getFirst();
        double longest = LineBreaker.widthOfLongestWord(List.of(Span.of(over, style))) / first.em;
        double there = neighbours.stream().mapToDouble(ColumnDemand::word).sum() - first.padding;
        double lacking = Math.max(0, Math.min(longest, LONGEST_WORD) - there) / neighbours.size();
        neighbours.forEach(each -> each.raise(each.word + lacking, 0, 0));
    }

    private void raise(double toWord, double toEase, double toText) {
        word = Math.max(word, toWord);
        ease = Math.max(ease, Math.max(toEase, word));
        text = Math.max(text, Math.max(toText, word));
    }
}
