package org.attest.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.attest.report.document.Column;
import org.attest.report.document.Grouping;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;

/**
 * Fits the columns of a table to what stands in them: upright if all have room enough to be read with ease, else across,
 * else in smaller type, and only then by cutting words. Widths are in ems, so that they hold for type of any size.
 */
final class ColumnFitter {
    private static final float SMALLEST_TYPE = 6.5f;

    /** Left and right of every text. */
    private static final float PADDING = 0.47f;

    /** A column narrower than this has no room for a character. */
    private static final float NARROWEST = 2 * PADDING + 1;

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
        this.demands = shown.stream()
                .map(column -> new ColumnDemand(SMALLEST_TYPE, 2 * PADDING))
                .toList();
    }

    TableLayout fit(List<RowCells> sample) {
        measureHeader();
        measureRows(sample);
        totalRows().forEach(this::measureTotals);
        float full = typesetter.styles().cell().size();
        if (sum(ColumnDemand::ease) * full <= Sheet.PORTRAIT.textWidth()) {
            return layout(Sheet.PORTRAIT, full);
        }
        double fitting = Math.floor(2 * Sheet.LANDSCAPE.textWidth() / sum(ColumnDemand::word)) / 2;
        return layout(Sheet.LANDSCAPE, Math.clamp((float) fitting, SMALLEST_TYPE, full));
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
            if (sample.size() < table.rowCount()) {
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
        if (row.at(shown.getFirst()).isEmpty()) {
            ColumnDemand.share(demands.subList(0, 1), row.label(), bold);
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
            slots[i] = new TableLayout.Slot(shown.get(i), column, x + PADDING * size, width - 2 * PADDING * size);
            x += width;
        }
        Style style = typesetter.styles().cell().sized(size);
        return new TableLayout(where, table, sheet, style, PADDING * size, List.of(slots), typesetter);
    }

    /** What is short stands on one line; long texts share the rest, beyond its longest word each by its length. */
    private double[] widths(double room) {
        double words = sum(ColumnDemand::word);
        double texts = sum(ColumnDemand::text);
        if (texts <= room) {
            return each(demand -> demand.text() * room / texts);
        }
        if (words > room) {
            return cut(room);
        }
        double cap = cap(room, ColumnDemand::word, ColumnDemand::text);
        double left = room - sum(demand -> demand.text() <= cap ? demand.text() : demand.word());
        double lacking = sum(demand -> demand.text() <= cap ? 0 : demand.text() - demand.word());
        return each(demand -> demand.text() <= cap
                ? demand.text()
                : demand.word() + (demand.text() - demand.word()) * left / lacking);
    }

    /** Words are cut to make the columns fit, and numbers only where that is not enough. */
    private double[] cut(double room) {
        double besideFigures = cap(room, ColumnDemand::figure, ColumnDemand::word);
        if (besideFigures >= NARROWEST) {
            return each(demand -> Math.min(demand.word(), Math.max(demand.figure(), besideFigures)));
        }
        double cap = cap(room, demand -> 0, ColumnDemand::word);
        if (cap < NARROWEST) {
            int most = (int) (room / NARROWEST);
            throw new RenderException(where, "has " + demands.size() + " columns to print, must be at most " + most);
        }
        return each(demand -> Math.min(demand.word(), cap));
    }

    /** The width at which the columns fill the room, if none is narrower than its least or wider than its most. */
    private double cap(double room, ToDoubleFunction<ColumnDemand> least, ToDoubleFunction<ColumnDemand> most) {
        double low = 0;
        double high = room;
        for (int i = 0; i < Double.PRECISION; i++) {
            double cap = (low + high) / 2;
            double filled =
                    sum(demand -> Math.min(most.applyAsDouble(demand), Math.max(least.applyAsDouble(demand), cap)));
            if (filled > room) {
                high = cap;
            } else {
                low = cap;
            }
        }
        return low;
    }

    private double sum(ToDoubleFunction<ColumnDemand> width) {
        return demands.stream().mapToDouble(width).sum();
    }

    private double[] each(ToDoubleFunction<ColumnDemand> width) {
        return demands.stream().mapToDouble(width).toArray();
    }
}
