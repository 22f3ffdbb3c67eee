package org.attest.report.internal.pdf.flow;

import java.util.List;
import java.util.Optional;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Style;

/** Draws items of lists: a label, and beside it a body that may go on on the next page. */
public record ListDrawer(PdfFile file, Flow flow) {
    /** Told of the height at which an item begins. */
    @FunctionalInterface
    public interface Placed {
        void at(float top);
    }

    /** Draws an item whose body stands so far from the left edge; it may have no label. */
    public void item(List<Line> label, List<Line> body, float indent, Style style, Placed placed) {
        Element item = file.tags().open(Role.LIST_ITEM);
        Optional<Element> name =
                label.isEmpty() ? Optional.empty() : Optional.of(file.tags().add(Role.LABEL));
        Element text = file.tags().add(Role.LIST_BODY);
        int drawn = 0;
        while (drawn < body.size()) {
            int left = body.size() - drawn;
            int least = drawn == 0 ? Math.max(label.size(), Flow.least(left)) : Flow.least(left);
            flow.reserve(least * style.leading());
            int count = flow.fitting(left, style.leading(), 0);
            float top = flow.take(Math.max(drawn == 0 ? label.size() : 0, count) * style.leading());
            float x = flow.sheet().left();
            if (drawn == 0) {
                placed.at(top);
                name.ifPresent(element ->
                        file.canvas().as(element, () -> file.canvas().lines(label, style, Align.LEFT, x, indent, top)));
            }
            List<Line> part = body.subList(drawn, drawn + count);
            float width = flow.sheet().textWidth() - indent;
            file.canvas().as(text, () -> file.canvas().lines(part, style, Align.LEFT, x + indent, width, top));
            drawn += count;
        }
        name.ifPresent(file.tags()::close);
        file.tags().close(text);
        file.tags().close(item);
    }
}
