package org.attest.report.xlsx;

import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;

/** What a section says beside its tables and charts: lines in column A. */
final class SectionTexts {
    private SectionTexts() {}

    static Stream<Line> headed(Section section, String title) {
        Stream<Line> heading =
                section.heading().equals(title) ? Stream.of() : Stream.of(new Line.Heading(heading(section)));
        return Stream.concat(heading, of(section));
    }

    static String heading(Section section) {
        return section.number() + " " + section.heading();
    }

    static Stream<Line> of(Section section) {
        return section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph(RichText text) -> Stream.of(new Line.Text(text));
            case Block.Callout callout -> Stream.of(Line.of(callout));
            case Block.KeyFigures figures -> Stream.of();
            case Chart chart -> Stream.of();
            case Table table -> Stream.of();
        });
    }

    static boolean hasKeyFigures(Section section) {
        return section.blocks().stream().anyMatch(Block.KeyFigures.class::isInstance);
    }
}
