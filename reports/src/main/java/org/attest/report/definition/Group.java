package org.attest.report.definition;

import java.util.Optional;
import org.attest.model.value.Absence;

/** The rows of a table that have one value in common: a row of a {@link Summary}. Made by the engine only. */
public interface Group {
    /** What its rows have in common; empty for those that lack it. */
    Optional<Object> value();

    /** Why its rows lack it. */
    Absence whyMissing();
}
