package org.attest.report.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.attest.model.value.Reason;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;

/** Collects the texts of one row of a dump. */
final class DumpedRow implements CellSink {
    private final Notation notation;
    private final List<Column> columns;
    private final Format[] formats;
    private final String[] texts;
    private final String[] formulas;

    DumpedRow(Notation notation, List<Column> columns) {
        this.notation = notation;
        this.columns = columns;
        this.formats = new Format[columns.size()];
        this.texts = new String[columns.size()];
        this.formulas = new String[columns.size()];
        clear();
    }

    private void clear() {
        for (int i = 0; i < texts.length; i++) {
            formats[i] = columns.get(i).format();
            texts[i] = "(nothing)";
            formulas[i] = "";
        }
    }

    String[] take() {
        String[] taken = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            taken[i] = texts[i] + formulas[i];
        }
        clear();
        return taken;
    }

    @Override
    public void number(int column, double value) {
        texts[column] = notation.print(value, formats[column]);
    }

    @Override
    public void text(int column, String text) {
        texts[column] = text;
    }

    @Override
    public void text(int column, RichText text) {
        texts[column] = text.plain();
    }

    @Override
    public void day(int column, LocalDate date) {
        texts[column] = date.toString();
    }

    @Override
    public void missing(int column, Reason reason) {
        texts[column] = notation.print(reason) + " (" + reason + ")";
    }

    @Override
    public void link(int column, String text, URI target) {
        texts[column] = text + " -> " + target;
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        texts[column] = text + " -> " + table + "#" + row;
    }

    @Override
    public void formula(int column, Expression expression) {
        formulas[column] = " {" + expression + "}";
    }

    @Override
    public void format(int column, Format format) {
        formats[column] = format;
    }

    @Override
    public void tone(int column, Tone tone) {
        formulas[column] = " {" + tone + "}";
    }
}
