package org.attest.report.internal.resolve;

import java.net.URI;
import java.time.LocalDate;
import org.attest.model.value.Reason;
import org.attest.report.document.CellSink;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/**
 * Passes cells on and keeps a 64-bit digest of them, to notice rows that change between two passes of one run. Not
 * cryptographic: it guards against mistakes.
 */
final class RowDigest implements CellSink {
    // Odd, with well-mixed bits: the golden ratio as in SplittableRandom.
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final CellSink next;
    private long digest;

    /** @param digest of the rows before, 0 at the start */
    RowDigest(CellSink next, long digest) {
        this.next = next;
        this.digest = digest;
    }

    long digest() {
        return digest;
    }

    private void mix(int column, long value) {
        digest = Long.rotateLeft((digest ^ value) * MIX + column, 29);
    }

    @Override
    public void number(int column, double value) {
        mix(column, Double.doubleToRawLongBits(value));
        next.number(column, value);
    }

    @Override
    public void text(int column, String text) {
        mix(column, text.hashCode());
        next.text(column, text);
    }

    @Override
    public void text(int column, RichText text) {
        mix(column, text.hashCode());
        next.text(column, text);
    }

    @Override
    public void day(int column, LocalDate date) {
        mix(column, date.toEpochDay());
        next.day(column, date);
    }

    @Override
    public void missing(int column, Reason reason) {
        mix(column, ~reason.name().hashCode());
        next.missing(column, reason);
    }

    @Override
    public void link(int column, String text, URI target) {
        mix(column, text.hashCode() * 31L + target.hashCode());
        next.link(column, text, target);
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        mix(column, text.hashCode() * 31L + row);
        next.jump(column, text, table, row);
    }

    @Override
    public void formula(int column, Expression expression) {
        next.formula(column, expression);
    }

    @Override
    public void format(int column, Format format) {
        next.format(column, format);
    }

    @Override
    public void instead(int column, Reason reason) {
        next.instead(column, reason);
    }

    @Override
    public void tone(int column, Tone tone) {
        next.tone(column, tone);
    }
}
