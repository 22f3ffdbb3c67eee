package org.attest.report.internal.pdf.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.internal.pdf.text.Destination;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Span;

/** The links of a text that is being drawn: however many lines it takes, a link is one element. */
final class OpenLinks {
    /** Told of every link that is drawn, and of the element that it is. */
    interface Listener {
        void add(Destination target, Element element, String words, Box box);
    }

    private final Tags tags;
    private final Listener listener;
    private final Map<Span.Link, List<Element>> open = new LinkedHashMap<>();

    OpenLinks(Tags tags, Listener listener) {
        this.tags = tags;
        this.listener = listener;
    }

    /** The element of a link behind the one that it stands in, if there is one for it alone. */
    Element element(Span.Link link, Element within) {
        return open.computeIfAbsent(link, to -> begin(to, within)).getLast();
    }

    private List<Element> begin(Span.Link link, Element within) {
        if (link.target().isReference()) {
            Element reference = tags.add(within, Role.REFERENCE);
            return List.of(reference, tags.add(reference, Role.LINK));
        }
        return List.of(tags.add(within, Role.LINK));
    }

    /** From a part of a line that begins at this x. */
    void lead(Line.Part part, Element element, float x, float baseline) {
        float size = part.span().style().size();
        Box box = new Box(x + part.x(), baseline - size * 0.25f, part.width(), size * 1.1f);
        lead(part.span().link().orElseThrow(), element, box);
    }

    void lead(Span.Link link, Element element, Box box) {
        listener.add(link.target(), element, link.words(), box);
    }

    /** The text is drawn. */
    void close() {
        if (!open.isEmpty()) {
            open.values().forEach(elements -> elements.reversed().forEach(tags::close));
            open.clear();
        }
    }
}
