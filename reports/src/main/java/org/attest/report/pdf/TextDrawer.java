package org.attest.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Block;
import org.attest.report.document.RichText;
import org.attest.report.style.Theme;

/** Draws headings, paragraphs, callouts and legends. */
final class TextDrawer {
    private static final float BAR = 2.2f;
    private static final float CALLOUT_PADDING = 6;
    private static final float CALLOUT_INDENT = 11;

    /** Draws a part of a text that may go on on the next page. */
    private interface Part {
        void draw(List<Line> lines, float top);
    }

    private final PdfFile file;
    private final Flow flow;
    private final Typesetter typesetter;
    private final Styles styles;

    TextDrawer(PdfFile file, Flow flow, Typesetter typesetter) {
        this.file = file;
        this.flow = flow;
        this.typesetter = typesetter;
        this.styles = typesetter.styles();
    }

    void sectionHeading(Heading heading) {
        flow.keep(new KeptHeading(heading, styles.sectionHeading()), 16, 6);
    }

    void caption(Heading heading) {
        flow.keep(new KeptHeading(heading, styles.caption()), 10, 4);
    }

    void paragraph(RichText text) {
        flow.turn(Sheet.PORTRAIT);
        flow.space(6);
        plain(typesetter.lines(text, styles.body(), flow.sheet().textWidth()), styles.body());
        flow.space(6);
    }

    /** Below a table, on its own kind of page. */
    void legend(List<Line> lines) {
        flow.space(4);
        plain(lines, styles.note());
    }

    void callout(Block.Callout callout) {
        flow.turn(Sheet.PORTRAIT);
        flow.space(8);
        Theme.Pair colours = styles.theme().of(callout.tone());
        Style style = styles.callout().in(colours.text());
        float left = flow.sheet().left();
        float width = flow.sheet().textWidth();
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(callout.lead() + ". ", style.in(Face.BOLD)));
        spans.addAll(typesetter.spans(callout.text(), style));
        List<Line> lines = LineBreaker.lines(spans, width - CALLOUT_INDENT - CALLOUT_PADDING);
        parts(lines, style, 2 * CALLOUT_PADDING, (part, top) -> {
            float height = part.size() * style.leading() + 2 * CALLOUT_PADDING;
            file.canvas().fill(new Box(left, top - height, width, height), colours.fill());
            file.canvas().fill(new Box(left, top - height, BAR, height), colours.text());
            file.canvas().lines(part, style, left + CALLOUT_INDENT, top - CALLOUT_PADDING);
        });
        flow.space(8);
    }

    private void plain(List<Line> lines, Style style) {
        parts(
                lines,
                style,
                0,
                (part, top) -> file.canvas().lines(part, style, flow.sheet().left(), top));
    }

    /** Over as many pages as it takes; the frame is what each part needs beside its lines. */
    private void parts(List<Line> lines, Style style, float frame, Part painter) {
        int drawn = 0;
        while (drawn < lines.size()) {
            int left = lines.size() - drawn;
            flow.reserve(Flow.least(left) * style.leading() + frame);
            int count = flow.fitting(left, style.leading(), frame);
            painter.draw(lines.subList(drawn, drawn + count), flow.take(count * style.leading() + frame));
            drawn += count;
        }
    }

    /** A heading that waits for what follows it, and then says where it came to stand. */
    private final class KeptHeading implements Flow.Kept {
        private final Heading heading;
        private final Style style;

        KeptHeading(Heading heading, Style style) {
            this.heading = heading;
            this.style = style;
        }

        @Override
        public float height(Sheet sheet) {
            return lines(sheet).size() * style.leading();
        }

        @Override
        public void draw(Sheet sheet, float top) {
            file.places().heading(heading.name(), file.pageNumber(), top);
            file.canvas().lines(lines(sheet), style, sheet.left(), top);
        }

        private List<Line> lines(Sheet sheet) {
            return typesetter.balanced(heading.title(), style, sheet.textWidth());
        }
    }
}
