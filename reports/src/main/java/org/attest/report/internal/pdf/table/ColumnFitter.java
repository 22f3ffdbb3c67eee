package org.attest.report.internal.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.attest.report.document.Column;
import org.attest.report.document.Scale;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.problem.Where;
import org.attest.report.style.Orientation;
import org.attest.report.style.Paper;

/**
 * Fits the columns of a table to what stands in them: upright if they can be read so in type at most a step smaller, else
 * across, or few rows in two parts, else in smaller type, and only then by cutting words. Widths are in ems, so that they hold for type of any size.
 */
public record ColumnFitter(
        Where where,
        Printed printed,
        List<Integer> shown,
        List<ColumnDemand> demands,
        Paper paper,
        Typesetter typesetter) {
    static final float SMALLEST_TYPE = 6.5f;
    private static final float LEAST_STEP = 0.5f;

    /** Of a typical row. */
    private static final int MOST_LINES = 3;

    /** So few are not worth a turned page. */
    private static final int FEW_ROWS = 10;

    /** These stay upright in type as small as that of notes. */
    private static final float SMALLEST_FOR_FEW = 7.5f;

    /** Between a value and its bar, in ems. */
    private static final float BESIDE_BARS = 0.6f;

    /** Rather than turn a page for so few rows, their columns stand one part below the other. */
    private static final int ROWS_IN_PARTS = 4;

    private static final int MOST_BANDS_OF_FEW = 2;

    /** In bands it can be large enough to be read with ease. */
    private static final float TYPE_OF_BANDS = 7.5f;

    public ColumnFitter(Where where, Printed printed, Paper paper, Typesetter typesetter) {
        this(
                where,
                printed,
                printed.columns(),
                printed.columns().stream()
                        .map(column -> new ColumnDemand(SMALLEST_TYPE))
                        .toList(),
                paper,
                typesetter);
    }

    private Table table() {
        return printed.table();
    }

    /** One layout; or several, side by side in thought, for a table that no page can hold without cutting words. */
    public List<TableLayout> fit(List<RowCells> sample) {
        new ColumnMeasure(where, printed, shown, demands, typesetter).measure(sample, stub());
        List<TableLayout> withBars = chosen();
        if (isUpright(withBars)) {
            return withBars;
        }
        // Bars that only show what their numbers say are not worth a turned page.
        demands.forEach(ColumnDemand::dropBars);
        List<TableLayout> without = chosen();
        return isUpright(without) ? without : withBars;
    }

    private static boolean isUpright(List<TableLayout> layouts) {
        return layouts.size() == 1
                && layouts.getFirst().sheet().textWidth()
                        < layouts.getFirst().sheet().textHeight();
    }

    private List<TableLayout> chosen() {
        float full = typesetter.styles().cell().size();
        float upright = Math.min(full, typeThatFits(PageFrame.portrait(paper), sum(ColumnDemand::readable)));
        float across = Math.min(full, typeThatFits(PageFrame.landscape(paper), sum(ColumnDemand::word)));
        Optional<Orientation> asked = table().print().fit().orientation();
        if (asked.isPresent() && asked.get() == Orientation.PORTRAIT && upright >= SMALLEST_TYPE) {
            return List.of(layout(PageFrame.portrait(paper), upright, 0));
        }
        boolean fits = asked.isEmpty() && upright >= (hasFewRows() ? SMALLEST_FOR_FEW : full - LEAST_STEP);
        if (fits && (across < SMALLEST_TYPE || isBetterUpright(upright, across))) {
            return List.of(layout(PageFrame.portrait(paper), upright, 0));
        }
        if (asked.isEmpty() && table().rowCount().orElse(Long.MAX_VALUE) <= ROWS_IN_PARTS) {
            List<TableLayout> below = bands(PageFrame.portrait(paper));
            if (below.size() <= MOST_BANDS_OF_FEW) {
                return below;
            }
        }
        PageFrame turned = PageFrame.landscape(paper);
        return across >= SMALLEST_TYPE ? List.of(layout(turned, across, 0)) : bands(turned);
    }

    /** Rows that are low, or few, are read upright; others where they take fewer pages. */
    private boolean isBetterUpright(float upright, float across) {
        PageFrame portrait = PageFrame.portrait(paper);
        PageFrame landscape = PageFrame.landscape(paper);
        double[] narrow = widths(portrait.textWidth() / upright);
        RowHeights heights = new RowHeights(demands);
        if (hasFewRows() || heights.median(narrow) <= MOST_LINES) {
            return true;
        }
        return pages(heights, narrow, upright, portrait)
                <= pages(heights, widths(landscape.textWidth() / across), across, landscape);
    }

    private double pages(RowHeights heights, double[] widths, float size, PageFrame sheet) {
        float leading = typesetter.styles().cell().sized(size).leading();
        return (heights.total(widths) * leading + heights.rows() * 2 * TableLayout.ROW_PADDING) / sheet.textHeight();
    }

    private List<TableLayout> bands(PageFrame sheet) {
        List<TableHead.Spanner> spanners =
                TableHead.Spanner.of(shown.stream().map(table().columns()::get).toList());
        double room = sheet.textWidth() / TYPE_OF_BANDS;
        List<TableLayout> bands = new ArrayList<>();
        for (List<Integer> places : ColumnDemand.parts(demands, stub(), spanners, room)) {
            bands.add(band(sheet, places, bands.size()));
        }
        return bands;
    }

    /** The column that says what a row is about. */
    private int stub() {
        return Math.max(0, table().rowKey().map(shown::indexOf).orElse(0));
    }

    private TableLayout band(PageFrame sheet, List<Integer> places, int number) {
        ColumnFitter part = new ColumnFitter(
                where,
                printed,
                places.stream().map(shown::get).toList(),
                places.stream().map(demands::get).toList(),
                paper,
                typesetter);
        return part.layout(sheet, TYPE_OF_BANDS, number);
    }

    private boolean hasFewRows() {
        return table().rowCount().orElse(Long.MAX_VALUE) <= FEW_ROWS;
    }

    /** In steps of half a point. */
    private static float typeThatFits(PageFrame sheet, double ems) {
        return (float) Math.floor(sheet.textWidth() / ems / LEAST_STEP) * LEAST_STEP;
    }

    private TableLayout layout(PageFrame sheet, float size, int band) {
        double[] widths = widths(sheet.textWidth() / size);
        TableLayout.Slot[] slots = new TableLayout.Slot[widths.length];
        float padding = ColumnDemand.PADDING * size;
        boolean mirrored = typesetter.notation().isRightToLeft();
        float x = 0;
        for (int i = 0; i < widths.length; i++) {
            float width = (float) widths[i] * size;
            Column column = table().columns().get(shown.get(i));
            // The last digits of figures stand one below the other, in any script.
            Align align = column.format().isNumeric() && !mirrored ? Align.RIGHT : Align.LEFT;
            slots[i] = slot(i, column, x + padding, width - 2 * padding, align, size);
            x += width;
        }
        Style style = typesetter.styles().cell().sized(size);
        return new TableLayout(where, printed, band, sheet, style, padding, List.of(slots), typesetter);
    }

    /** Bars stand behind the values, where reading goes on. */
    private TableLayout.Slot slot(int at, Column column, float x, float width, Align align, float size) {
        Scale scale = table().print().scales().get(shown.get(at));
        if (scale == null || demands.get(at).bars() == 0) {
            return new TableLayout.Slot(shown.get(at), column, x, width, align, Optional.empty());
        }
        float bars = (float) demands.get(at).bars() * size;
        float text = width - bars;
        float gap = BESIDE_BARS * size;
        var room = new TableLayout.Room(scale, x + text + gap, bars - gap);
        return new TableLayout.Slot(shown.get(at), column, x, text, align, Optional.of(room));
    }

    /** Shares the room so that as much stays whole as can: texts, else short texts, else words, else numbers. */
    private double[] widths(double room) {
        double texts = sum(ColumnDemand::text);
        if (texts <= room) {
            double fixed = sum(demand -> demand.isFixed() ? demand.text() : 0);
            double wider = fixed == texts ? room / texts : (room - fixed) / (texts - fixed);
            return each(demand -> demand.isFixed() && fixed < texts ? demand.text() : demand.text() * wider);
        }
        WidthBounds fitting = WidthBounds.ALL.stream()
                .filter(bounds -> sum(bounds.least()) <= room)
                .findFirst()
                .orElse(WidthBounds.ALL.getLast());
        ToDoubleFunction<ColumnDemand> least =
                demand -> Math.min(fitting.least().applyAsDouble(demand), demand.readable());
        return new RowHeights(demands).lowered(between(fitting, room), each(least));
    }

    /** Widths that fill the room; within its bounds a column grows with the square root of its longest text. */
    private double[] between(WidthBounds bounds, double room) {
        double low = 0;
        double high = room;
        for (int i = 0; i < Double.PRECISION; i++) {
            double scale = (low + high) / 2;
            boolean tooWide = sum(demand -> bounds.width(demand, scale)) > room;
            low = tooWide ? low : scale;
            high = tooWide ? scale : high;
        }
        double fitting = low;
        return each(demand -> bounds.width(demand, fitting));
    }

    private double sum(ToDoubleFunction<ColumnDemand> width) {
        return demands.stream().mapToDouble(width).sum();
    }

    private double[] each(ToDoubleFunction<ColumnDemand> width) {
        return demands.stream().mapToDouble(width).toArray();
    }
}
