package org.attest.report.pdf;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Document;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.problem.Path;
import org.attest.report.style.Word;

/** One report on its way into one file: cover, contents, sections, then what they stand on. */
final class ReportDrawing {
    private final Document report;
    private final Path where;
    private final PdfFile file;
    private final Typesetter typesetter;
    private final RunningLines running;
    private final Flow flow;
    private final TextDrawer texts;
    private final CardDrawer cards;
    private final TableDrawer tables;

    ReportDrawing(Document report, OutputStream out, CellBoxes boxes) {
        this.report = report;
        where = Path.of("report", report.id());
        file = new PdfFile(report, out);
        typesetter = new Typesetter(report.notation(), new Styles(report.theme()));
        running = new RunningLines(report, file, typesetter);
        flow = new Flow(file, running);
        texts = new TextDrawer(file, flow, typesetter);
        cards = new CardDrawer(where, file, flow, typesetter);
        tables = new TableDrawer(where, file, flow, texts, typesetter, boxes);
    }

    void draw() {
        if (report.bare()) {
            drawBare();
            return;
        }
        List<Heading> headings = Heading.allOf(report);
        Heading contentsHeading = new Heading("contents", 1, report.notation().say(Word.CONTENTS));
        ContentsPages contents = new ContentsPages(file, flow, typesetter.styles());

        new CoverPage(file, typesetter).draw(report);
        texts.sectionHeading(contentsHeading);
        contents.draw(headings);
        report.sections().forEach(this::draw);
        for (Table table : Heading.backMatter(report)) {
            texts.sectionHeading(Heading.ofBackMatter(table));
            tables.draw(table);
        }
        flow.endPage();

        contents.number();
        running.number();
        file.bookmarks(
                Stream.concat(Stream.of(contentsHeading), headings.stream()).toList());
        file.close();
    }

    /** Its table stands under the title, and has no other caption. */
    private void drawBare() {
        Heading title = new Heading("title", 1, report.cover().title());
        texts.sectionHeading(title);
        report.tables().forEach(tables::draw);
        flow.endPage();
        running.number();
        file.bookmarks(List.of(title));
        file.close();
    }

    private void draw(Section section) {
        try {
            texts.sectionHeading(Heading.of(section));
            section.blocks().forEach(this::draw);
        } catch (MissingGlyph e) {
            throw e.at(where.then("section", section.heading()));
        }
    }

    private void draw(Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> texts.paragraph(text);
            case Block.Callout callout -> texts.callout(callout);
            case Block.KeyFigures(var figures) -> cards.draw(figures);
            case Chart chart -> texts.paragraph(RichText.of(chart.description()));
            case Table table -> {
                texts.caption(Heading.of(table, report.notation()));
                tables.draw(table);
            }
        }
    }
}
