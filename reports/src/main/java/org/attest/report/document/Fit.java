package org.attest.report.document;

import java.util.Map;
import java.util.Optional;
import org.attest.report.style.Orientation;

/**
 * What an author wants of the pages of a table; the rest follows from what stands in it.
 *
 * @param letters how many letters of running text a line of a column has about, by the places of the columns
 */
public record Fit(Optional<Orientation> orientation, Map<Integer, Integer> letters) {
    public static final Fit BY_CONTENT = new Fit(Optional.empty(), Map.of());

    public Fit {
        letters = Map.copyOf(letters);
    }
}
