package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.report.document.Chart;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Heading;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.flow.TextDrawer;
import org.attest.report.internal.pdf.table.TableDrawer;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Destination;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Draws charts as figures: caption, picture, and below it what is not in the picture and where its figures stand. */
public final class FigureDrawer {
    private static final float BELOW_UNIT = 3;

    /** With a heading above. */
    private static final float ROOM_FOR_CAPTION = 80;

    private final Where where;
    private final PdfFile file;
    private final Flow flow;
    private final TextDrawer texts;
    private final TableDrawer tables;
    private final Typesetter typesetter;
    private final Function<Chart, Optional<Table>> printed;
    private int drawn;

    /** @param printed gives the table of a chart, if all that the chart shows is printed there */
    public FigureDrawer(
            Where where,
            PdfFile file,
            Flow flow,
            TextDrawer texts,
            TableDrawer tables,
            Typesetter typesetter,
            Function<Chart, Optional<Table>> printed) {
        this.where = where;
        this.file = file;
        this.flow = flow;
        this.texts = texts;
        this.tables = tables;
        this.typesetter = typesetter;
        this.printed = printed;
    }

    public void draw(Chart chart) {
        typesetter.substitutes().at(() -> where.then("chart", chart.title()), () -> drawFigure(chart));
        if (printed.apply(chart).isEmpty()) {
            tables.draw(DataTable.of(chart));
        }
        flow.space(10);
    }

    private void drawFigure(Chart chart) {
        if (!hasRoom(new Setting(chart, typesetter, flow.sheet().textWidth()))) {
            flow.upright();
        }
        PageFrame sheet = flow.sheet();
        Setting setting = new Setting(chart, typesetter, sheet.textWidth());
        Picture picture = picture(setting);
        List<Line> notes = notes(setting);
        Heading caption = Heading.of(chart, ++drawn, typesetter.notation());
        Element figure = file.tags().add(Role.FIGURE).alternative(chart.description());
        texts.caption(figure, caption);
        float height = picture.height();
        flow.reserve(height + texts.legendHeight(notes));
        float top = flow.take(height);
        float bottom = top - height;
        figure.box(
                sheet.left(),
                bottom,
                sheet.textWidth(),
                file.places().of(caption).y() - bottom);
        Canvas canvas = file.canvas();
        canvas.as(figure, () -> picture.draw(canvas, sheet.left(), top));
        file.tags().close(figure);
        texts.legend(notes);
    }

    /** A turned page that has room below its table is better than an upright one of its own. */
    private boolean hasRoom(Setting setting) {
        return picture(setting).height() + texts.legendHeight(notes(setting)) + ROOM_FOR_CAPTION <= flow.room();
    }

    private Picture picture(Setting setting) {
        Chart chart = setting.chart();
        if (setting.values().length == 0) {
            Style style = typesetter.styles().cell();
            return new Picture.Words(setting.label(chart.description(), style, setting.width(), Integer.MAX_VALUE), 0);
        }
        List<Picture> parts = new ArrayList<>();
        Label unit = setting.label(chart.valueTitle(), typesetter.styles().note(), setting.width(), 2);
        parts.add(new Picture.Words(unit, BELOW_UNIT));
        switch (chart.kind()) {
            case BAR -> {
                BarPicture bars = new BarPicture(setting);
                if (bars.needsKey()) {
                    parts.add(new SeriesKey(setting));
                }
                parts.add(bars);
            }
            case STACKED_BAR -> {
                parts.add(new SeriesKey(setting));
                parts.add(new StackPicture(setting));
            }
            case LINE -> parts.add(new LinePicture(setting));
        }
        return new Picture.Pile(parts);
    }

    private List<Line> notes(Setting setting) {
        Style style = typesetter.styles().note();
        List<Span> spans = new ArrayList<>();
        new Absences(setting).words().ifPresent(words -> spans.add(Span.of(words + " ", style)));
        printed.apply(setting.chart()).ifPresent(table -> spans.addAll(leadingTo(table, style)));
        return LineBreaker.lines(spans, setting.width());
    }

    /** A sentence with a link in it. */
    private List<Span> leadingTo(Table table, Style style) {
        Notation notation = typesetter.notation();
        String name = notation.say(Word.CHART_TABLE, table.number());
        String sentence = notation.say(Word.CHART_FIGURES_IN, name);
        int at = sentence.indexOf(name);
        Destination target = new Destination.Heading(Heading.of(table, notation).name());
        return List.of(
                Span.of(sentence.substring(0, at), style),
                new Span(name, style.in(typesetter.styles().theme().accent()), Optional.of(target), true),
                Span.of(sentence.substring(at + name.length()), style));
    }
}
