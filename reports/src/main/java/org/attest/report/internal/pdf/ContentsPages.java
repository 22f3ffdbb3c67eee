package org.attest.report.internal.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.report.internal.pdf.file.FormXObject;
import org.attest.report.internal.pdf.file.Heading;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Destination;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;

/**
 * Draws the list of sections and tables, each leading to its page: on the cover where that has room for it, else on pages of its own.
 * The page numbers are printed when all pages are drawn.
 */
final class ContentsPages {
    private static final float NUMBER_WIDTH = 40;
    private static final float INDENT = 14;
    private static final float PADDING = 1;

    private final PdfFile file;
    private final Flow flow;
    private final Typesetter typesetter;
    private final Styles styles;
    private final Map<Heading, FormXObject> numbers = new LinkedHashMap<>();

    ContentsPages(PdfFile file, Flow flow, Typesetter typesetter) {
        this.file = file;
        this.flow = flow;
        this.typesetter = typesetter;
        this.styles = typesetter.styles();
    }

    void draw(List<Heading> headings) {
        Element contents = file.tags().open(Role.CONTENTS);
        headings.forEach(this::entry);
        file.tags().close(contents);
        flow.endPage();
    }

    /** What the list takes on such a page. */
    float height(PageFrame sheet, List<Heading> headings) {
        float height = 0;
        for (Heading heading : headings) {
            height += height(heading, lines(heading, sheet));
        }
        return height;
    }

    /** From this height down, without a break. */
    void draw(PageFrame sheet, List<Heading> headings, float top) {
        float y = top;
        Element contents = file.tags().open(Role.CONTENTS);
        for (Heading heading : headings) {
            List<Line> lines = lines(heading, sheet);
            draw(heading, lines, sheet, y);
            y -= height(heading, lines);
        }
        file.tags().close(contents);
    }

    void number() {
        numbers.forEach((heading, form) -> {
            int page = file.places().of(heading).page();
            form.print(typesetter.notation().digits(Integer.toString(page)), style(heading));
        });
    }

    private void entry(Heading heading) {
        List<Line> lines = lines(heading, flow.sheet());
        float height = height(heading, lines);
        flow.reserve(height);
        draw(heading, lines, flow.sheet(), flow.take(height));
    }

    private float height(Heading heading, List<Line> lines) {
        return lines.size() * style(heading).leading() + 2 * PADDING;
    }

    private List<Line> lines(Heading heading, PageFrame sheet) {
        Destination there = new Destination.Heading(heading.name());
        Span title = Span.of(heading.title(), style(heading), Optional.of(there), false);
        return LineBreaker.lines(List.of(title), sheet.textWidth() - indent(heading) - NUMBER_WIDTH);
    }

    private static float indent(Heading heading) {
        return (heading.level() - 1) * INDENT;
    }

    private void draw(Heading heading, List<Line> lines, PageFrame sheet, float from) {
        Style style = style(heading);
        float top = from - PADDING;
        float left = sheet.left() + indent(heading);
        float baseline = top - (lines.size() - 1) * style.leading() - style.baseline();
        float begin = left + lines.getLast().width() + 6;
        float end = sheet.right() - style.width("0000") - 4;
        file.canvas().dots(begin, end, baseline + 1, styles.theme().hairline());
        file.canvas().as(Role.CONTENTS_ITEM, () -> {
            file.canvas().lines(Line.beforeMore(lines), style, Align.LEFT, left, top);
            numbers.put(heading, file.formXObject(sheet.right() - NUMBER_WIDTH, baseline, NUMBER_WIDTH, style));
        });
    }

    private Style style(Heading heading) {
        return heading.level() == 1
                ? styles.body()
                : styles.cell().in(styles.theme().muted());
    }
}
