package org.attest.report.internal.resolve.row;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.document.CellSink;
import org.attest.report.document.Expression;
import org.attest.report.document.Operation;
import org.attest.report.document.RichText;
import org.attest.report.document.Scale;
import org.attest.report.internal.words.RecentTexts;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/**
 * Passes cells on and keeps a 64-bit digest of everything that is drawn of them, to notice rows that change between
 * two passes of one run. The rounds are those of xxHash64 (Yann Collet), one lane; each takes the kind, the column and
 * the bits of a value. Not cryptographic: it guards against mistakes.
 */
final class RowDigest implements CellSink {
    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    /** The powers of the first prime, in 64 bits. */
    private static final long SECOND_POWER = 0x0592864BBA135331L;

    private static final long THIRD_POWER = 0x14A21A9932D088D7L;
    private static final long FOURTH_POWER = 0x978E210EA84ECF61L;
    private static final int ROTATION = 31;

    private static final int NUMBER = 1;
    private static final int TEXT = 2;
    private static final int RICH_TEXT = 3;
    private static final int DAY = 4;
    private static final int MISSING = 5;
    private static final int LINK = 6;
    private static final int JUMP = 7;
    private static final int IN_ROW = 8;
    private static final int FORMULA = 9;
    private static final int FORMAT = 10;
    private static final int TONE = 11;
    private static final int NOTES = 12;
    private static final int REMARKS = 13;
    private static final int INSTEAD = 14;
    private static final int BAR = 15;

    private final RecentTexts texts = new RecentTexts(RowDigest::of);
    private CellSink next;
    private long digest;

    /** @param next takes the cells of the first row */
    RowDigest(CellSink next) {
        this.next = next;
    }

    /** Goes on with a row whose cells another sink may take. */
    RowDigest to(CellSink sink) {
        next = sink;
        return this;
    }

    long digest() {
        return digest;
    }

    /** The notes of a cell, which the column of sources names. */
    void notes(int column, List<Integer> notes) {
        head(NOTES, column, notes.size());
        for (int i = 0; i < notes.size(); i++) {
            round(notes.get(i));
        }
    }

    /** The words of the highlights that a row fulfils, which the column of remarks says. */
    void remarks(List<String> remarks) {
        for (String remark : remarks) {
            words(REMARKS, 0, remark);
        }
    }

    private void round(long value) {
        digest = Long.rotateLeft(digest + value * PRIME_2, ROTATION) * PRIME_1;
    }

    private void head(int kind, int column, int length) {
        round((long) kind << 56 ^ (long) column << Integer.SIZE ^ length);
    }

    /** Of a value that fills one round: mixed, so that it does not meet the bits of another kind or column. */
    private static long head(int kind, int column) {
        return ((long) kind << Integer.SIZE ^ column) * PRIME_1;
    }

    private void words(int kind, int column, String text) {
        round(head(kind, column) ^ texts.of(text));
    }

    @Override
    public void number(int column, double value) {
        round(head(NUMBER, column) ^ Double.doubleToRawLongBits(value));
        next.number(column, value);
    }

    @Override
    public void text(int column, String text) {
        words(TEXT, column, text);
        next.text(column, text);
    }

    @Override
    public void text(int column, RichText text) {
        head(RICH_TEXT, column, text.runs().size());
        for (RichText.Run run : text.runs()) {
            switch (run) {
                case RichText.Words words -> words(TEXT, column, words.toString());
                case RichText.Reference(int number, String mark) -> notes(column, List.of(number));
            }
        }
        next.text(column, text);
    }

    @Override
    public void day(int column, LocalDate date) {
        round(head(DAY, column) ^ date.toEpochDay());
        next.day(column, date);
    }

    @Override
    public void missing(int column, Absence reason) {
        words(MISSING, column, reason.toString());
        next.missing(column, reason);
    }

    @Override
    public void link(int column, String text, URI target) {
        words(LINK, column, text);
        words(LINK, column, target.toString());
        next.link(column, text, target);
    }

    @Override
    public void jump(int column, String text, String table, int row) {
        words(JUMP, column, text);
        words(JUMP, column, table);
        round(row);
        next.jump(column, text, table, row);
    }

    @Override
    public void formula(int column, Expression expression) {
        if (expression instanceof Expression.InRow(Operation operation, List<Integer> columns, boolean whole)) {
            // The name is one text for all rows.
            head(IN_ROW, column, whole ? 1 : 0);
            round(texts.of(operation.name()));
            for (int i = 0; i < columns.size(); i++) {
                round(columns.get(i));
            }
        } else {
            // The text of a record names its kind and every part of it.
            words(FORMULA, column, expression.toString());
        }
        next.formula(column, expression);
    }

    @Override
    public void format(int column, Format format) {
        words(FORMAT, column, format.toString());
        next.format(column, format);
    }

    @Override
    public void tone(int column, Tone tone) {
        words(TONE, column, tone.name());
        next.tone(column, tone);
    }

    @Override
    public void instead(int column, Reason reason) {
        words(INSTEAD, column, reason.name());
        next.instead(column, reason);
    }

    @Override
    public void bar(int column, Scale.Bar bar) {
        words(BAR, column, bar.toString());
        next.bar(column, bar);
    }

    /** A polynomial of its letters, by Horner's rule in steps of four: the processor multiplies them side by side. */
    static long of(String text) {
        int length = text.length();
        long sum = length;
        int at = 0;
        for (; at < length - 3; at += 4) {
            sum = sum * FOURTH_POWER
                    + text.charAt(at) * THIRD_POWER
                    + text.charAt(at + 1) * SECOND_POWER
                    + text.charAt(at + 2) * PRIME_1
                    + text.charAt(at + 3);
        }
        for (; at < length; at++) {
            sum = sum * PRIME_1 + text.charAt(at);
        }
        return sum;
    }
}
