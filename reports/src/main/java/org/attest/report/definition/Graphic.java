package org.attest.report.definition;

import java.util.Optional;

/** A picture of the rows of a table that stands anywhere in the report: a chart of its figures, or a plot of where and when. */
public sealed interface Graphic<R> permits Chart, Plot {
    Table<R> table();

    /** The same by a key of its own. */
    Graphic<R> key(String newKey);

    /** The same of another table of such rows. */
    Graphic<R> of(Table<R> other);

    /** What it is called where something is wrong with it. */
    default String noun() {
        return this instanceof Chart ? "chart" : "plot";
    }

    Optional<String> key();

    /** Whether words may stand in its place when the rows cannot be drawn in this way. */
    boolean mayBeLeftOut();
}
