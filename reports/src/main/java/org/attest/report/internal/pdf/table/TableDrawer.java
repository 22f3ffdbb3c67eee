package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.Heading;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.flow.TextDrawer;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.problem.Where;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/** Draws tables: fits the columns, then runs down the rows. */
public record TableDrawer(
        Where where, PdfFile file, Flow flow, TextDrawer texts, Typesetter typesetter, CellBoxes boxes) {
    /** Under its caption, which is kept with it; without one where it has a heading of its own. */
    public void draw(Table table, Optional<Heading> caption) {
        Where here = where.then("table", table.key());
        typesetter.substitutes().at(() -> here, () -> draw(here, table, caption));
    }

    private void draw(Where here, Table table, Optional<Heading> caption) {
        Printed printed = new Printed(table, typesetter.notation());
        if (printed.isSentence()) {
            boolean named = table.hasRows() && !printed.isUnprinted();
            if (caption.isPresent() && !named) {
                texts.name(caption.get(), legend(printed));
            } else {
                caption.ifPresent(texts::name);
                if (named) {
                    texts.paragraph(RichText.of(printed.names()));
                }
                texts.legend(legend(printed, flow.sheet()));
            }
            flow.space(10);
            return;
        }
        try (RowReader rows = new RowReader(here, table, typesetter.notation())) {
            List<TableLayout> bands =
                    new ColumnFitter(here, printed, flow.paper(), typesetter).fit(rows.sample(printed.rows()));
            draw(bands.getFirst(), rows, caption.map(heading -> part(heading, 1, bands.size())), bands.size() == 1);
            for (int i = 1; i < bands.size(); i++) {
                Heading whole = caption.orElse(Heading.of(table, typesetter.notation()));
                try (RowReader again = new RowReader(here, table, typesetter.notation())) {
                    draw(bands.get(i), again, Optional.of(part(whole, i + 1, bands.size())), i == bands.size() - 1);
                }
            }
        }
    }

    /** Each band of a table too wide for a page has a caption of its own. */
    private Heading part(Heading caption, int number, int of) {
        if (of == 1) {
            return caption;
        }
        String name = number == 1 ? caption.name() : caption.name() + "-part-" + number;
        String title = typesetter.notation().say(Word.TABLE_PART, caption.title(), number, of);
        return new Heading(name, caption.level(), title);
    }

    private void draw(TableLayout layout, RowReader rows, Optional<Heading> caption, boolean last) {
        Element element = file.tags().add(Role.TABLE);
        caption.ifPresent(heading -> texts.caption(element, heading));
        List<Line> legend = last ? legend(layout.printed(), layout.sheet()) : List.of();
        flow.turn(layout.sheet());
        flow.space(4);
        new TableRun(layout, element, file, flow, boxes).draw(rows, texts.legendHeight(legend));
        if (layout.printed().isWhole()) {
            rows.end();
        }
        file.tags().close(element);
        if (last) {
            texts.legend(legend);
        }
        flow.space(10);
    }

    private List<Line> legend(Printed printed, PageFrame sheet) {
        RichText legend = legend(printed);
        return legend.isEmpty()
                ? List.of()
                : typesetter.lines(legend, typesetter.styles().note(), sheet.textWidth());
    }

    /** All that is to be said of a table, one sentence after the other. */
    private static RichText legend(Printed printed) {
        RichText all = RichText.of("");
        for (RichText text : Stream.concat(
                        printed.remarks().stream().map(RichText::of), printed.table().legend().stream())
                .toList()) {
            all = (all.isEmpty() ? all : all.with(Phrase.stop(printed.notation(), all.plain()) + " ")).with(text);
        }
        return all;
    }
}
