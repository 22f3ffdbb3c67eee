package org.attest.report.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.model.value.Absence;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/** Keeps what is pushed into it, a line for each call. */
final class Pushed implements CellSink {
    final List<String> calls = new ArrayList<>();

    private void keep(String kind, int column, Object... values) {
        calls.add(kind + " " + column + " " + List.of(values));
    }

    @Override
    public void number(int column, double value) {
        keep("number", column, value);
    }

    @Override
    public void text(int column, String text) {
        keep("text", column, text);
    }

    @Override
    public void text(int column, RichText text) {
        keep("rich text", column, text);
    }

    @Override
    public void day(int column, LocalDate date) {
        keep("day", column, date);
    }

    @Override
    public void missing(int column, Absence reason) {
        keep("missing", column, reason);
    }

    @Override
    public void link(int column, String text, URI target) {
        keep("link", column, text, target);
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        keep("jump", column, text, table, row);
    }

    @Override
    public void formula(int column, Expression expression) {
        keep("formula", column, expression);
    }

    @Override
    public void format(int column, Format format) {
        keep("format", column, format);
    }

    @Override
    public void tone(int column, Tone tone) {
        keep("tone", column, tone);
    }
}
