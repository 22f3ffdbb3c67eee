package org.attest.report.internal.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.attest.report.document.Column;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.PrintedCell;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;

/** How much width a column needs, in ems and with its padding. */
public final class ColumnDemand {
    /** Left and right of every text. */
    public static final float PADDING = 0.47f;

    /** A column has room for a character. */
    public static final double NARROWEST = 2 * PADDING + 1;

    /** A longer word is a key or the like: it is cut before others give way to it. */
    private static final double LONGEST_WORD = 16;

    /** Longer texts are read with ease in lines of this width. */
    private static final double EASE = 10;

    /** They can still be read in lines of this width. */
    private static final double READABLE = 7;

    /** A character of Noto Sans, where there was no text to measure. */
    private static final double AVERAGE_CHARACTER = 0.56;

    private final double em;
    private double figure;
    private double word;
    private double line;
    private double text;
    private double measured;
    private int characters;
    private boolean fixed;
    private double bars;
    private boolean barsMayGive;

    /** The text of each cell that was measured. */
    private final List<CellText> texts = new ArrayList<>();

    /**
     * How much one cell asks for.
     *
     * @param width of what may be broken into lines
     * @param above lines that stand above it in any width, as a number does above its mark
     */
    record CellText(double width, int above) {}

    /** For texts that come to be measured at a size of so many points. */
    public ColumnDemand(double em) {
        this.em = em;
    }

    List<CellText> texts() {
        return texts;
    }

    /** What no text can take: blanks at both sides, and room for bars. */
    double around() {
        return 2 * PADDING + bars;
    }

    /** Room for bars. */
    double bars() {
        return bars;
    }

    /** @param mayGive whether they are left out where the room is needed for words */
    void beside(double ems, boolean mayGive) {
        bars = ems;
        barsMayGive = mayGive;
    }

    void dropBars() {
        bars = barsMayGive ? 0 : bars;
    }

    public double narrowest() {
        return Math.min(NARROWEST + bars, word());
    }

    /** Enough for its longest number or date, which is cut last of all. */
    public double figure() {
        return Math.max(narrowest(), around() + figure);
    }

    /** Enough not to cut its longest word. */
    public double word() {
        return around() + word;
    }

    /** Enough for short texts on one line, and for long ones to be read with ease. */
    public double ease() {
        return around() + Math.max(word, Math.min(line, EASE));
    }

    public double readable() {
        return around() + Math.max(word, Math.min(line, READABLE));
    }

    /** Enough for its longest text on one line. */
    public double text() {
        return around() + text;
    }

    /** A label may as well have two lines. */
    public void label(String label, Style style) {
        List<Span> spans = List.of(Span.of(label, style));
        double whole = LineBreaker.widthOf(spans) / em;
        raise(LineBreaker.widthOfLongestWord(spans) / em, whole / 2, whole);
    }

    public void cell(PrintedCell cell, Style style, Typesetter typesetter) {
        List<Span> spans = typesetter.spans(cell, style);
        double whole = LineBreaker.widthOf(spans) / em;
        double longest = LineBreaker.widthOfLongestWord(spans) / em;
        if (longest > EASE && !cell.whole()) {
            longest = Math.clamp(LineBreaker.widthOfLongestPart(spans) / em, EASE, LONGEST_WORD);
        }
        figure = Math.max(figure, cell.whole() ? longest : 0);
        // A value is to be read with ease, its mark may stand in a line of its own.
        boolean marked = !cell.mark().isEmpty();
        raise(longest, marked ? LineBreaker.widthOf(typesetter.spans(cell.unmarked(), style)) / em : whole, whole);
        texts.add(new CellText(whole, cell.whole() && marked ? 1 : 0));
        measured += whole;
        characters += cell.text().plain().length();
    }

    void sign() {
        raise(SignPainter.WIDTH, SignPainter.WIDTH, SignPainter.WIDTH);
        texts.add(new CellText(SignPainter.WIDTH, 0));
    }

    /** Texts of which only the length in characters is known. */
    public void unseen(Column.Extent extent) {
        double character = characters == 0 ? AVERAGE_CHARACTER : measured / characters;
        double whole = extent.longestText() * character;
        double longest = Math.min(extent.longestWord() * character, EASE);
        raise(longest, figure > 0 ? longest : whole, whole);
    }

    /** As wide as its author wants it, but for its numbers. */
    void fix(int letters) {
        line = Math.max(figure, letters * AVERAGE_CHARACTER);
        word = line;
        text = line;
        texts.clear();
        fixed = true;
    }

    boolean isFixed() {
        return fixed;
    }

    /** Short texts are names, which are not broken before other columns have given way. */
    void keepNames() {
        if (line <= EASE) {
            word = Math.max(word, line);
        }
    }

    /**
     * The columns of each part of a table that a page cannot hold, all with the one that names the rows. What stands under one
     * spanner goes into one part, if it has room for that.
     */
    static List<List<Integer>> parts(
            List<ColumnDemand> columns, int stub, List<TableHead.Spanner> spanners, double room) {
        List<List<Integer>> parts = new ArrayList<>();
        double used = room;
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            double own = columns.get(i).word();
            double together = spanners.stream()
                    .filter(spanner -> spanner.from() == at)
                    .mapToDouble(spanner -> columns.subList(spanner.from(), spanner.to()).stream()
                            .mapToDouble(ColumnDemand::word)
                            .sum())
                    .filter(width -> columns.get(stub).word() + width <= room)
                    .findFirst()
                    .orElse(own);
            if (i == stub) {
                continue;
            }
            if (parts.isEmpty() || (parts.getLast().size() > 1 && used + together > room)) {
                parts.add(new ArrayList<>(List.of(stub)));
                used = columns.get(stub).word();
            }
            parts.getLast().add(i);
            used += own;
        }
        return parts.isEmpty() ? List.of(List.of(stub)) : parts;
    }

    /** Widens neighbours until a text over all of them fits as well. */
    public static void share(List<ColumnDemand> neighbours, String over, Style style) {
        ColumnDemand first = neighbours.getFirst();
        List<Span> spans = List.of(Span.of(over, style));
        double longest = Math.min(LineBreaker.widthOfLongestWord(spans) / first.em, LONGEST_WORD);
        double whole = LineBreaker.widthOf(spans) / first.em;
        double toWord = lacking(neighbours, longest, ColumnDemand::word);
        double toEase = lacking(neighbours, Math.min(whole, EASE * neighbours.size()), ColumnDemand::ease);
        double toText = lacking(neighbours, whole, ColumnDemand::text);
        neighbours.forEach(each -> each.raise(each.word + toWord, each.line + toEase, each.text + toText));
    }

    private static double lacking(List<ColumnDemand> neighbours, double width, ToDoubleFunction<ColumnDemand> there) {
        double sum = neighbours.stream().mapToDouble(there).sum();
        return Math.max(0, width + 2 * PADDING - sum) / neighbours.size();
    }

    private void raise(double toWord, double toLine, double toText) {
        word = Math.max(word, toWord);
        line = Math.max(line, Math.max(toLine, word));
        text = Math.max(text, Math.max(toText, word));
    }
}
