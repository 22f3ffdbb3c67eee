package org.attest.report.internal.pdf;

import java.util.List;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Heading;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.file.Picture;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.flow.RunningLines;
import org.attest.report.internal.pdf.flow.Watermark;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.style.Image;

/** Draws the cover: what the report is and what it stands on. What is too long for one page goes on on a next one. */
final class CoverPage {
    /** In millimetres, on paper that is large enough. */
    private static final float BAR = 9;

    private static final float CLASSIFICATION_BELOW_TOP = 4;
    private static final float TITLE_BELOW_TOP = 44;
    private static final float LOGO_WIDTH = 60;
    private static final float LOGO_HEIGHT = 28;
    private static final float ABOVE_SUBTITLE = 8;
    private static final float ABOVE_LINES = 14;
    private static final float ABOVE_CONTENTS = 12;

    private static final float BETWEEN_LINES = 7;
    private static final float BESIDE_LABEL = 16;
    private static final float WIDEST_LABEL = 0.4f;

    private final PageFrame sheet;
    private final PdfFile file;
    private final Watermark watermark;
    private final RunningLines running;
    private final Typesetter typesetter;
    private final Styles styles;
    private float y;

    CoverPage(PageFrame sheet, PdfFile file, Watermark watermark, RunningLines running, Typesetter typesetter) {
        this.sheet = sheet;
        this.file = file;
        this.watermark = watermark;
        this.running = running;
        this.typesetter = typesetter;
        this.styles = typesetter.styles();
    }

    /** With the contents, if they have room below the rest; tells whether they have. */
    boolean draw(Document report, ContentsPages contents, Heading contentsHeading, List<Heading> headings) {
        Cover cover = report.cover();
        startPage();
        y = sheet.top() - sheet.margin(CLASSIFICATION_BELOW_TOP);
        if (!cover.classification().isBlank()) {
            float width = sheet.textWidth() - sheet.margin(LOGO_WIDTH) - BESIDE_LABEL;
            text(Role.PARAGRAPH, cover.classification(), styles.caption(), width);
        }
        styles.theme().logo().ifPresent(logo -> logo(logo, running.logo().orElseThrow()));
        y = Math.min(y, sheet.top() - sheet.margin(TITLE_BELOW_TOP));
        text(Role.H1, cover.title(), styles.coverTitle(), sheet.textWidth());
        y -= ABOVE_SUBTITLE;
        text(Role.PARAGRAPH, cover.subtitle(), styles.coverSubtitle(), sheet.textWidth());
        if (!cover.about().isBlank()) {
            y -= ABOVE_SUBTITLE;
            text(Role.PARAGRAPH, cover.about(), styles.body(), sheet.textWidth());
        }
        y -= sheet.margin(ABOVE_LINES);
        lines(cover.lines());
        boolean fit = fits(contents.height(sheet, headings));
        if (fit) {
            Element part = file.tags().open(Role.SECTION);
            y -= sheet.margin(ABOVE_CONTENTS);
            file.places().heading(contentsHeading.name(), file.pageNumber(), y);
            text(Role.H2, contentsHeading.title(), styles.caption(), sheet.textWidth());
            contents.draw(sheet, headings, y);
            file.tags().close(part);
        }
        running.coverFoot(sheet);
        return fit;
    }

    private boolean fits(float contents) {
        return y - sheet.margin(ABOVE_CONTENTS) - styles.caption().leading() - contents >= sheet.bottom();
    }

    private void startPage() {
        file.startPage(sheet);
        watermark.draw(sheet);
        file.canvas()
                .fill(
                        new Box(0, 0, sheet.margin(BAR), sheet.height()),
                        styles.theme().brand());
        y = sheet.top();
    }

    /** Room for so much, if a page has it. */
    private void reserve(float height) {
        if (y - height < sheet.bottom() && y < sheet.top()) {
            running.coverFoot(sheet);
            startPage();
        }
    }

    /** Opposite the classification, its top level with that of the classification. */
    private void logo(Image logo, Picture picture) {
        Box size = picture.at(0, 0, sheet.margin(LOGO_WIDTH), sheet.margin(LOGO_HEIGHT));
        Box box = new Box(sheet.right() - size.width(), sheet.top() - size.height(), size.width(), size.height());
        Element figure = file.tags().add(Role.FIGURE).alternative(logo.alternative());
        file.canvas().frame(figure, box);
        file.canvas().as(figure, () -> file.canvas().picture(picture, box));
        file.tags().close(figure);
    }

    private void lines(List<Cover.Line> lines) {
        Style text = styles.coverLine();
        Style label = text.in(styles.theme().muted());
        float widest = lines.stream()
                .map(line -> label.width(line.label()))
                .max(Float::compare)
                .orElse(0f);
        float labels = Math.min(widest, WIDEST_LABEL * sheet.textWidth());
        float indent = labels + BESIDE_LABEL;
        Element list = file.tags().open(Role.LIST);
        for (Cover.Line line : lines) {
            List<Line> left = typesetter.lines(line.label(), label, labels);
            List<Line> right = typesetter.lines(line.text(), text, sheet.textWidth() - indent);
            reserve(Math.max(left.size(), Flow.least(right.size())) * text.leading());
            float top = y;
            int page = file.pageNumber();
            Element item = file.tags().open(Role.LIST_ITEM);
            draw(file.tags().add(Role.LABEL), left, label, sheet.left(), labels);
            float belowLabel = y;
            y = top;
            draw(file.tags().add(Role.LIST_BODY), right, text, sheet.left() + indent, sheet.textWidth() - indent);
            file.tags().close(item);
            y = (file.pageNumber() == page ? Math.min(y, belowLabel) : y) - BETWEEN_LINES;
        }
        file.tags().close(list);
    }

    /** Over as many pages as it takes. */
    private void draw(Element element, List<Line> lines, Style style, float left, float width) {
        int from = 0;
        while (from < lines.size()) {
            reserve(style.leading());
            int fitting = Math.max(1, (int) ((y - sheet.bottom()) / style.leading()));
            List<Line> part = lines.subList(from, Math.min(lines.size(), from + fitting));
            float top = y;
            file.canvas().as(element, () -> file.canvas().lines(part, style, Align.LEFT, left, width, top));
            y -= part.size() * style.leading();
            from += part.size();
        }
        file.tags().close(element);
    }

    private void text(Role role, String text, Style style, float width) {
        draw(file.tags().add(role), typesetter.balanced(text, style, width), style, sheet.left(), width);
    }
}
