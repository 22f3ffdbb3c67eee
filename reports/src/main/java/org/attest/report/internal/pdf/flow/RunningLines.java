package org.attest.report.internal.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.FormXObject;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.file.Picture;
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
    /** From the edges, in millimetres. */
    private static final float RULE = 16;

    private static final float FOOT = 11;

    private static final float ABOVE_RULE = 6.3f;
    private static final float LOGO_ABOVE_RULE = 3;
    private static final float LOGO_WIDTH = 36 * PageFrame.MM;
    private static final float LOGO_HEIGHT = 7.5f * PageFrame.MM;
    private static final float BESIDE_LOGO = 8;
    private static final float BETWEEN = 20;

    /** The part of the line that is for what it is, and as much for the page number. */
    private static final float SIDE_OF_FOOT = 0.34f;

    private static final int MOST_LINES = 3;

    /** Nothing stands nearer to the edge of the paper: printers leave it white. */
    private static final float EDGE = 5 * PageFrame.MM;

    private record Numbered(int page, FormXObject form) {}

    private final Document report;
    private final PdfFile file;
    private final Typesetter typesetter;
    private final Style style;
    private final Optional<Picture> logo;
    private final List<Numbered> feet = new ArrayList<>();

    public RunningLines(Document report, PdfFile file, Typesetter typesetter) {
        this.report = report;
        this.file = file;
        this.typesetter = typesetter;
        this.style = typesetter.styles().note();
        this.logo = report.theme().logo().map(Picture::of);
    }

    /** The one that all pages share. */
    public Optional<Picture> logo() {
        return logo;
    }

    public void head(PageFrame sheet) {
        typesetter.substitutes().everywhere(() -> drawHead(sheet));
    }

    private void drawHead(PageFrame sheet) {
        float rule = sheet.height() - sheet.margin(RULE);
        float baseline = rule + ABOVE_RULE;
        Label edition = whole(edition(), sheet.textWidth() / 2, sheet.margin(RULE) - ABOVE_RULE - EDGE);
        Optional<Box> mark =
                logo.map(picture -> picture.at(sheet.left(), rule + LOGO_ABOVE_RULE, LOGO_WIDTH, LOGO_HEIGHT));
        float left = mark.map(box -> box.x() + box.width() + BESIDE_LOGO).orElse(sheet.left());
        Line title = oneLine(report.cover().title(), sheet.right() - left - edition.width() - BETWEEN);
        Canvas canvas = file.canvas();
        canvas.as(Artifact.PAGE_HEAD, () -> {
            mark.ifPresent(box -> canvas.picture(logo.orElseThrow(), box));
            canvas.line(title, left, baseline);
            draw(edition, Align.RIGHT, sheet.right(), baseline + below(edition));
        });
        Colour hairline = typesetter.styles().theme().hairline();
        canvas.rule(sheet.left(), rule, sheet.textWidth(), 0.5f, hairline);
    }

    public void foot(PageFrame sheet) {
        coverFoot(sheet);
        float side = SIDE_OF_FOOT * sheet.textWidth();
        file.canvas().as(Artifact.PAGE_FOOT, () -> {
            FormXObject form = file.formXObject(sheet.right() - side, sheet.margin(FOOT), side, style);
            feet.add(new Numbered(file.pageNumber(), form));
        });
    }

    /** What the report is, or words of the author's, and its classification in the middle. */
    public void coverFoot(PageFrame sheet) {
        typesetter.substitutes().everywhere(() -> drawCoverFoot(sheet));
    }

    private void drawCoverFoot(PageFrame sheet) {
        Label identity = whole(identity(), SIDE_OF_FOOT * sheet.textWidth(), 2 * (sheet.margin(FOOT) - EDGE));
        Label marking = whole(
                report.cover().classification(),
                (1 - 2 * SIDE_OF_FOOT) * sheet.textWidth() - BETWEEN,
                2 * (sheet.margin(FOOT) - EDGE));
        file.canvas().as(Artifact.PAGE_FOOT, () -> {
            draw(identity, Align.LEFT, sheet.left(), sheet.margin(FOOT) + below(identity) / 2);
            draw(marking, Align.MIDDLE, sheet.width() / 2, sheet.margin(FOOT) + below(marking) / 2);
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
        return report.theme().foot().orElse(report.id() + " " + report.version());
    }

    private String edition() {
        String asOf = report.notation().say(Word.AS_OF_DATE, report.notation().print(report.asOf()));
        String classification = report.cover().classification();
        return classification.isBlank() ? asOf : classification + " \u00B7 " + asOf;
    }

    /** Not cut: on as many lines as there is room for, and in smaller type where these are too few. */
    private Label whole(String text, float width, float room) {
        Label whole = new Label(typesetter.lines(text, style, width), style);
        while (below(whole) > Math.min(room, (MOST_LINES - 1) * style.leading())) {
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
