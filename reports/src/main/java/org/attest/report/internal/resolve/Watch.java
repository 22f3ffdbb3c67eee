package org.attest.report.internal.resolve;

import java.util.List;
import org.attest.model.value.Money;
import org.attest.report.document.RichText;

/** Hears, while a row is written, what its cells stand for. Drawing hears nothing; only the fold listens. */
interface Watch {
    Watch NOTHING = new Watch() {};

    default void exact(int column, double value) {}

    /** A figure that is not exact. */
    default void figure(int column, Figure figure) {}

    /** The notes that found the value of a column; not called when there are none. */
    default void noted(int column, List<Integer> notes) {}

    default void money(int column, Money amount) {}

    /** A date that is not one complete day. */
    default void partialDate(int column) {}

    default void conflict(int column, RichText words) {}
}
