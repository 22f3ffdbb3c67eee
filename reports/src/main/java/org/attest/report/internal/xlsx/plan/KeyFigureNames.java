package org.attest.report.internal.xlsx.plan;

import java.util.List;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;

/** The names by which formulas of any sheet may call the key figures: their cells in the summary. */
public final class KeyFigureNames {
    private KeyFigureNames() {}

    /** The cell of each, in the same order. */
    public static List<String> targets(Layout layout) {
        return layout.document().summary().stream()
                .map(summary -> layout.page(summary.key()))
                .flatMap(summary -> figures(layout.document())
                        .map(figure -> summary.fixedThere(summary.firstRow() + figure.row(), Document.SUMMARY_VALUE)))
                .toList();
    }

    static Stream<KeyFigure> figures(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.KeyFigures row ? row.figures().stream() : Stream.of());
    }
}
