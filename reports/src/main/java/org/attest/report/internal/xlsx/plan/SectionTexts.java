package org.attest.report.internal.xlsx.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Plot;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** What a section says beside its tables and charts: lines in column A. */
final class SectionTexts {
    private SectionTexts() {}

    static Stream<SheetLine> headed(Section section, String title, Notation notation) {
        Stream<SheetLine> heading = section.heading().equals(title)
                ? Stream.of()
                : Stream.of(new SheetLine.Heading(heading(section, notation)));
        return Stream.concat(heading, of(section, notation));
    }

    static String heading(Section section, Notation notation) {
        return section.number() == 0
                ? section.heading()
                : notation.say(Word.NUMBERED, section.number(), section.heading());
    }

    static Stream<SheetLine> of(Section section, Notation notation) {
        boolean hasTables = !section.tables().isEmpty();
        return section.blocks().stream()
                .flatMap(block -> block instanceof Plot plot && !hasTables ? of(plot, notation) : of(block, notation));
    }

    /** A plot whose table stands on another sheet. */
    private static Stream<SheetLine> of(Plot plot, Notation notation) {
        return Stream.of(
                SheetLine.of(notation.say(Word.PLOT_IN_PDF, plot.title(), plot.what())),
                new SheetLine.Link(plot.description(), plot.table()));
    }

    private static Stream<SheetLine> of(Block block, Notation notation) {
        return switch (block) {
            case Block.Subheading subheading -> Stream.of(new SheetLine.Heading(subheading.words()));
            case Block.Paragraph(RichText text) -> SheetLine.of(text);
            case Block.Items list ->
                IntStream.range(0, list.items().size())
                        .boxed()
                        .flatMap(i -> SheetLine.rich(RichText.of(list.label(i, notation) + " ")
                                .with(list.items().get(i))));
            case Block.Callout callout -> Stream.of(SheetLine.of(callout, notation));
            case Block.KeyFigures figures -> Stream.of();
            case Block.Picture picture -> Stream.of();
            case Chart chart -> Stream.of();
            case Plot plot -> Stream.of();
            case Table table -> Stream.of();
        };
    }

    /** What stands on the sheet of a table, by the table's key: the texts before it, on the last one those behind it too. */
    static SequencedMap<String, List<SheetLine>> byTable(Section section, Notation notation) {
        SequencedMap<String, List<SheetLine>> sheets = new LinkedHashMap<>();
        List<SheetLine> lines = new ArrayList<>();
        for (Block block : section.blocks()) {
            of(block, notation).forEach(lines::add);
            if (block instanceof Table table) {
                sheets.put(table.key(), lines);
                lines = new ArrayList<>();
            }
        }
        if (!sheets.isEmpty()) {
            sheets.lastEntry().getValue().addAll(lines);
        }
        return sheets;
    }

    /** Whether they need a sheet: no table or figure has one, and it is not that there are pictures alone, which have their own. */
    static boolean standAlone(Section section) {
        List<Block> blocks = section.blocks();
        boolean pictures = !blocks.isEmpty() && blocks.stream().allMatch(Block.Picture.class::isInstance);
        return section.tables().isEmpty() && !hasKeyFigures(section) && !pictures;
    }

    static boolean hasKeyFigures(Section section) {
        return section.blocks().stream().anyMatch(Block.KeyFigures.class::isInstance);
    }
}
