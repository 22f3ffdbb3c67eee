package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Plot;
import org.attest.report.document.PrintedRows;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Heading;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.table.TableDrawer;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Destination;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.style.Image;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Draws charts as figures: caption, picture, and below it what is not in the picture and where its figures stand. */
public final class FigureDrawer {
    private static final float BELOW_UNIT = 3;
    private static final float MOST_OF_A_PAGE = 0.8f;

    /** With a heading above. */
    private static final float ROOM_FOR_CAPTION = 80;

    private static final int MOST_ABSENCES = 12;
    private static final int LONGEST_ABSENCES = 240;

    private final TableDrawer tables;
    private final BiFunction<String, IntStream, Optional<Table>> printed;
    private final Function<String, Table> all;
    private int drawn;

    /**
     * Draws into the file of the tables.
     *
     * @param printed gives the table with a key, if its columns at these places are printed whole
     * @param all gives it anyway
     */
    public FigureDrawer(
            TableDrawer tables, BiFunction<String, IntStream, Optional<Table>> printed, Function<String, Table> all) {
        this.tables = tables;
        this.printed = printed;
        this.all = all;
    }

    public void draw(Chart chart) {
        tables.typesetter()
                .substitutes()
                .at(() -> tables.where().then("chart", chart.title()), () -> drawFigure(chart));
        if (printed(chart).isEmpty()) {
            tables.draw(ChartData.of(chart), Optional.empty());
        }
        tables.flow().space(10);
    }

    private Optional<Table> printed(Chart chart) {
        return printed.apply(chart.table(), chart.columns());
    }

    private Optional<Table> printed(Plot plot) {
        return printed.apply(plot.table(), plot.columns().stream().mapToInt(Integer::intValue));
    }

    /** What is longer than a page is a figure on each of its pages. */
    public void draw(Plot plot) {
        tables.typesetter().substitutes().at(() -> tables.where().then("plot", plot.title()), () -> drawFigures(plot));
        Table whole = all.apply(plot.table());
        // Its author may leave all rows to the picture.
        if (printed(plot).isEmpty() && !(whole.print().rows() instanceof PrintedRows.None)) {
            tables.draw(new PlotData(plot, tables.typesetter().notation()).under(whole), Optional.empty());
        }
        tables.flow().space(10);
    }

    private void drawFigures(Plot plot) {
        Flow flow = tables.flow();
        flow.upright();
        PageFrame sheet = flow.sheet();
        Space space = new Space.Of(tables.typesetter(), sheet.textWidth());
        List<Line> notes = notes(plot, space);
        float around = ROOM_FOR_CAPTION + tables.texts().legendHeight(notes);
        List<Picture> parts = PlotPictures.in(space).of(plot.form(), flow.room() - around, sheet.textHeight() - around);
        Notation notation = tables.typesetter().notation();
        Heading caption = Heading.of(plot, ++drawn, notation);
        if (parts.stream().anyMatch(part -> part.height() > sheet.textHeight() - around)) {
            inWords(caption, notation.say(Word.PLOT_TOO_SMALL) + " " + plot.description());
            tables.texts().legend(notes);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            String title = i == 0 ? caption.title() : notation.say(Word.CONTINUED_HERE, caption.title());
            place(
                    i == 0 ? caption : new Heading(caption.name() + "-" + (i + 1), caption.level(), title),
                    i == 0 ? plot.description() : title,
                    parts.get(i),
                    i == parts.size() - 1 ? notes : List.of());
        }
    }

    private List<Line> notes(Plot plot, Space space) {
        Style style = space.styles().note();
        List<Span> spans = new ArrayList<>();
        plot.notes().forEach(words -> spans.add(Span.of(words + " ", style)));
        printed(plot).ifPresent(table -> spans.addAll(leadingTo(table, style)));
        return LineBreaker.lines(spans, space.width());
    }

    /** A picture of pixels, at the edge. */
    public void draw(Block.Picture shown) {
        Flow flow = tables.flow();
        PdfFile file = tables.file();
        flow.upright();
        PageFrame sheet = flow.sheet();
        Image image = shown.image();
        Element figure = file.tags().add(Role.FIGURE).alternative(image.alternative());
        Heading caption = Heading.of(shown, ++drawn, tables.typesetter().notation());
        tables.texts().caption(figure, caption);
        var pixels = org.attest.report.internal.pdf.file.Picture.of(image);
        float widest = (float) image.widthInMm(sheet.textWidth() / PageFrame.MM) * PageFrame.MM;
        float height =
                pixels.at(0, 0, widest, MOST_OF_A_PAGE * sheet.textHeight()).height();
        flow.reserve(height);
        Box box = pixels.at(sheet.left(), flow.take(height) - height, widest, height);
        float whole = file.places().of(caption).y() - box.y();
        file.canvas().frame(figure, new Box(box.x(), box.y(), box.width(), whole));
        file.canvas().as(figure, () -> file.canvas().picture(pixels, box));
        file.tags().close(figure);
        flow.space(10);
    }

    private void drawFigure(Chart chart) {
        Flow flow = tables.flow();
        if (!hasRoom(new Setting(chart, tables.typesetter(), flow.sheet().textWidth()))) {
            flow.upright();
        }
        PageFrame sheet = flow.sheet();
        Setting setting = new Setting(chart, tables.typesetter(), sheet.textWidth());
        Picture picture = picture(setting);
        Heading caption = Heading.of(chart, ++drawn, tables.typesetter().notation());
        if (picture.height() > sheet.textHeight()) {
            inWords(caption, chart.description());
            return;
        }
        place(caption, chart.description(), picture, notes(setting));
    }

    /** What no page of the paper is high enough for. */
    private void inWords(Heading caption, String description) {
        tables.texts().name(caption);
        tables.texts().paragraph(RichText.of(description));
    }

    private void place(Heading caption, String description, Picture picture, List<Line> notes) {
        Flow flow = tables.flow();
        PdfFile file = tables.file();
        PageFrame sheet = flow.sheet();
        Element figure = file.tags().add(Role.FIGURE).alternative(description);
        tables.texts().caption(figure, caption);
        float height = picture.height();
        flow.reserve(height + tables.texts().legendHeight(notes));
        float top = flow.take(height);
        float bottom = top - height;
        Canvas canvas = file.canvas();
        float whole = file.places().of(caption).y() - bottom;
        canvas.frame(figure, new Box(sheet.left(), bottom, sheet.textWidth(), whole));
        canvas.as(figure, () -> picture.draw(canvas, sheet.left(), top));
        file.tags().close(figure);
        tables.texts().legend(notes);
    }

    /** A turned page that has room below its table is better than an upright one of its own. */
    private boolean hasRoom(Setting setting) {
        return picture(setting).height() + tables.texts().legendHeight(notes(setting)) + ROOM_FOR_CAPTION
                <= tables.flow().room();
    }

    private Picture picture(Setting setting) {
        Chart chart = setting.chart();
        if (setting.values().length == 0) {
            Style style = setting.styles().cell();
            return new Picture.Words(setting.label(chart.description(), style, setting.width(), Integer.MAX_VALUE), 0);
        }
        List<Picture> parts = new ArrayList<>();
        Label unit = setting.label(chart.valueTitle(), setting.styles().note(), setting.width(), 2);
        parts.add(new Picture.Words(unit, BELOW_UNIT));
        switch (chart.kind()) {
            case BAR -> {
                BarPicture bars = new BarPicture(setting);
                if (bars.needsKey()) {
                    parts.add(PictureKey.of(setting));
                }
                parts.add(bars);
            }
            case STACKED_BAR -> {
                parts.add(PictureKey.of(setting));
                parts.add(new StackPicture(setting));
            }
            case LINE -> parts.add(new LinePicture(setting));
        }
        return new Picture.Pile(parts);
    }

    private List<Line> notes(Setting setting) {
        Style style = setting.styles().note();
        List<Span> spans = new ArrayList<>();
        absences(setting).ifPresent(words -> spans.add(Span.of(words + " ", style)));
        printed(setting.chart()).ifPresent(table -> spans.addAll(leadingTo(table, style)));
        return LineBreaker.lines(spans, setting.width());
    }

    /** What the picture does not show: values without a figure, by their names while these are few. */
    private static Optional<String> absences(Setting setting) {
        List<String> names = setting.categories()
                .boxed()
                .flatMap(category -> absent(setting, category))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Notation notation = setting.typesetter().notation();
        long all = (long) setting.seriesCount() * setting.chart().categories().size();
        String joined = String.join("; ", names);
        String what = names.size() <= MOST_ABSENCES && joined.length() <= LONGEST_ABSENCES
                ? notation.say(Word.CHART_NOT_DRAWN, joined)
                : notation.count(
                        setting.seriesCount() == 1 ? Word.CHART_GAPS : Word.CHART_GAPS_OF_VALUES,
                        all - setting.values().length,
                        all);
        boolean stacked = setting.chart().kind() == Chart.Kind.STACKED_BAR;
        return Optional.of(stacked ? what + " " + notation.say(Word.CHART_BARS_INCOMPLETE) : what);
    }

    /** A category of which nothing is known is one name. */
    private static Stream<String> absent(Setting setting, int category) {
        String name = setting.chart().categories().get(category);
        List<String> without = setting.series()
                .filter(series -> setting.value(series, category).isEmpty())
                .mapToObj(series -> setting.chart().series().get(series).name())
                .toList();
        Notation notation = setting.typesetter().notation();
        return without.size() == setting.seriesCount()
                ? Stream.of(name)
                : without.stream().map(series -> notation.say(Word.CHART_VALUES, name, series));
    }

    /** A sentence with a link in it. */
    private List<Span> leadingTo(Table table, Style style) {
        Notation notation = tables.typesetter().notation();
        String name = notation.say(Word.CHART_TABLE, table.number());
        String sentence = notation.say(Word.CHART_FIGURES_IN, name);
        int at = sentence.indexOf(name);
        Destination target = new Destination.Heading(Heading.of(table, notation).name());
        return List.of(
                Span.of(sentence.substring(0, at), style),
                Span.of(name, style.in(tables.typesetter().styles().theme().accent()), Optional.of(target), true),
                Span.of(sentence.substring(at + name.length()), style));
    }
}
