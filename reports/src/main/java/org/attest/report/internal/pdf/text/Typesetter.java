package org.attest.report.internal.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.report.document.Document;
import org.attest.report.document.RichText;
import org.attest.report.wording.Notation;

/** Turns what a document says into styled text, and that into lines. */
public record Typesetter(Notation notation, Styles styles, List<Document.Evidence> evidence) {
    /** A longer reference may be broken at its blanks, in characters. */
    private static final int LONGEST_UNBROKEN = 14;

    private static final String ELLIPSIS = "\u2026";

    /** More lines are no title, and take long to compare. */
    private static final int MOST_BALANCED = 8;

    public Substitutes substitutes() {
        return styles.fonts().substitutes();
    }

    public List<Span> spans(RichText text, Style style) {
        List<Span> spans = new ArrayList<>(text.runs().size());
        for (RichText.Run run : text.runs()) {
            spans.add(
                    switch (run) {
                        case RichText.Words words -> words(words, style);
                        case RichText.Reference reference -> reference(reference, style);
                    });
        }
        return spans;
    }

    /**
     * Highlighted text takes the colour of its tone; what leads somewhere that of links, but for a value that leads to what it stands
     * on: there only the mark behind it does.
     */
    public List<Span> spans(PrintedCell cell, Style style) {
        Style toned = cell.tone().isEmpty()
                ? style
                : style.in(styles.theme().of(cell.tone().get()).text());
        if (cell.target().isPresent()) {
            return List.of(Span.of(cell.text().plain(), toned.in(styles.theme().accent()), cell.target(), false));
        }
        List<Span> spans = new ArrayList<>(value(cell, toned));
        if (!cell.mark().isEmpty()) {
            Style small = styles.reference(style);
            spans.add(Span.of(cell.whole() ? "\n" : " ", small));
            spans.addAll(spans(cell.mark(), small));
        }
        return spans;
    }

    private List<Span> value(PrintedCell cell, Style style) {
        String words = cell.text().plain();
        if (!cell.references().isEmpty() && cell.text().references().isEmpty()) {
            return List.of(
                    Span.leading(words, style, leadTo(cell.references().getFirst()), spoken(cell), cell.whole()));
        }
        return cell.whole() ? List.of(Span.of(words, style, Optional.empty(), true)) : spans(cell.text(), style);
    }

    private String spoken(PrintedCell cell) {
        return cell.references().stream()
                .map(reference -> evidence.get(reference - 1).words())
                .collect(Collectors.joining("; ", cell.text().plain() + ": ", ""));
    }

    private Destination leadTo(int reference) {
        Document.Evidence to = evidence.get(reference - 1);
        return new Destination.Row(to.table(), to.row());
    }

    public List<Line> lines(String text, Style style, float width) {
        return LineBreaker.lines(List.of(Span.of(text, style)), width);
    }

    /** No more lines than so many: what is too long is cut where all can see it. */
    public List<Line> cut(String text, Style style, float width, int most) {
        List<Line> lines = lines(text, style, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<Line> narrower = lines(text, style, width - style.width(ELLIPSIS));
        String last = narrower.get(most - 1).text().stripTrailing() + ELLIPSIS;
        List<Line> cut = new ArrayList<>(narrower.subList(0, most - 1));
        cut.add(lines(last, style, width).getFirst());
        return cut;
    }

    /** No more lines than the width asks for, but lines of about one length. */
    public List<Line> balanced(String text, Style style, float width) {
        return balanced(Span.of(text, style), width);
    }

    public List<Line> balanced(Span text, float width) {
        List<Line> lines = LineBreaker.lines(List.of(text), width);
        if (lines.size() > MOST_BALANCED) {
            return lines;
        }
        float longestWord = LineBreaker.widthOfLongestWord(List.of(text));
        float tooNarrow = lines.size() > 1 ? Math.max(longestWord, width / 2) : width;
        float wide = width;
        while (wide - tooNarrow > text.style().size() / 2) {
            float middle = (tooNarrow + wide) / 2;
            List<Line> narrower = LineBreaker.lines(List.of(text), middle);
            if (narrower.size() > lines.size()) {
                tooNarrow = middle;
            } else {
                wide = middle;
                lines = narrower;
            }
        }
        return lines;
    }

    public List<Line> lines(RichText text, Style style, float width) {
        return LineBreaker.lines(spans(text, style), width);
    }

    public List<Line> lines(PrintedCell cell, Style style, float width) {
        return LineBreaker.lines(spans(cell, style), width);
    }

    private Span words(RichText.Words words, Style style) {
        Style emphasised = switch (words.emphasis()) {
            case NONE -> style;
            case BOLD -> style.in(Face.BOLD);
            case ITALIC -> style.in(Face.ITALIC);
        };
        return words.target().isEmpty()
                ? Span.of(words.text(), emphasised)
                : Span.of(
                        words.text(),
                        emphasised.in(styles.theme().accent()),
                        words.target().map(Destination.Web::new),
                        false);
    }

    private Span reference(RichText.Reference reference, Style words) {
        return Span.leading(
                reference.mark(),
                styles.reference(words),
                leadTo(reference.number()),
                evidence.get(reference.number() - 1).words(),
                reference.mark().length() <= LONGEST_UNBROKEN);
    }
}
