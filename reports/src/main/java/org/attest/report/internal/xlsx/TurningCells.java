package org.attest.report.internal.xlsx;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.attest.model.value.Reason;
import org.attest.report.document.CellSink;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.jspecify.annotations.Nullable;

/** Takes a row that may not come: only with its first value the next sheet is begun, which then takes it. */
final class TurningCells implements CellSink {
    private final Supplier<RowCells> turn;
    private @Nullable RowCells next;

    TurningCells(Supplier<RowCells> turn) {
        this.turn = turn;
    }

    private RowCells next() {
        if (next == null) {
            next = turn.get();
        }
        return next;
    }

    @Override
    public void number(int column, double value) {
        next().number(column, value);
    }

    @Override
    public void text(int column, String text) {
        next().text(column, text);
    }

    @Override
    public void text(int column, RichText text) {
        next().text(column, text);
    }

    @Override
    public void day(int column, LocalDate date) {
        next().day(column, date);
    }

    @Override
    public void missing(int column, Reason reason) {
        next().missing(column, reason);
    }

    @Override
    public void link(int column, String text, URI target) {
        next().link(column, text, target);
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        next().jump(column, text, table, row);
    }

    @Override
    public void formula(int column, Expression expression) {
        next().formula(column, expression);
    }

    @Override
    public void format(int column, Format format) {
        next().format(column, format);
    }

    @Override
    public void tone(int column, Tone tone) {
        next().tone(column, tone);
    }
}
