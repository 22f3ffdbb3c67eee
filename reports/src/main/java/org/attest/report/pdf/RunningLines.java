package org.attest.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Document;
import org.attest.report.style.Word;

/**
 * Head and foot of every page but the cover. How many pages there are is known only behind the last one, so every page
 * keeps a place for its "Page x of y". A measuring pass instead would pull all rows twice; the place costs about two
 * kilobytes a page, and whoever takes the text out finds it where it stands.
 */
final class RunningLines {
    private static final float RULE_BELOW_EDGE = 16 * Sheet.MM;
    private static final float FOOT_ABOVE_EDGE = 11 * Sheet.MM;
    private static final float NUMBER_WIDTH = 160;
    private static final String CUT = "\u2026";

    private record Numbered(int page, Stamp stamp) {}

    private final Document report;
    private final PdfFile file;
    private final Typesetter typesetter;
    private final Style style;
    private final List<Numbered> feet = new ArrayList<>();

    RunningLines(Document report, PdfFile file, Typesetter typesetter) {
        this.report = report;
        this.file = file;
        this.typesetter = typesetter;
        this.style = typesetter.styles().note();
    }

    static String identity(Document report) {
        return "Attest \u00B7 " + report.id() + " " + report.version();
    }

    void head(Sheet sheet) {
        float rule = sheet.height() - RULE_BELOW_EDGE;
        List<Line> edition = typesetter.lines(edition(), style, sheet.textWidth() / 2);
        float widest = edition.stream().map(Line::width).max(Float::compare).orElse(0f);
        Line title = oneLine(report.cover().title(), sheet.textWidth() - widest - 20);
        Canvas canvas = file.canvas();
        canvas.lines(List.of(title), style, sheet.left(), rule + 4 + style.leading());
        canvas.lines(edition, style, Align.RIGHT, sheet.right(), rule + 4 + edition.size() * style.leading());
        canvas.rule(
                sheet.left(),
                rule,
                sheet.textWidth(),
                0.5f,
                typesetter.styles().theme().hairline());
    }

    void foot(Sheet sheet) {
        Line identity = oneLine(identity(report), sheet.textWidth() - NUMBER_WIDTH);
        file.canvas().line(identity, sheet.left(), FOOT_ABOVE_EDGE);
        Stamp stamp = file.stamp(sheet.right() - NUMBER_WIDTH, FOOT_ABOVE_EDGE, NUMBER_WIDTH, style);
        feet.add(new Numbered(file.pageNumber(), stamp));
    }

    /** All pages are drawn: now each foot can say how many they are. */
    void number() {
        for (Numbered foot : feet) {
            String text = report.notation().say(Word.PAGE_OF, foot.page(), file.pageNumber());
            foot.stamp().print(text, style);
        }
    }

    private String edition() {
        String asOf = report.notation().say(Word.AS_OF_DATE, report.notation().print(report.asOf()));
        String classification = report.cover().classification();
        return classification.isBlank() ? asOf : classification + " \u00B7 " + asOf;
    }

    /** A title too long for the head is cut where all can see it; the cover has the whole. */
    private Line oneLine(String text, float width) {
        List<Line> lines = typesetter.lines(text, style, width);
        if (lines.size() <= 1) {
            return lines.isEmpty() ? Line.EMPTY : lines.getFirst();
        }
        Line first = typesetter.lines(text, style, width - style.width(CUT)).getFirst();
        return typesetter.lines(first.text() + CUT, style, width).getFirst();
    }
}
