package org.attest.report.internal.xlsx.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Places everything before anything is drawn: summary and checks come first and compute from later tables. */
public final class Layout {
    private final Document document;
    private final boolean working;
    private final SheetPaper paper;
    private final SheetTexts texts;
    private final Names names;
    private final List<SheetPlan> pages = new ArrayList<>();
    private final Map<String, List<SheetPlan>> pagesByTable = new HashMap<>();
    /** The headings of the contents, by the names of the sheets that they stand before. */
    private final Map<String, String> parts = new HashMap<>();

    private final SequencedMap<String, String> figureNames = new LinkedHashMap<>();

    private Layout(Document document, boolean working) {
        this.document = document;
        this.working = working;
        this.paper = SheetPaper.of(document);
        this.texts = new SheetTexts(document, working);
        this.names = new Names(notation().say(Word.SHEET));
    }

    /**
     * Plans a document.
     *
     * @param working whether values are to be changed, and subtotals to stand below their tables
     */
    public static Layout of(Document document, boolean working) {
        Layout layout = new Layout(document, working);
        if (document.bare()) {
            document.sections().forEach(layout::addSection);
            layout.addCharts();
        } else {
            layout.addAll();
            document.summary().map(Table::key).map(layout::page).ifPresent(layout::nameFigures);
        }
        layout.pages.forEach(page -> Limits.check(page, layout.where(page)));
        return layout;
    }

    public List<SheetPlan> pages() {
        return List.copyOf(pages);
    }

    public SheetPlan contents() {
        return pages.get(1);
    }

    /** The sheet's place in the workbook, from 0. */
    public int indexOf(SheetPlan page) {
        return pages.indexOf(page);
    }

    /** The sheet on which a table goes on when this one is full. */
    public SheetPlan next(SheetPlan full) {
        List<SheetPlan> parts = pages(full.table().orElseThrow().key());
        return full.part() < parts.size() ? parts.get(full.part()) : added(full);
    }

    /** The names by which formulas of any sheet may call the key figures, each with its cell in the summary. */
    public SequencedMap<String, String> figureNames() {
        return figureNames;
    }

    private void nameFigures(SheetPlan summary) {
        blocks().forEach(block -> {
            if (block instanceof Block.KeyFigures(List<KeyFigure> figures)) {
                figures.forEach(figure -> figureNames.put(
                        names.table(figure.key()),
                        summary.fixedThere(summary.firstRow() + figure.row(), Document.SUMMARY_VALUE)));
            }
        });
    }

    private Stream<Block> blocks() {
        return document.sections().stream().flatMap(section -> section.blocks().stream());
    }

    public Document document() {
        return document;
    }

    public Notation notation() {
        return document.notation();
    }

    /** The first sheet of the table with this key. */
    public SheetPlan page(String table) {
        return pages(table).getFirst();
    }

    public List<SheetPlan> pages(String table) {
        List<SheetPlan> parts = pagesByTable.get(table);
        if (parts == null) {
            throw new RenderException(
                    report(), "a formula or link leads to table \"" + table + "\", must be a table of the report");
        }
        return List.copyOf(parts);
    }

    /** The row of a table, as a link's target. */
    public String target(String table, long row) {
        for (SheetPlan page : pages(table)) {
            if (row >= page.before() && row < page.before() + page.rows()) {
                return page.there(page.firstRow() + row - page.before(), 0);
            }
        }
        SheetPlan page = page(table);
        long rows = pages(table).stream().mapToLong(SheetPlan::rows).sum();
        throw new RenderException(
                where(page), "a link leads to row " + (row + 1) + ", must be one of its " + rows + " rows");
    }

    public Where where(SheetPlan page) {
        return page.table()
                .map(table -> report().then("table", table.key()))
                .or(() -> page.chart().map(chart -> report().then("chart", chart.key())))
                .orElseGet(() -> report().then("sheet", page.name()));
    }

    public Where report() {
        return Where.of("report", document.id());
    }

    private void addAll() {
        SheetPlan cover = SheetPlan.of(
                names.sheet(notation().say(Word.COVER)),
                document.cover().title(),
                texts.ofCover(),
                Optional.empty(),
                paper);
        String contents = names.sheet(notation().say(Word.CONTENTS));
        addSummary();
        document.sections().forEach(section -> {
            String heading = SectionTexts.heading(section, notation());
            part(section.number() == 0 ? "" : heading, () -> addSection(section));
        });
        part(texts.ofBackMatter(), () -> document.backMatter().forEach(table -> add(table, List.of())));
        addCharts();
        pages.addFirst(placed(contents, new Contents(pages, parts, notation()).table(), texts.marked()));
        pages.addFirst(cover);
    }

    /** Adds sheets, with a heading in the contents if any. */
    private void part(String heading, Runnable sheets) {
        int first = pages.size();
        sheets.run();
        if (pages.size() > first && !heading.isEmpty()) {
            parts.put(pages.get(first).name(), heading);
        }
    }

    /** The key figures of all sections, below the texts of those sections that hold nothing else. */
    private void addSummary() {
        List<Section> sections =
                document.sections().stream().filter(SectionTexts::hasKeyFigures).toList();
        document.summary().ifPresent(summary -> {
            List<SheetLine> above = sections.stream()
                    .filter(section -> section.tables().isEmpty())
                    .flatMap(section -> SectionTexts.headed(section, summary.title(), notation()))
                    .toList();
            add(summary, above);
        });
        if (document.summary().isEmpty() && !sections.isEmpty()) {
            throw new RenderException(
                    report().then("section", sections.getFirst().number()),
                    "has key figures, the report must have a summary of them");
        }
    }

    private void addSection(Section section) {
        if (SectionTexts.standAlone(section)) {
            pages.add(SheetPlan.of(
                    names.sheet(section.heading()),
                    SectionTexts.heading(section, notation()),
                    texts.backed(SectionTexts.of(section, notation())),
                    Optional.empty(),
                    paper));
        }
        Map<String, List<SheetLine>> above = SectionTexts.byTable(section, notation());
        for (Table table : section.tables()) {
            add(table, above.getOrDefault(table.key(), List.of()));
            table.groupings().forEach(groups -> groups.subtotals().ifPresent(of -> addSubtotals(table, of)));
        }
        texts.pictures(section, names, paper).forEach(pages::add);
    }

    /** Below their table where that is to be worked with, else on a sheet of their own. */
    private void addSubtotals(Table table, Table subtotals) {
        SheetPlan page = page(table.key());
        if (!working || !page.endsTable()) {
            add(subtotals, List.of());
            return;
        }
        SheetPlan both = page.above(SheetPlan.of(
                page.name(), subtotals.title(), List.of(), subtotals, names.table(subtotals.key()), paper));
        pages.set(pages.indexOf(page), both);
        pagesByTable.put(table.key(), new ArrayList<>(List.of(both)));
        pagesByTable.put(subtotals.key(), List.of(both.tables().getLast()));
    }

    /** Each beside its table, which may come in a later section. */
    private void addCharts() {
        blocks().filter(Chart.class::isInstance).map(Chart.class::cast).forEach(this::add);
    }

    private void add(Chart chart) {
        SheetPlan data = page(chart.table());
        String name = names.sheet(notation().say(Word.CHART_SHEET, data.name()));
        int at = pages.indexOf(pages(chart.table()).getLast()) + 1;
        while (at < pages.size() && pages.get(at).chart().isPresent()) {
            at++;
        }
        pages.add(at, SheetPlan.of(name, chart.title(), texts.of(chart, data), Optional.of(chart), paper));
    }

    private void add(Table table, List<SheetLine> above) {
        SheetPlan page = placed(names.sheet(texts.name(table)), table, texts.backed(above.stream()));
        if (pagesByTable.containsKey(table.key())) {
            throw new RenderException(where(page), "stands twice in the report, a table's key must be unique");
        }
        pages.add(page);
        pagesByTable.put(table.key(), new ArrayList<>(List.of(page)));
        while (page.known().isPresent() && !page.endsTable()) {
            page = added(page);
        }
    }

    /** A further sheet for the rows that a full one cannot hold. */
    private SheetPlan added(SheetPlan full) {
        Table table = full.table().orElseThrow();
        SheetPlan first = page(table.key());
        SheetPlan next = full.next(
                names.sheet(first.name()),
                notation().say(Word.CONTINUED, first.title(), full.part() + 1),
                texts.backed(Stream.of(new SheetLine.Link(first.title(), table.key()))),
                names.table(table.key()));
        pages.add(pages.indexOf(full) + 1, next);
        pagesByTable.computeIfAbsent(table.key(), key -> new ArrayList<>()).add(next);
        return next;
    }

    private SheetPlan placed(String name, Table table, List<SheetLine> above) {
        return SheetPlan.of(
                name, texts.caption(table), texts.above(table, above), table, names.table(table.key()), paper);
    }
}
