package org.attest.report.internal.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.FormXObject;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.style.Colour;
import org.attest.report.wording.Word;

/**
 * Head and foot of every page; the cover has no head and no number. How many pages there are is known only behind the last one, so every page
 * keeps a place for its "Page x of y". A measuring pass instead would pull all rows twice; the place costs about two
 * kilobytes a page, and whoever takes the text out finds it where it stands.
 */
public final class RunningLines {
    private static final float RULE_BELOW_EDGE = 16 * PageFrame.MM;
    private static final float FOOT_ABOVE_EDGE = 11 * PageFrame.MM;
    private static final float ABOVE_RULE = 6.3f;
    private static final float BETWEEN = 20;

    /** The part of the line that is for what it is, and as much for the page number. */
    private static final float SIDE_OF_FOOT = 0.34f;

    /** As many lines as head and foot have room for. */
    private static final int MOST_LINES = 3;

    private record Numbered(int page, FormXObject form) {}

    private final Document report;
    private final PdfFile file;
    private final Typesetter typesetter;
    private final Style style;
    private final List<Numbered> feet = new ArrayList<>();

    public RunningLines(Document report, PdfFile file, Typesetter typesetter) {
        this.report = report;
        this.file = file;
        this.typesetter = typesetter;
        this.style = typesetter.styles().note();
    }

    public void head(PageFrame sheet) {
        typesetter.substitutes().everywhere(() -> drawHead(sheet));
    }

    private void drawHead(PageFrame sheet) {
        float rule = sheet.height() - RULE_BELOW_EDGE;
        float baseline = rule + ABOVE_RULE;
        Label edition = whole(edition(), sheet.textWidth() / 2);
        Line title = oneLine(report.cover().title(), sheet.textWidth() - edition.width() - BETWEEN);
        Canvas canvas = file.canvas();
        canvas.as(Artifact.PAGE_HEAD, () -> {
            canvas.line(title, sheet.left(), baseline);
            draw(edition, Align.RIGHT, sheet.right(), baseline + below(edition));
        });
        Colour hairline = typesetter.styles().theme().hairline();
        canvas.rule(sheet.left(), rule, sheet.textWidth(), 0.5f, hairline);
    }

    public void foot(PageFrame sheet) {
        coverFoot(sheet);
        float side = SIDE_OF_FOOT * sheet.textWidth();
        file.canvas().as(Artifact.PAGE_FOOT, () -> {
            FormXObject form = file.formXObject(sheet.right() - side, FOOT_ABOVE_EDGE, side, style);
            feet.add(new Numbered(file.pageNumber(), form));
        });
    }

    /** What the report is, and its classification in the middle. */
    public void coverFoot(PageFrame sheet) {
        typesetter.substitutes().everywhere(() -> drawCoverFoot(sheet));
    }

    private void drawCoverFoot(PageFrame sheet) {
        Line identity = oneLine(identity(), SIDE_OF_FOOT * sheet.textWidth());
        Label marking = whole(report.cover().classification(), (1 - 2 * SIDE_OF_FOOT) * sheet.textWidth() - BETWEEN);
        file.canvas().as(Artifact.PAGE_FOOT, () -> {
            file.canvas().line(identity, sheet.left(), FOOT_ABOVE_EDGE);
            draw(marking, Align.MIDDLE, sheet.width() / 2, FOOT_ABOVE_EDGE + below(marking) / 2);
        });
    }

    /** All pages are drawn: now each foot can say how many they are. */
    public void number() {
        for (Numbered foot : feet) {
            String text = report.notation().say(Word.PAGE_OF, foot.page(), file.pageNumber());
            foot.form().print(text, style);
        }
    }

    private String identity() {
        return "Attest \u00B7 " + report.id() + " " + report.version();
    }

    private String edition() {
        String asOf = report.notation().say(Word.AS_OF_DATE, report.notation().print(report.asOf()));
        String classification = report.cover().classification();
        return classification.isBlank() ? asOf : classification + " \u00B7 " + asOf;
    }

    /** Not cut: on as many lines as there is room for, and in smaller type where these are too few. */
    private Label whole(String text, float width) {
        Label whole = new Label(typesetter.lines(text, style, width), style);
        while (below(whole) > (MOST_LINES - 1) * style.leading()) {
            Style smaller = whole.style().sized(whole.style().size() * 0.9f);
            whole = new Label(typesetter.lines(text, smaller, width), smaller);
        }
        return whole;
    }

    /** From its first baseline to its last. */
    private static float below(Label text) {
        return Math.max(0, text.lines().size() - 1) * text.style().leading();
    }

    private void draw(Label text, Align align, float x, float baseline) {
        Style in = text.style();
        file.canvas().lines(text.lines(), in, align, x, baseline + in.baseline());
    }

    /** The cover has the whole. */
    private Line oneLine(String text, float width) {
        List<Line> lines = typesetter.cut(text, style, width, 1);
        return lines.isEmpty() ? Line.EMPTY : lines.getFirst();
    }
}
