package org.attest.report.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Document;
import org.attest.report.document.Grouping;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Notation;
import org.attest.report.style.Tone;
import org.attest.report.style.Word;

/**
 * Puts everything in its place before anything is drawn: the summary and the checks come first and compute from tables that
 * come later.
 */
final class Layout {
    private final Document document;
    private final Names names;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Page> pagesByTable = new HashMap<>();

    private Layout(Document document) {
        this.document = document;
        this.names = new Names(notation().say(Word.SHEET));
    }

    static Layout of(Document document) {
        Layout layout = new Layout(document);
        layout.addAll();
        layout.pages.forEach(page -> Limits.check(page, layout.where(page)));
        return layout;
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    Page contents() {
        return pages.get(1);
    }

    Notation notation() {
        return document.notation();
    }

    /** The page of the table with this key. */
    Page page(String table) {
        return Optional.ofNullable(pagesByTable.get(table))
                .orElseThrow(() -> new RenderException(
                        report(), "a formula or link leads to table \"" + table + "\", must be a table of the report"));
    }

    /** The row of a table, as a link's target. */
    String target(String table, int row) {
        Page page = page(table);
        if (row < 0 || row >= page.rows()) {
            throw new RenderException(
                    where(page), "a link leads to row " + (row + 1) + ", must be one of its " + page.rows() + " rows");
        }
        return page.there((long) page.firstRow() + row, 0);
    }

    Path where(Page page) {
        return page.table()
                .map(table -> report().then("table", table.key()))
                .orElseGet(() -> report().then("sheet", page.name()));
    }

    private Path report() {
        return Path.of("report", document.id());
    }

    private void addAll() {
        Page cover = Page.of(
                names.sheet(notation().say(Word.COVER)), document.cover().title(), coverLines());
        String contents = names.sheet(notation().say(Word.CONTENTS));
        addSummary();
        Stream.of(document.notes(), document.sources(), document.checks()).forEach(table -> add(table, List.of()));
        document.sections().forEach(this::addSection);
        Table listed = Contents.of(pages, notation());
        pages.addFirst(placed(contents, listed, List.of()));
        pages.addFirst(cover);
    }

    private List<Line> coverLines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Heading(document.cover().subtitle()));
        lines.add(Line.of(document.cover().classification()));
        document.cover()
                .lines()
                .forEach(line -> lines.add(new Line.Led(line.label() + ":", Tone.NEUTRAL, RichText.of(line.text()))));
        lines.removeIf(line -> line.plain().isBlank());
        return lines;
    }

    /** The key figures of all sections, below the texts of those sections that hold nothing else. */
    private void addSummary() {
        List<Section> sections =
                document.sections().stream().filter(Layout::hasKeyFigures).toList();
        document.summary().ifPresent(summary -> {
            List<Line> texts = sections.stream()
                    .filter(section -> section.tables().isEmpty())
                    .flatMap(section -> headedTexts(section, summary.title()))
                    .toList();
            add(summary, texts);
        });
        if (document.summary().isEmpty() && !sections.isEmpty()) {
            throw new RenderException(
                    report().then("section", sections.getFirst().number()),
                    "has key figures, the report must have a summary of them");
        }
    }

    private void addSection(Section section) {
        if (section.tables().isEmpty() && !hasKeyFigures(section)) {
            List<Line> lines = Stream.concat(Stream.of(back()), texts(section)).toList();
            pages.add(Page.of(names.sheet(section.heading()), heading(section), lines));
        }
        List<Table> tables = section.tables();
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            add(table, i == 0 ? headedTexts(section, table.title()).toList() : List.of());
            table.grouping().flatMap(Grouping::subtotals).ifPresent(subtotals -> add(subtotals, List.of()));
        }
    }

    private void add(Table table, List<Line> texts) {
        String wish = table.number() > 0 ? table.number() + " " + table.shortTitle() : table.shortTitle();
        List<Line> lines = Stream.concat(Stream.of(back()), texts.stream()).toList();
        Page page = placed(names.sheet(wish), table, lines);
        pages.add(page);
        if (pagesByTable.put(table.key(), page) != null) {
            throw new RenderException(where(page), "stands twice in the report, a table's key must be unique");
        }
    }

    private Page placed(String name, Table table, List<Line> above) {
        String title = table.number() > 0 ? notation().say(Word.TABLE, table.number(), table.title()) : table.title();
        List<Line> lines = new ArrayList<>(above);
        table.legend().forEach(line -> lines.add(new Line.Text(line)));
        if (!table.hasRows() && table.legend().isEmpty()) {
            lines.add(Line.of(notation().say(Word.NO_ROWS)));
        }
        return new Page(name, title, lines, Optional.of(table), names.table(table.key()));
    }

    private Line back() {
        return new Line.Back(notation().say(Word.BACK_TO_CONTENTS));
    }

    private static Stream<Line> headedTexts(Section section, String title) {
        Stream<Line> heading =
                section.heading().equals(title) ? Stream.of() : Stream.of(new Line.Heading(heading(section)));
        return Stream.concat(heading, texts(section));
    }

    private static String heading(Section section) {
        return section.number() + " " + section.heading();
    }

    private static Stream<Line> texts(Section section) {
        return section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph(RichText text) -> Stream.of(new Line.Text(text));
            case Block.Callout callout -> Stream.of(Line.of(callout));
            case Block.KeyFigures figures -> Stream.of();
            case Chart chart -> Stream.of();
            case Table table -> Stream.of();
        });
    }

    private static boolean hasKeyFigures(Section section) {
        return section.blocks().stream().anyMatch(Block.KeyFigures.class::isInstance);
    }
}
