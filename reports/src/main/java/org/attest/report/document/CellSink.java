package org.attest.report.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/**
 * Takes the typed values of one row. Every column gets exactly one value; columns come in order, counted from 0, and no
 * object is built for a number or a plain text.
 */
public interface CellSink {
    void number(int column, double value);

    void text(int column, String text);

    void text(int column, RichText text);

    void day(int column, LocalDate date);

    void missing(int column, Absence reason);

    void link(int column, String text, URI target);

    void jump(int column, String text, String table, int row);

    /** The value that follows for this column is the present result of this expression; a sink of results need not listen. */
    default void formula(int column, Expression expression) {}

    /** The value that follows for this column is printed by this format and not by the column's. */
    void format(int column, Format format);

    /**
     * The text that follows for this column stands where a value should, for this reason: a bound, a conflict. The words say
     * it themselves, so that a sink that only draws them need not listen.
     */
    default void instead(int column, Reason reason) {}

    /**
     * The value of this column, which came before, stands on these references, by their numbers. A sink that draws the last column
     * of citations need not listen.
     *
     * @param mark what is to stand behind the value where the table's own line of sources does not hold; else empty
     */
    default void cited(int column, List<Integer> references, RichText mark) {}

    /** Beside the value that follows for this column print draws this bar, on the scale of the column; for the eye only. */
    default void bar(int column, Scale.Bar bar) {}

    /** The value that follows for this column is highlighted by a row's own predicate; rules of a column are not pushed. */
    default void tone(int column, Tone tone) {}
}
