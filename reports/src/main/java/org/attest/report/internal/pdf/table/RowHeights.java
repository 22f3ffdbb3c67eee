package org.attest.report.internal.pdf.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How many lines the rows of a sample take in columns of given widths, in ems, and widths in which they take fewer. */
final class RowHeights {
    /** Enough rows to tell, and few enough to try many widths. */
    private static final int MOST_ROWS = 60;

    /** The part of a line that words fill: the rest stays empty behind the last that fits. */
    private static final double FILLED = 0.9;

    /** Ems that are moved from one column to another, the largest first. */
    private static final double[] STEPS = {4, 2, 1, 0.5};

    /** Column by column. */
    private final List<List<ColumnDemand.CellText>> texts;

    /** What of each column no text can take. */
    private final double[] around;

    private final int rows;

    RowHeights(List<ColumnDemand> columns) {
        this.texts = columns.stream().map(ColumnDemand::texts).toList();
        this.around = columns.stream().mapToDouble(ColumnDemand::around).toArray();
        this.rows =
                Math.min(MOST_ROWS, texts.stream().mapToInt(List::size).max().orElse(0));
    }

    /** Lines of a typical row: as many rows have more as have fewer. */
    int median(double[] widths) {
        int[] lines = new int[rows];
        for (int row = 0; row < rows; row++) {
            lines[row] = lines(row, widths);
        }
        Arrays.sort(lines);
        return rows == 0 ? 0 : lines[rows / 2];
    }

    /** Of all rows of the sample. */
    int total(double[] widths) {
        int total = 0;
        for (int row = 0; row < rows; row++) {
            total += lines(row, widths);
        }
        return total;
    }

    int rows() {
        return rows;
    }

    private int lines(int row, double[] widths) {
        int most = 1;
        for (int column = 0; column < widths.length; column++) {
            if (row < texts.get(column).size()) {
                ColumnDemand.CellText text = texts.get(column).get(row);
                double room = room(widths, column);
                int lines = text.width() <= room ? 1 : (int) Math.ceil(text.width() / (FILLED * room));
                most = Math.max(most, text.above() + lines);
            }
        }
        return most;
    }

    private double room(double[] widths, int column) {
        return widths[column] - around[column];
    }

    /**
     * As the total, but falls with each step in the right direction, however high a row stays: the norm of the eighth power, in which
     * the highest cell of a row says most.
     */
    private double effort(double[] widths) {
        double effort = 0;
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int column = 0; column < widths.length; column++) {
                if (row < texts.get(column).size()) {
                    ColumnDemand.CellText text = texts.get(column).get(row);
                    double lines = text.above() + Math.max(1, text.width() / (FILLED * room(widths, column)));
                    double squared = lines * lines;
                    sum += squared * squared;
                }
            }
            effort += Math.sqrt(Math.sqrt(sum));
        }
        return effort;
    }

    /**
     * The same room shared so that rows are lower: as long as it helps, some is moved from one column to another.
     *
     * @param least what each column has to keep
     */
    double[] lowered(double[] widths, double[] least) {
        double[] best = widths.clone();
        if (total(best) > rows) {
            improve(best, least, this::effort);
            improve(best, least, this::total);
        }
        return total(best) < total(widths) ? best : widths;
    }

    private static void improve(double[] best, double[] least, ToDoubleFunction<double[]> cost) {
        double lowest = cost.applyAsDouble(best);
        for (double step : STEPS) {
            boolean better = true;
            while (better) {
                better = false;
                for (int from = 0; from < best.length; from++) {
                    for (int to = 0; to < best.length; to++) {
                        if (from != to && best[from] - step >= least[from]) {
                            best[from] -= step;
                            best[to] += step;
                            double moved = cost.applyAsDouble(best);
                            if (moved < lowest) {
                                lowest = moved;
                                better = true;
                            } else {
                                best[from] += step;
                                best[to] -= step;
                            }
                        }
                    }
                }
            }
        }
    }
}
