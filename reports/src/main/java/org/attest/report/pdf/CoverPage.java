package org.attest.report.pdf;

import java.util.List;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;

/** Draws the cover: what the report is and what it stands on. */
final class CoverPage {
    private static final Sheet SHEET = Sheet.PORTRAIT;
    private static final float BAR = 9 * Sheet.MM;
    private static final float CLASSIFICATION_TOP = SHEET.top() - 4 * Sheet.MM;
    private static final float TITLE_TOP = CLASSIFICATION_TOP - 55 * Sheet.MM;
    private static final float ABOVE_SUBTITLE = 8;
    private static final float ABOVE_LINES = 20 * Sheet.MM;
    private static final float BETWEEN_LINES = 7;
    private static final float BESIDE_LABEL = 16;
    private static final float WIDEST_LABEL = 0.4f;
    private static final float FOOT = 11 * Sheet.MM;

    private final PdfFile file;
    private final Typesetter typesetter;
    private final Styles styles;
    private float y;

    CoverPage(PdfFile file, Typesetter typesetter) {
        this.file = file;
        this.typesetter = typesetter;
        this.styles = typesetter.styles();
    }

    void draw(Document report) {
        Cover cover = report.cover();
        file.startPage(SHEET);
        file.canvas().fill(new Box(0, 0, BAR, SHEET.height()), styles.theme().accent());
        y = CLASSIFICATION_TOP;
        text(cover.classification(), styles.note());
        y = TITLE_TOP;
        text(cover.title(), styles.coverTitle());
        y -= ABOVE_SUBTITLE;
        text(cover.subtitle(), styles.coverSubtitle());
        y -= ABOVE_LINES;
        lines(cover.lines());
        if (y < SHEET.bottom()) {
            throw new RenderException(
                    Path.of("report", report.id()),
                    "has a cover longer than its page, must have fewer or shorter lines");
        }
        y = FOOT + styles.note().baseline();
        text(RunningLines.identity(report), styles.note());
    }

    private void lines(List<Cover.Line> lines) {
        Style text = styles.coverLine();
        Style label = text.in(styles.theme().muted());
        float widest = lines.stream()
                .map(line -> label.width(line.label()))
                .max(Float::compare)
                .orElse(0f);
        float labels = Math.min(widest, WIDEST_LABEL * SHEET.textWidth());
        float indent = labels + BESIDE_LABEL;
        for (Cover.Line line : lines) {
            List<Line> left = typesetter.lines(line.label(), label, labels);
            List<Line> right = typesetter.lines(line.text(), text, SHEET.textWidth() - indent);
            file.canvas().lines(left, label, SHEET.left(), y);
            file.canvas().lines(right, text, SHEET.left() + indent, y);
            y -= Math.max(left.size(), right.size()) * text.leading() + BETWEEN_LINES;
        }
    }

    private void text(String text, Style style) {
        List<Line> lines = typesetter.balanced(text, style, SHEET.textWidth());
        file.canvas().lines(lines, style, SHEET.left(), y);
        y -= lines.size() * style.leading();
    }
}
