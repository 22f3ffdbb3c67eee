package org.attest.report.internal.pdf.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.tag.Content;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.TextPainter;
import org.attest.report.internal.pdf.text.TextPen;
import org.attest.report.style.Colour;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * Draws on a content stream, in points from the lower corner where reading begins: in a language that is read from the right all that is
 * drawn stands mirrored, and only words and pictures run as they do anywhere.
 */
public final class Canvas implements TextPen.Speech {
    private final PdfContentByte content;
    private final TextPen pen;
    private final Tags tags;
    private final OpenLinks links;
    private final LineDrawing lines;
    private final MarkedContent marked;
    private Optional<Content> drawn = Optional.empty();
    private Optional<Element> spoken = Optional.empty();
    private Optional<Colour> colour = Optional.empty();
    private Side side;

    /** Draws on this content, which belongs to these tags. */
    Canvas(PdfContentByte content, TextPainter painter, Tags tags, OpenLinks.Listener links, boolean mirrored) {
        this.content = content;
        this.side = new Side(mirrored, 0);
        this.pen = painter.on(content);
        this.tags = tags;
        this.marked = new MarkedContent(content, pen, tags);
        this.links = new OpenLinks(tags, links);
        this.lines = new LineDrawing(this, tags, this.links);
    }

    /** Another page of this width begins. */
    Canvas start(float width) {
        side = new Side(side.mirrored(), width);
        clear();
        return this;
    }

    /** No font and no colour is known. */
    private void clear() {
        pen.clear();
        colour = Optional.empty();
    }

    /** On paper, from its left edge. */
    public Box placed(Box box) {
        return side.of(box);
    }

    /** Nothing more is drawn, or in another state of the content. */
    void endContent() {
        marked.end();
        pen.endText();
    }

    /** All that is drawn meanwhile is this; shapes are decoration all the same, but in figures. */
    public void as(Content what, Runnable drawing) {
        Optional<Content> before = drawn;
        drawn = Optional.of(what);
        drawing.run();
        drawn = before;
    }

    /** Adds an element, draws its content, and closes it. */
    public void as(Role role, Runnable drawing) {
        Element element = tags.add(role);
        as(element, drawing);
        tags.close(element);
    }

    /** All that is drawn meanwhile stands around this point, turned against the clock by an angle in radians. */
    public void turned(float x, float y, double angle, Runnable drawing) {
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        endContent();
        content.saveState();
        content.concatCTM(cos, sin, -sin, cos, side.x(x, 0), y);
        clear();
        Side before = side;
        side = new Side(false, 0);
        drawing.run();
        side = before;
        endContent();
        content.restoreState();
        clear();
    }

    public void fill(Box box, Colour with) {
        markShape();
        use(with);
        content.rectangle(side.x(box.x(), box.width()), box.y(), box.width(), box.height());
        content.fill();
    }

    /** A horizontal line; y is its middle. */
    public void rule(float x, float y, float width, float thickness, Colour with) {
        fill(new Box(x, y - thickness / 2, width, thickness), with);
    }

    /** A horizontal line that ends at y. */
    public void ruleAbove(float x, float y, float width, float thickness, Colour with) {
        fill(new Box(x, y, width, thickness), with);
    }

    public void fill(Outline outline, Colour with) {
        markShape();
        use(with);
        side.paint(content, outline, content::fill);
    }

    public void stroke(Outline outline, Stroke with) {
        markShape();
        Colour ink = with.colour();
        content.saveState();
        content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(with.thickness());
        content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        if (with.off() > 0) {
            content.setLineDash(with.on(), with.off(), 0);
        }
        side.paint(content, outline, content::stroke);
        content.restoreState();
    }

    /** A row of dots that leads the eye. */
    public void dots(float from, float to, float y, Colour with) {
        stroke(Outline.line(from, y, to, y), new Stroke(0.8f, with, 0, 3));
    }

    /** Lines below each other around an x, the leading of the first beginning at the top. */
    public void lines(List<Line> lines, Style leading, Align align, float x, float top) {
        float baseline = top - leading.baseline();
        for (Line line : lines) {
            place(line, x - align.before() * line.width(), baseline);
            baseline -= leading.leading();
        }
        links.close();
    }

    /** In an area of this width; lines that are read from the right begin at its right edge. */
    public void lines(List<Line> lines, Style leading, Align align, float left, float width, float top) {
        boolean fromRight =
                !side.mirrored() && align == Align.LEFT && lines.stream().anyMatch(Line::rightToLeft);
        Align aligned = fromRight ? Align.RIGHT : align;
        lines(lines, leading, aligned, aligned.at(left, width), top);
    }

    public void line(Line line, float x, float baseline) {
        place(line, x, baseline);
        links.close();
    }

    private void place(Line line, float x, float baseline) {
        lines.place(line, side.x(x, line.width()), baseline);
    }

    /** On a page, for readers that show where a figure stands. */
    public void frame(Element figure, Box box) {
        Box at = placed(box);
        figure.box(at.x(), at.y(), at.width(), at.height());
    }

    /** Shapes that say something, in words for those who cannot see them, and may lead somewhere. */
    public void figure(String words, Optional<Span.Link> link, Box box, Runnable drawing) {
        Element within = link.map(to -> links.element(to, element())).orElseGet(this::element);
        Element figure = tags.add(within, Role.FIGURE).alternative(words);
        frame(figure, box);
        as(figure, drawing);
        tags.close(figure);
        link.ifPresent(to -> links.lead(to, within, placed(box)));
        links.close();
    }

    /** A figure of the structure, or there for the eye only. */
    public void picture(Picture picture, Box box) {
        markShape();
        content.addImage(picture.image(), box.width(), 0, 0, box.height(), side.x(box.x(), box.width()), box.y());
    }

    /** What is already drawn elsewhere comes to stand here. */
    void place(PdfTemplate template, float x, float y) {
        marked.begin(drawn, false);
        pen.endText();
        content.addTemplate(template, side.x(x, template.getWidth()), y);
    }

    /** What is repeated on every page leads nowhere: it is no part of the document. */
    boolean leads() {
        return drawn.filter(Artifact.class::isInstance).isEmpty();
    }

    Element element() {
        return drawn.map(Element.class::cast).orElse(Element.NONE);
    }

    void text(Span span, float x, float baseline) {
        use(span.style().colour());
        pen.show(span, x, baseline, this);
    }

    /** Cells of a row share a text object: what takes shapes too must not begin in one. */
    @Override
    public void begin() {
        marked.begin(drawn, drawn.filter(MarkedContent::takesShapes).isEmpty());
    }

    /** Shaped text may draw letters as shapes, for which there is no room within a text object. */
    @Override
    public void begin(Optional<Locale> language) {
        if (language.isPresent() && tags.written() && leads()) {
            Element inLanguage =
                    tags.add(element(), Role.SPAN).language(language.get().toLanguageTag());
            marked.begin(Optional.of(inLanguage), false);
            spoken = Optional.of(inLanguage);
        } else {
            marked.begin(drawn, false);
        }
    }

    /** The element is its own already; most readers of the page want its letters from left to right all the same. */
    @Override
    public void begin(Optional<Locale> language, String text) {
        if (tags.written() && leads()) {
            element().reading(text);
            language.ifPresent(in -> element().language(in.toLanguageTag()));
        }
        marked.begin(drawn, false);
    }

    @Override
    public void end() {
        spoken.ifPresent(tags::close);
        spoken = Optional.empty();
    }

    private void use(Colour with) {
        if (colour.filter(with::equals).isEmpty()) {
            colour = Optional.of(with);
            content.setRGBColorFill(with.red(), with.green(), with.blue());
        }
    }

    private void markShape() {
        marked.begin(drawn.filter(MarkedContent::takesShapes).or(() -> Optional.of(Artifact.DECORATION)), false);
        pen.endText();
    }
}
