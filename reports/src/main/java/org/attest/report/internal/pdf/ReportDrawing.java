package org.attest.report.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Document;
import org.attest.report.document.Plot;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.chart.FigureDrawer;
import org.attest.report.internal.pdf.file.Heading;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.flow.RunningLines;
import org.attest.report.internal.pdf.flow.TextDrawer;
import org.attest.report.internal.pdf.flow.Watermark;
import org.attest.report.internal.pdf.table.CellBoxes;
import org.attest.report.internal.pdf.table.Printed;
import org.attest.report.internal.pdf.table.TableDrawer;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Substitutes.Substitute;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.problem.Where;
import org.attest.report.wording.Word;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;

/** One report on its way into one file: cover, contents, sections, then what they stand on. */
public final class ReportDrawing {
    private final Document report;
    private final Where where;
    private final PdfFile file;
    private final Typesetter typesetter;
    private final Watermark watermark;
    private final RunningLines running;
    private final Flow flow;
    private final TextDrawer texts;
    private final CardDrawer cards;
    private final TableDrawer tables;
    private final FigureDrawer figures;
    private final ReferenceList references;

    public ReportDrawing(Document report, PdfOptions options, FontSet fonts, OutputStream out, CellBoxes boxes) {
        this.report = report;
        where = Where.of("report", report.id());
        file = new PdfFile(report, options, out);
        typesetter = new Typesetter(
                report.notation(), new Styles(report.theme(), fonts.forDocument(where)), report.evidence());
        watermark = new Watermark(options.watermark(), file, typesetter);
        running = new RunningLines(report, file, typesetter);
        flow = new Flow(report.theme().paper(), file, watermark, running);
        texts = new TextDrawer(file, flow, typesetter);
        cards = new CardDrawer(where, file, flow, texts, typesetter);
        tables = new TableDrawer(where, file, flow, texts, typesetter, boxes);
        figures = new FigureDrawer(tables, this::printed, this::table);
        references = new ReferenceList(where, file, flow, typesetter);
    }

    /** Draws it whole and gives the characters that no font has; what the format cannot hold is a RenderException. */
    public List<Substitute> draw() throws IOException {
        try {
            if (report.bare()) {
                drawBare();
            } else {
                drawWhole();
            }
        } catch (ExceptionConverter e) {
            throw new IOException(e.getException().getMessage(), e.getException());
        } catch (DocumentException e) {
            throw new IOException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return typesetter.substitutes().all();
    }

    private void drawWhole() throws IOException {
        List<Heading> headings = Heading.allOf(report);
        Heading contentsHeading = new Heading("contents", 1, report.notation().say(Word.CONTENTS));
        ContentsPages contents = new ContentsPages(file, flow, typesetter);

        CoverPage cover =
                new CoverPage(PageFrame.portrait(report.theme().paper()), file, watermark, running, typesetter);
        if (!cover.draw(report, contents, contentsHeading, headings)) {
            Element part = file.tags().open(Role.SECTION);
            texts.sectionHeading(contentsHeading);
            contents.draw(headings);
            file.tags().close(part);
        }
        report.sections().forEach(this::draw);
        for (Table table : report.printedMatter()) {
            Element matter = file.tags().open(Role.SECTION);
            texts.sectionHeading(Heading.ofBackMatter(table));
            if (ReferenceList.holds(table)) {
                references.draw(table);
            } else {
                tables.draw(table, Optional.empty());
            }
            file.tags().close(matter);
        }
        flow.endPage();

        contents.number();
        running.number();
        file.bookmarks(
                Stream.concat(Stream.of(contentsHeading), headings.stream()).toList());
        file.close();
    }

    /** Its table stands under the title, and has no other caption. */
    private void drawBare() throws IOException {
        Heading title = new Heading("title", 1, report.cover().title());
        texts.title(title);
        report.tables().forEach(table -> tables.draw(table, Optional.empty()));
        flow.endPage();
        running.number();
        file.bookmarks(List.of(title));
        file.close();
    }

    private void draw(Section section) {
        typesetter.substitutes().at(() -> where.then("section", section.heading()), () -> {
            Element part = file.tags().open(Role.SECTION);
            texts.sectionHeading(Heading.of(section, report.notation()));
            List<Block> blocks = section.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                draw(blocks.get(i), introduces(blocks.subList(i, blocks.size())));
            }
            file.tags().close(part);
        });
    }

    /** Whether there are only texts before the next table. */
    private static boolean introduces(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Paragraph || block instanceof Block.Callout))
                .findFirst()
                .filter(Table.class::isInstance)
                .isPresent();
    }

    private void draw(Block block, boolean introducing) {
        switch (block) {
            case Block.Subheading subheading -> texts.subheading(Heading.of(subheading));
            case Block.Paragraph(var text) when introducing -> texts.introduction(text);
            case Block.Callout callout when introducing -> texts.introduction(callout);
            case Block.Paragraph(var text) -> texts.paragraph(text);
            case Block.Items list -> texts.list(list);
            case Block.Callout callout -> texts.callout(callout);
            case Block.KeyFigures(var figures) -> cards.draw(figures);
            case Chart chart -> figures.draw(chart);
            case Plot plot -> figures.draw(plot);
            case Block.Picture picture -> figures.draw(picture);
            case Table table -> tables.draw(table, Optional.of(Heading.of(table, report.notation())));
        }
    }

    /** The table of a picture, if it prints all that the picture shows. */
    private Table table(String key) {
        return report.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Table> printed(String key, IntStream columns) {
        return report.tables().stream()
                .filter(table -> table.key().equals(key))
                .filter(table -> new Printed(table, report.notation()).isWhole())
                .filter(table -> columns.allMatch(column ->
                        table.print().has(column) || table.print().folded().contains(column)))
                .findFirst();
    }
}
