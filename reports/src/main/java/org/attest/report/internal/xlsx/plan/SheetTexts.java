package org.attest.report.internal.xlsx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Document;
import org.attest.report.document.Highlight;
import org.attest.report.document.Plot;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.style.Tone;
import org.attest.report.wording.Word;

/**
 * What stands above the tables of a workbook, and on its cover.
 *
 * @param working whether values are to be changed
 */
record SheetTexts(Document document, boolean working) {
    List<SheetLine> ofCover() {
        List<SheetLine> lines = new ArrayList<>();
        lines.add(new SheetLine.Heading(document.cover().subtitle()));
        lines.add(SheetLine.of(document.cover().about()));
        lines.addAll(marked());
        document.cover()
                .lines()
                .forEach(line ->
                        lines.add(new SheetLine.LeadIn(line.label() + ":", Tone.NEUTRAL, RichText.of(line.text()))));
        lines.removeIf(line -> line.plain().isBlank());
        return lines;
    }

    /** The lines between title and header, the first of them given. */
    List<SheetLine> above(Table table, List<SheetLine> texts) {
        Stream<SheetLine> legend = table.legend().stream().map(SheetLine.Text::new);
        Stream<SheetLine> empty = table.hasRows() ? Stream.of() : Stream.of(SheetLine.of(table.empty()));
        return Stream.of(texts.stream(), legend, colours(table).stream(), plots(table), empty)
                .flatMap(Function.identity())
                .toList();
    }

    /** A spreadsheet has no such pictures of its own. */
    private Stream<SheetLine> plots(Table table) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Plot plot && plot.table().equals(table.key()))
                .map(block -> (Plot) block)
                .map(plot -> SheetLine.of(document.notation().say(Word.PLOT_IN_PDF, plot.title(), plot.what())));
    }

    List<SheetLine> of(Chart chart, SheetPlan data) {
        SheetLine link = new SheetLine.Link(document.notation().say(Word.CHART_DATA, data.title()), chart.table());
        return backed(Stream.of(link, SheetLine.of(chart.description())));
    }

    /** Says what colours mean that come only with other values. */
    private Optional<SheetLine> colours(Table table) {
        String words = table.columns().stream()
                .flatMap(column -> column.highlights().stream())
                .filter(highlight -> working && !highlight.occurs())
                .map(Highlight::words)
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(SheetLine.of(document.notation().say(Word.HIGHLIGHT_LINE, words)));
    }

    String name(Table table) {
        return table.number() > 0
                ? document.notation().say(Word.NUMBERED, table.number(), table.shortTitle())
                : table.shortTitle();
    }

    String caption(Table table) {
        return table.number() > 0 && !document.bare()
                ? document.notation().say(Word.TABLE, table.number(), table.title())
                : table.title();
    }

    String ofBackMatter() {
        boolean notes = document.backMatter().equals(List.of(document.notes()));
        return notes ? document.notes().title() : document.notation().say(Word.BACK_MATTER);
    }

    /** A sheet for each picture of a section. */
    Stream<SheetPlan> pictures(Section section, Names names, SheetPaper paper) {
        return section.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .map(picture -> SheetPlan.of(
                        names.sheet(picture.caption()),
                        picture.caption(),
                        backed(Stream.of(new SheetLine.Picture(picture.image()))),
                        Optional.empty(),
                        paper));
    }

    /** Below the way back to the contents, if there are any, and what each sheet says. */
    List<SheetLine> backed(Stream<SheetLine> lines) {
        Stream<SheetLine> back = document.bare()
                ? Stream.of()
                : Stream.of(new SheetLine.BackLink(document.notation().say(Word.BACK_TO_CONTENTS)));
        return Stream.of(back, marked().stream(), lines)
                .flatMap(Function.identity())
                .toList();
    }

    /** The marking, if there is one, in a line of its own. */
    List<SheetLine> marked() {
        return Stream.<SheetLine>of(new SheetLine.Marking(document.cover().classification()))
                .filter(line -> !line.plain().isBlank())
                .toList();
    }
}
