package org.attest.report.resolve;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.value.Reason;
import org.attest.report.document.CellSink;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.style.Format;
import org.attest.report.style.Notation;
import org.attest.report.style.Tone;

/** Measures the printed texts of the first rows and keeps what each row says, for group and key. */
final class Measurer implements CellSink {
    /** Rows whose texts are measured: enough for a width, and the same for any number of rows. */
    static final int SAMPLED_ROWS = 1000;

    private final Notation notation;
    private final List<Format> formats;
    private final Extent[] extents;
    private final String[] words;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final boolean[] days;
    private final Set<Integer> kept = new HashSet<>();
    private boolean sampling = true;

    /** @param formats of all columns, generated ones included */
    Measurer(Notation notation, List<Format> formats) {
        this.notation = notation;
        this.formats = formats;
        this.extents = new Extent[formats.size()];
        this.words = new String[formats.size()];
        this.days = new boolean[formats.size()];
        Arrays.fill(extents, Extent.NONE);
        Arrays.fill(words, "");
    }

    /** Has the words of a column at hand for every row, numbers and dates too. */
    void keep(int column) {
        kept.add(column);
    }

    /** Prints a column in another format from now on. */
    void printAs(int column, Format format) {
        formats.set(column, format);
    }

    void stopSampling() {
        sampling = false;
    }

    Extent extent(int column) {
        return extents[column];
    }

    /** Whether a column has any complete day. */
    boolean hasDays(int column) {
        return days[column];
    }

    /** What the row just written says in a column of words or one that is kept. */
    String words(int column) {
        return words[column];
    }

    /** Every reason that any cell has shown. */
    Set<Reason> reasons() {
        return reasons;
    }

    private void measure(int column, String text) {
        words[column] = text;
        if (sampling) {
            extents[column] = extents[column].with(text);
        }
    }

    private boolean listens(int column) {
        return sampling || kept.contains(column);
    }

    private static String said(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text is empty, must say something or be missing with a reason");
        }
        return text;
    }

    @Override
    public void number(int column, double value) {
        if (listens(column)) {
            measure(column, notation.print(value, formats.get(column)));
        }
    }

    @Override
    public void text(int column, String text) {
        measure(column, said(text));
    }

    @Override
    public void text(int column, RichText text) {
        measure(column, text.plain());
    }

    @Override
    public void day(int column, LocalDate date) {
        days[column] = true;
        if (listens(column)) {
            measure(column, notation.print(date));
        }
    }

    @Override
    public void missing(int column, Reason reason) {
        reasons.add(reason);
        measure(column, notation.print(reason));
    }

    @Override
    public void link(int column, String text, URI target) {
        measure(column, said(text));
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        measure(column, text);
    }

    @Override
    public void formula(int column, Expression expression) {}

    @Override
    public void format(int column, Format format) {}

    @Override
    public void tone(int column, Tone tone) {}
}
