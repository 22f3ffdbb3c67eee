package org.attest.report.internal.resolve;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.model.value.Reason;
import org.attest.report.document.CellSink;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;

/** Measures the printed texts of the first rows and keeps what each row says, for group and key. */
final class Measurer implements CellSink {
    /** Rows whose texts are measured: enough for a width, and the same for any number of rows. */
    static final int SAMPLED_ROWS = 1000;

    private final Notation notation;
    private final List<Format> formats;
    private final Extent[] extents;

    /** The sampled numbers furthest from zero on either side: none between them prints longer. */
    private final double[] most;

    private final double[] least;
    private final String[] words;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final boolean[] days;
    private final boolean[] kept;
    private boolean sampling = true;

    /** @param formats of all columns, generated ones included */
    Measurer(Notation notation, List<Format> formats) {
        this.notation = notation;
        this.formats = formats;
        this.extents = new Extent[formats.size()];
        this.most = new double[formats.size()];
        this.least = new double[formats.size()];
        this.kept = new boolean[formats.size()];
        this.words = new String[formats.size()];
        this.days = new boolean[formats.size()];
        Arrays.fill(extents, Extent.NONE);
        Arrays.fill(words, "");
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
    }

    /** Has the words of a column at hand for every row. */
    void keep(int column) {
        kept[column] = true;
    }

    /** Prints a column in another format from now on. */
    void printAs(int column, Format format) {
        formats.set(column, format);
    }

    void stopSampling() {
        sampling = false;
    }

    Extent extent(int column) {
        return most[column] < least[column]
                ? extents[column]
                : extents[column].with(print(column, most[column])).with(print(column, least[column]));
    }

    /** Whether a column has any complete day. */
    boolean hasDays(int column) {
        return days[column];
    }

    /** What the row just written says in a column that is kept. */
    String words(int column) {
        return words[column];
    }

    /** Every reason that any cell has shown. */
    Set<Reason> reasons() {
        return reasons;
    }

    private void measure(int column, String text) {
        if (kept[column]) {
            words[column] = text;
        }
        if (sampling) {
            extents[column] = extents[column].with(text);
        }
    }

    private boolean listens(int column) {
        return sampling || kept[column];
    }

    private String print(int column, double value) {
        return notation.print(value, formats.get(column));
    }

    @Override
    public void number(int column, double value) {
        if (sampling) {
            most[column] = Math.max(most[column], value);
            least[column] = Math.min(least[column], value);
        }
        if (kept[column]) {
            words[column] = print(column, value);
        }
    }

    @Override
    public void text(int column, String text) {
        measure(column, text);
    }

    @Override
    public void text(int column, RichText text) {
        if (listens(column)) {
            measure(column, text.plain());
        }
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
        if (listens(column)) {
            measure(column, notation.print(reason));
        }
    }

    @Override
    public void link(int column, String text, URI target) {
        measure(column, text);
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
