package org.attest.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Column;
import org.attest.report.document.Grouping;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;

/**
 * Fits the columns of a table to what stands in them: upright if every column can have its longest word, else across,
 * else in smaller type, and only then by cutting words. Widths are in ems, so that they hold for type of any size.
 */
final class ColumnFitter {
    private static final float SMALLEST_TYPE = 6.5f;

    /** Left and right of every text. */
    private static final float PADDING = 0.47f;

    /** A longer word is an address or the like: it is cut before the page is turned for it. */
    private static final float LONGEST_WORD = 14;

    /** A character of Noto Sans, where no row was there to be measured. */
    private static final float AVERAGE_CHARACTER = 0.56f;

    private final Path where;
    private final Table table;
    private final List<Integer> shown;
    private final Typesetter typesetter;
    private final Style regular;
    private final Style bold;
    private final List<Demand> demands;

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
        this.demands = shown.stream().map(column -> new Demand()).toList();
    }

    TableLayout fit(List<RowCells> sample) {
        measureHeader();
        measureRows(sample);
        totalRows().forEach(this::measureTotals);
        float words = sum(demands.stream().map(demand -> demand.word));
        float full = typesetter.styles().cell().size();
        if (words * full <= Sheet.PORTRAIT.textWidth()) {
            return layout(Sheet.PORTRAIT, full);
        }
        float fitting = (float) Math.floor(2 * Sheet.LANDSCAPE.textWidth() / words) / 2;
        return layout(Sheet.LANDSCAPE, Math.clamp(fitting, SMALLEST_TYPE, full));
    }

    private void measureHeader() {
        List<Column> columns = shown.stream().map(table.columns()::get).toList();
        for (int i = 0; i < shown.size(); i++) {
            demands.get(i).measure(List.of(Span.of(columns.get(i).label(), bold)), false);
        }
        for (Spanner spanner : Spanner.of(columns)) {
            List<Demand> below = demands.subList(spanner.from(), spanner.to());
            float word = LineBreaker.widthOfLongestWord(List.of(Span.of(spanner.label(), bold))) / SMALLEST_TYPE;
            float lacking = word + 2 * PADDING - sum(below.stream().map(demand -> demand.word));
            below.forEach(demand -> demand.raise(demand.word + Math.max(0, lacking) / below.size(), demand.text));
        }
    }

    private void measureRows(List<RowCells> sample) {
        for (int i = 0; i < shown.size(); i++) {
            int column = shown.get(i);
            Demand demand = demands.get(i);
            for (RowCells row : sample) {
                CellText cell = row.at(column);
                try {
                    demand.measure(typesetter.spans(cell, regular), cell.whole());
                } catch (MissingGlyph e) {
                    throw e.at(row.where(column));
                }
            }
            if (sample.size() < table.rowCount()) {
                demand.estimate(table.columns().get(column).extent());
            }
        }
    }

    private void measureTotals(TotalRow row) {
        for (int i = 0; i < shown.size(); i++) {
            Column column = table.columns().get(shown.get(i));
            Demand demand = demands.get(i);
            row.at(shown.get(i))
                    .map(cell -> RowCells.single(where, column, cell, typesetter.notation()))
                    .ifPresent(cell -> demand.measure(typesetter.spans(cell, bold), cell.whole()));
        }
        if (row.at(shown.getFirst()).isEmpty()) {
            float word = LineBreaker.widthOfLongestWord(List.of(Span.of(row.label(), bold))) / SMALLEST_TYPE;
            demands.getFirst().raise(Math.min(word, LONGEST_WORD) + 2 * PADDING, 0);
        }
    }

    private Stream<TotalRow> totalRows() {
        Stream<TotalRow> subtotals = table.grouping().map(Grouping::groups).orElse(List.of()).stream()
                .map(Grouping.Group::subtotal)
                .flatMap(Optional::stream);
        return Stream.concat(subtotals, table.total().stream());
    }

    private TableLayout layout(Sheet sheet, float size) {
        float[] widths = widths(sheet.textWidth() / size);
        TableLayout.Slot[] slots = new TableLayout.Slot[widths.length];
        float x = 0;
        for (int i = 0; i < widths.length; i++) {
            slots[i] = new TableLayout.Slot(
                    shown.get(i),
                    table.columns().get(shown.get(i)),
                    x + PADDING * size,
                    (widths[i] - 2 * PADDING) * size);
            x += widths[i] * size;
        }
        return new TableLayout(
                where,
                table,
                sheet,
                typesetter.styles().cell().sized(size),
                PADDING * size,
                List.of(slots),
                typesetter);
    }

    /** Shares the room: all texts whole if they fit, else beyond its words each the more the longer its text is. */
    private float[] widths(float room) {
        float words = sum(demands.stream().map(demand -> demand.word));
        float texts = sum(demands.stream().map(demand -> demand.text));
        float cap = words > room ? cap(room) : Float.MAX_VALUE;
        float[] widths = new float[demands.size()];
        for (int i = 0; i < widths.length; i++) {
            Demand demand = demands.get(i);
            if (texts <= room) {
                widths[i] = demand.text * room / texts;
            } else if (words <= room) {
                widths[i] = demand.word + (demand.text - demand.word) * (room - words) / (texts - words);
            } else {
                widths[i] = Math.min(demand.word, cap);
            }
        }
        return widths;
    }

    /** The width to which the widest columns have to come down. */
    private float cap(float room) {
        List<Float> words = demands.stream().map(demand -> demand.word).sorted().toList();
        float left = room;
        int columns = words.size();
        for (float word : words) {
            if (word * columns >= left) {
                break;
            }
            left -= word;
            columns--;
        }
        float narrowest = 2 * PADDING + 1;
        if (left / columns < narrowest) {
            throw new RenderException(
                    where,
                    "has " + words.size() + " columns to print, must be at most " + (int) (room / narrowest)
                            + " on a page");
        }
        return left / columns;
    }

    private static float sum(Stream<Float> widths) {
        return widths.reduce(0f, Float::sum);
    }

    /** What a column needs for its longest word and for its longest text, padding included. */
    private static final class Demand {
        private float word = 2 * PADDING;
        private float text = 2 * PADDING;
        private float measured;
        private int characters;

        void measure(List<Span> spans, boolean whole) {
            float toText = LineBreaker.widthOf(spans) / SMALLEST_TYPE;
            float toWord = LineBreaker.widthOfLongestWord(spans) / SMALLEST_TYPE;
            raise((whole ? toWord : Math.min(toWord, LONGEST_WORD)) + 2 * PADDING, toText + 2 * PADDING);
            measured += toText;
            characters += spans.stream().mapToInt(span -> span.text().length()).sum();
        }

        /** For rows that were not measured, from lengths in characters. */
        void estimate(Column.Extent extent) {
            float character = characters == 0 ? AVERAGE_CHARACTER : measured / characters;
            raise(
                    Math.min(extent.longestWord() * character, LONGEST_WORD) + 2 * PADDING,
                    extent.longestText() * character + 2 * PADDING);
        }

        void raise(float toWord, float toText) {
            word = Math.max(word, toWord);
            text = Math.max(text, Math.max(toWord, toText));
        }
    }
}
