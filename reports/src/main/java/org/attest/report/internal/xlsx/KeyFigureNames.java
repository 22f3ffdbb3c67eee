package org.attest.report.internal.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;

/** The names by which formulas of any sheet may call the key figures: their cells in the summary. */
final class KeyFigureNames {
    private KeyFigureNames() {}

    /** The cell of each, in the same order. */
    static List<String> targets(Layout layout) {
        int count = Math.toIntExact(figures(layout.document()).count());
        if (count == 0) {
            return List.of();
        }
        Page summary = layout.page(Document.SUMMARY);
        return IntStream.range(0, count)
                .mapToObj(i -> summary.fixedThere(summary.firstRow() + i, Document.SUMMARY_VALUE))
                .toList();
    }

    static Stream<KeyFigure> figures(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.KeyFigures row ? row.figures().stream() : Stream.of());
    }
}
