package org.attest.report.internal.pdf.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Span;

/** Draws lines of text part by part, with what leads somewhere and what is read in another order. */
record LineDrawing(Canvas canvas, Tags tags, OpenLinks links) {
    private record Drawing(float x, Runnable run) {}

    void place(Line line, float x, float baseline) {
        List<Line.Part> parts = line.parts();
        if (tags.written() && canvas.leads() && line.isTurned()) {
            placeTurned(parts, x, baseline);
        } else {
            for (Line.Part part : parts) {
                place(part, link(part), x, baseline);
            }
        }
    }

    /** Each part is an element of its own: these stand in the order in which they are read, and are drawn from the left. */
    private void placeTurned(List<Line.Part> parts, float x, float baseline) {
        List<Drawing> drawings = new ArrayList<>();
        for (Line.Part part : parts) {
            Optional<Element> link = link(part);
            Element own = tags.add(link.orElseGet(canvas::element), Role.SPAN);
            drawings.add(new Drawing(part.x(), () -> {
                canvas.as(own, () -> canvas.text(part.span(), x + part.x(), baseline));
                tags.close(own);
                link.ifPresent(to -> links.lead(part, to, x, baseline));
            }));
        }
        drawings.stream().sorted(Comparator.comparingDouble(Drawing::x)).forEach(each -> each.run.run());
    }

    private void place(Line.Part part, Optional<Element> link, float x, float baseline) {
        if (link.isEmpty()) {
            canvas.text(part.span(), x + part.x(), baseline);
        } else {
            canvas.as(link.get(), () -> canvas.text(part.span(), x + part.x(), baseline));
            links.lead(part, link.get(), x, baseline);
        }
    }

    private Optional<Element> link(Line.Part part) {
        Optional<Span.Link> to = part.span().link();
        return to.isEmpty() || !canvas.leads()
                ? Optional.empty()
                : Optional.of(links.element(to.get(), canvas.element()));
    }
}
