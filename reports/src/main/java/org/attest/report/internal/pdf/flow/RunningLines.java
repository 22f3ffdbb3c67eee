package org.attest.report.internal.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.FormXObject;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
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
        float rule = sheet.height() - RULE_BELOW_EDGE;
        float baseline = rule + ABOVE_RULE;
        Line edition = edition(sheet.textWidth() / 2);
        Line title = oneLine(report.cover().title(), sheet.textWidth() - edition.width() - BETWEEN);
        Canvas canvas = file.canvas();
        canvas.as(Artifact.PAGE_HEAD, () -> {
            canvas.line(title, sheet.left(), baseline);
            canvas.line(edition, sheet.right() - edition.width(), baseline);
        });
        canvas.rule(
                sheet.left(),
                rule,
                sheet.textWidth(),
                0.5f,
                typesetter.styles().theme().hairline());
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
        Line identity = oneLine(identity(), SIDE_OF_FOOT * sheet.textWidth());
        Line marking = oneLine(report.cover().classification(), (1 - 2 * SIDE_OF_FOOT) * sheet.textWidth() - BETWEEN);
        file.canvas().as(Artifact.PAGE_FOOT, () -> {
            file.canvas().line(identity, sheet.left(), FOOT_ABOVE_EDGE);
            file.canvas().line(marking, (sheet.width() - marking.width()) / 2, FOOT_ABOVE_EDGE);
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

    /** However long the classification is, the date stands behind it. */
    private Line edition(float width) {
        String asOf = report.notation().say(Word.AS_OF_DATE, report.notation().print(report.asOf()));
        String classification = report.cover().classification();
        if (classification.isBlank()) {
            return oneLine(asOf, width);
        }
        String behind = " \u00B7 " + asOf;
        return oneLine(oneLine(classification, width - style.width(behind)).text() + behind, width);
    }

    /** The cover has the whole. */
    private Line oneLine(String text, float width) {
        List<Line> lines = typesetter.cut(text, style, width, 1);
        return lines.isEmpty() ? Line.EMPTY : lines.getFirst();
    }
}
