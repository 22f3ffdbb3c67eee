package org.attest.report.internal.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attest.report.document.Block;
import org.attest.report.document.RichText;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Heading;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Face;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.style.Theme;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/** Draws headings, paragraphs, callouts and legends. */
public record TextDrawer(PdfFile file, Flow flow, Typesetter typesetter) {
    private static final float BAR = 2.2f;
    private static final float CALLOUT_PADDING = 6;
    private static final float CALLOUT_INDENT = 11;

    private static final float LIST_INDENT = 18;
    private static final float ABOVE_LEGEND = 4;

    /** The part of a page that a heading and what introduces its table may take and still wait for the table. */
    private static final float LARGEST_INTRODUCTION = 0.4f;

    /** Draws a part of a text that may go on on the next page. */
    private interface Painter {
        void draw(List<Line> lines, PageFrame sheet, float top);
    }

    private Styles styles() {
        return typesetter.styles();
    }

    public void sectionHeading(Heading heading) {
        keepHeading(heading, Role.H2, styles().sectionHeading(), 16);
    }

    public void subheading(Heading heading) {
        keepHeading(heading, Role.H3, styles().subheading(), 12);
    }

    /** The title of a report without a cover. */
    public void title(Heading heading) {
        keepHeading(heading, Role.H1, styles().sectionHeading(), 16);
    }

    private void keepHeading(Heading heading, Role role, Style style, float above) {
        flow.keepWithNext(of(heading, file.tags().add(role), style), above, 6);
    }

    /** Of a table or a figure, which it is a part of. */
    public void caption(Element of, Heading heading) {
        flow.keepWithNext(of(heading, file.tags().add(of, Role.CAPTION), styles().caption()), 10, 4);
    }

    /** Of a table or a figure in whose place stand sentences. */
    public void name(Heading heading) {
        flow.upright();
        flow.keepWithNext(of(heading, file.tags().add(Role.PARAGRAPH), styles().caption()), 10, 4);
    }

    /** The name of a table of which nothing is printed, and on its line what is said in its place. */
    public void name(Heading heading, RichText instead) {
        Style style = styles().note();
        String title = heading.title() + Phrase.stop(typesetter.notation(), heading.title()) + " ";
        List<Span> spans = new ArrayList<>(List.of(Span.of(title, styles().caption())));
        spans.addAll(typesetter.spans(instead, style));
        flow.upright();
        Element element = file.tags().add(Role.PARAGRAPH);
        flow.keepWithNext(
                named(heading, element, styles().caption(), sheet -> LineBreaker.lines(spans, sheet.textWidth())),
                10,
                4);
        flow.reserve(0);
    }

    /** Over as many pages as it takes. */
    public void paragraph(RichText text) {
        inParts(of(text), 6, 6);
    }

    public void list(Block.Items list) {
        Style style = styles().body();
        flow.upright();
        flow.space(6);
        Element element = file.tags().open(Role.LIST);
        for (int i = 0; i < list.items().size(); i++) {
            List<Line> label = typesetter.lines(list.label(i, typesetter.notation()), style, LIST_INDENT);
            List<Line> body = LineBreaker.lines(
                    typesetter.spans(list.items().get(i), style), flow.sheet().textWidth() - LIST_INDENT);
            new ListDrawer(file, flow).item(label, body, LIST_INDENT, style, top -> {});
            flow.space(2);
        }
        file.tags().close(element);
        flow.space(6);
    }

    public void callout(Block.Callout callout) {
        inParts(of(callout), 8, 8);
    }

    /** Says what a table is about that follows, and so stands on its page, turned or not. */
    public void introduction(RichText text) {
        introduction(of(text), 6);
    }

    public void introduction(Block.Callout callout) {
        introduction(of(callout), 8);
    }

    /** Below a table, on its own kind of page. */
    public void legend(List<Line> lines) {
        if (!lines.isEmpty()) {
            flow.space(ABOVE_LEGEND);
            draw(plain(styles().note(), sheet -> lines));
        }
    }

    public float legendHeight(List<Line> lines) {
        return lines.isEmpty()
                ? 0
                : ABOVE_LEGEND + lines.size() * styles().note().leading();
    }

    /** Waits for what follows it, and then says where it came to stand. */
    private Text of(Heading heading, Element element, Style style) {
        // Here, where its place is known, and not when it is drawn with what follows.
        Span title = Span.of(heading.title(), style);
        return named(heading, element, style, sheet -> typesetter.balanced(title, sheet.textWidth()));
    }

    private Text named(Heading heading, Element element, Style style, Function<PageFrame, List<Line>> broken) {
        return new Text(file.tags(), element, style, 0, broken, (lines, sheet, top) -> {
            file.places().heading(heading.name(), file.pageNumber(), top);
            draw(element, lines, style, sheet.left(), sheet.textWidth(), top);
        });
    }

    private void draw(Element what, List<Line> lines, Style style, float left, float width, float top) {
        file.canvas().as(what, () -> file.canvas().lines(lines, style, Align.LEFT, left, width, top));
    }

    private Text of(RichText text) {
        List<Span> spans = typesetter.spans(text, styles().body());
        return plain(styles().body(), sheet -> LineBreaker.lines(spans, sheet.textWidth()));
    }

    private Text plain(Style style, Function<PageFrame, List<Line>> lines) {
        Element element = file.tags().add(Role.PARAGRAPH);
        return new Text(
                file.tags(),
                element,
                style,
                0,
                lines,
                (part, sheet, top) -> draw(element, part, style, sheet.left(), sheet.textWidth(), top));
    }

    private Text of(Block.Callout callout) {
        Theme.Pair colours = styles().theme().of(callout.tone());
        Style style = styles().callout().in(colours.text());
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(typesetter.notation().say(Word.LEAD, callout.lead()) + " ", style.in(Face.BOLD)));
        spans.addAll(typesetter.spans(callout.text(), style));
        Element element = file.tags().add(Role.PARAGRAPH);
        return new Text(
                file.tags(),
                element,
                style,
                2 * CALLOUT_PADDING,
                sheet -> LineBreaker.lines(spans, calloutWidth(sheet)),
                (part, sheet, top) -> {
                    float height = part.size() * style.leading() + 2 * CALLOUT_PADDING;
                    float left = sheet.left();
                    file.canvas().fill(new Box(left, top - height, sheet.textWidth(), height), colours.fill());
                    file.canvas().fill(new Box(left, top - height, BAR, height), colours.text());
                    draw(element, part, style, left + CALLOUT_INDENT, calloutWidth(sheet), top - CALLOUT_PADDING);
                });
    }

    private static float calloutWidth(PageFrame sheet) {
        return sheet.textWidth() - CALLOUT_INDENT - CALLOUT_PADDING;
    }

    private void introduction(Text text, float around) {
        PageFrame lowest = PageFrame.landscape(flow.paper());
        if (flow.kept(lowest) + around + text.height(lowest) <= LARGEST_INTRODUCTION * lowest.textHeight()) {
            flow.keepWithNext(text, around, around);
        } else {
            inParts(text, around, around);
        }
    }

    private void inParts(Text text, float above, float below) {
        flow.upright();
        flow.space(above);
        draw(text);
        flow.space(below);
    }

    private void draw(Text text) {
        Style style = text.style();
        List<Line> lines = text.lines().apply(flow.sheet());
        int drawn = 0;
        while (drawn < lines.size()) {
            int left = lines.size() - drawn;
            flow.reserve(Flow.least(left) * style.leading() + text.frame());
            int count = flow.fitting(left, style.leading(), text.frame());
            float top = flow.take(count * style.leading() + text.frame());
            text.painter().draw(lines.subList(drawn, drawn + count), flow.sheet(), top);
            drawn += count;
        }
        file.tags().close(text.element());
    }

    /** A text that runs down its page or waits for what follows it; each part needs a frame beside its lines. */
    private record Text(
            Tags tags,
            Element element,
            Style style,
            float frame,
            Function<PageFrame, List<Line>> lines,
            Painter painter)
            implements Flow.KeepWithNext {
        @Override
        public float height(PageFrame sheet) {
            return lines.apply(sheet).size() * style.leading() + frame;
        }

        @Override
        public void draw(PageFrame sheet, float top) {
            painter.draw(lines.apply(sheet), sheet, top);
            tags.close(element);
        }
    }
}
