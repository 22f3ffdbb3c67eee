package org.attest.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Column;
import org.attest.report.document.Grouping;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;

/**
 * Fits the columns of a table to what stands in them: upright if they can be read so in type at most a step smaller, else
 * across, else in smaller type, and only then by cutting words. Widths are in ems, so that they hold for type of any size.
 */
final class ColumnFitter {
    private static final float SMALLEST_TYPE = 6.5f;
    private static final float LEAST_STEP = 0.5f;

    /** Higher rows of narrow columns are better read across; in ragged lines they come out higher still. */
    private static final int MOST_LINES = 5;

    /** So few are not worth a turned page. */
    private static final int FEW_ROWS = 10;

    /** From all short texts whole to all but single characters; the first that a page can hold is taken. */
    private static final List<Bounds> BOUNDS = List.of(
            new Bounds(ColumnDemand::ease, ColumnDemand::text),
            new Bounds(ColumnDemand::readable, ColumnDemand::text),
            new Bounds(ColumnDemand::word, ColumnDemand::readable),
            new Bounds(ColumnDemand::figure, ColumnDemand::word),
            new Bounds(ColumnDemand::narrowest, ColumnDemand::word));

    /** What a column gets at least, and at most. */
    private record Bounds(ToDoubleFunction<ColumnDemand> least, ToDoubleFunction<ColumnDemand> most) {
        double width(ColumnDemand demand, double scale) {
            double wanted = scale * Math.sqrt(demand.text());
            return Math.min(Math.max(wanted, least.applyAsDouble(demand)), most.applyAsDouble(demand));
        }
    }

    private final Path where;
    private final Table table;
    private final List<Integer> shown;
    private final Typesetter typesetter;
    private final Style regular;
    private final Style bold;
    private final List<ColumnDemand> demands;

    /**
     * @param shown the columns that are drawn
     */
    ColumnFitter(Path where, Table table, List<Integer> shown, Typesetter typesetter) {
        this.where = where;
        this.table = table;
        this.shown = shown;
        this.typesetter = typesetter;
        // Measured small: note markers shrink less than the words around them.
        this.regular = typesetter.styles().cell().sized(SMALLEST_TYPE);
        this.bold = regular.in(Face.BOLD);
        this.demands =
                shown.stream().map(column -> new ColumnDemand(SMALLEST_TYPE)).toList();
    }

    TableLayout fit(List<RowCells> sample) {
        measureHeader();
        measureRows(sample);
        totalRows().forEach(this::measureTotals);
        float full = typesetter.styles().cell().size();
        float upright = Math.min(full, typeThatFits(Sheet.PORTRAIT, sum(ColumnDemand::readable)));
        if (upright >= full - LEAST_STEP && isReadable(Sheet.PORTRAIT.textWidth() / upright)) {
            return layout(Sheet.PORTRAIT, upright);
        }
        float across = typeThatFits(Sheet.LANDSCAPE, sum(ColumnDemand::word));
        return layout(Sheet.LANDSCAPE, Math.clamp(across, SMALLEST_TYPE, full));
    }

    /** With ease, or in rows that are low, or at least few. */
    private boolean isReadable(double room) {
        double[] widths = widths(room);
        boolean low =
                IntStream.range(0, widths.length).allMatch(i -> demands.get(i).text() <= MOST_LINES * widths[i]);
        return low || table.rowCount().orElse(Long.MAX_VALUE) <= FEW_ROWS || sum(ColumnDemand::ease) <= room;
    }

    /** In steps of half a point. */
    private static float typeThatFits(Sheet sheet, double ems) {
        return (float) Math.floor(sheet.textWidth() / ems / LEAST_STEP) * LEAST_STEP;
    }

    private void measureHeader() {
        List<Column> columns = shown.stream().map(table.columns()::get).toList();
        for (int i = 0; i < shown.size(); i++) {
            demands.get(i).label(columns.get(i).label(), bold);
        }
        for (Spanner spanner : Spanner.of(columns)) {
            ColumnDemand.share(demands.subList(spanner.from(), spanner.to()), spanner.label(), bold);
        }
    }

    private void measureRows(List<RowCells> sample) {
        for (int i = 0; i < shown.size(); i++) {
            int column = shown.get(i);
            for (RowCells row : sample) {
                try {
                    demands.get(i).cell(row.at(column), regular, typesetter);
                } catch (MissingGlyph e) {
                    throw e.at(row.where(column));
                }
            }
            if (sample.size() < table.rowCount().orElse(Long.MAX_VALUE)) {
                demands.get(i).unseen(table.columns().get(column).extent());
            }
        }
    }

    private void measureTotals(TotalRow row) {
        for (int i = 0; i < shown.size(); i++) {
            Column column = table.columns().get(shown.get(i));
            ColumnDemand demand = demands.get(i);
            row.at(shown.get(i))
                    .map(cell -> RowCells.single(where, column, cell, typesetter.notation()))
                    .ifPresent(cell -> demand.cell(cell, bold, typesetter));
        }
        int free = TableLayout.freeBefore(row, shown);
        if (free > 0) {
            ColumnDemand.share(demands.subList(0, free), row.label(), bold);
        }
    }

    private Stream<TotalRow> totalRows() {
        Stream<TotalRow> subtotals = table.grouping().map(Grouping::groups).orElse(List.of()).stream()
                .map(Grouping.Group::subtotal)
                .flatMap(Optional::stream);
        return Stream.concat(subtotals, table.total().stream());
    }

    private TableLayout layout(Sheet sheet, float size) {
        double[] widths = widths(sheet.textWidth() / size);
        TableLayout.Slot[] slots = new TableLayout.Slot[widths.length];
        float x = 0;
        for (int i = 0; i < widths.length; i++) {
            float width = (float) widths[i] * size;
            Column column = table.columns().get(shown.get(i));
            slots[i] = new TableLayout.Slot(
                    shown.get(i), column, x + ColumnDemand.PADDING * size, width - 2 * ColumnDemand.PADDING * size);
            x += width;
        }
        Style style = typesetter.styles().cell().sized(size);
        return new TableLayout(where, table, sheet, style, ColumnDemand.PADDING * size, List.of(slots), typesetter);
    }

    /** Shares the room so that as much stays whole as can: texts, else short texts, else words, else numbers. */
    private double[] widths(double room) {
        double texts = sum(ColumnDemand::text);
        if (texts <= room) {
            return each(demand -> demand.text() * room / texts);
        }
        for (Bounds bounds : BOUNDS) {
            if (sum(bounds.least()) <= room) {
                return between(bounds, room);
            }
        }
        int most = (int) (room / ColumnDemand.NARROWEST);
        throw new RenderException(where, "has " + demands.size() + " columns to print, must be at most " + most);
    }

    /** Widths that fill the room; within its bounds a column grows with the square root of its longest text. */
    private double[] between(Bounds bounds, double room) {
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
