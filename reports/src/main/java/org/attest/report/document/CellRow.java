package org.attest.report.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/** Collects the cells of one row as objects, as an alternative to a sink of your own. Used by one thread. */
public final class CellRow implements CellSink {
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Tone> tones = new HashMap<>();
    private final Map<Integer, Cited> cited = new HashMap<>();
    private Optional<Expression> formula = Optional.empty();
    private Optional<Format> format = Optional.empty();
    private Optional<Reason> instead = Optional.empty();

    /** What a value stands on, see {@link CellSink#cited}. */
    public record Cited(List<Integer> references, RichText mark) {}

    /** Hands out all rows of a table, from the first on; only one stands in memory. */
    public static void forEach(Table table, Consumer<List<Cell>> taker) {
        try (RowCursor cursor = table.rows().open()) {
            CellRow row = new CellRow();
            while (cursor.next(row)) {
                taker.accept(row.cells());
                row = new CellRow();
            }
        }
    }

    public List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** Of a cell that its row's own predicate highlights. */
    public Optional<Tone> tone(int column) {
        return Optional.ofNullable(tones.get(column));
    }

    /** What the value of a column stands on, if that is said. */
    public Optional<Cited> cited(int column) {
        return Optional.ofNullable(cited.get(column));
    }

    /** Pushes what was kept. */
    public void pushTo(CellSink sink) {
        for (int column = 0; column < cells.size(); column++) {
            int at = column;
            tone(at).ifPresent(tone -> sink.tone(at, tone));
            cells.get(at).pushTo(sink, at);
        }
        cited.forEach((column, by) -> sink.cited(column, by.references(), by.mark()));
    }

    private void add(Cell cell) {
        Cell live =
                formula.<Cell>map(expression -> new Cell.Live(expression, cell)).orElse(cell);
        cells.add(format.<Cell>map(own -> new Cell.Formatted(own, live)).orElse(live));
        formula = Optional.empty();
        format = Optional.empty();
        instead = Optional.empty();
    }

    @Override
    public void number(int column, double value) {
        add(new Cell.Figure(value));
    }

    @Override
    public void text(int column, String text) {
        text(column, RichText.of(text));
    }

    @Override
    public void text(int column, RichText text) {
        add(new Cell.Text(text, instead));
    }

    @Override
    public void day(int column, LocalDate date) {
        add(new Cell.Day(date));
    }

    @Override
    public void missing(int column, Absence reason) {
        add(new Cell.Missing(reason));
    }

    @Override
    public void link(int column, String text, URI target) {
        add(new Cell.Link(text, target));
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        add(new Cell.Jump(text, table, row));
    }

    @Override
    public void formula(int column, Expression expression) {
        formula = Optional.of(expression);
    }

    @Override
    public void format(int column, Format own) {
        format = Optional.of(own);
    }

    @Override
    public void instead(int column, Reason reason) {
        instead = Optional.of(reason);
    }

    @Override
    public void cited(int column, List<Integer> references, RichText mark) {
        cited.put(column, new Cited(references, mark));
    }

    @Override
    public void tone(int column, Tone tone) {
        tones.put(column, tone);
    }
}
