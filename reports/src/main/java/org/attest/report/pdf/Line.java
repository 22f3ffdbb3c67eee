package org.attest.report.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** One line of broken text. */
record Line(List<Span> spans, float width) {
    static final Line EMPTY = new Line(List.of(), 0);

    Line {
        spans = List.copyOf(spans);
    }

    String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
