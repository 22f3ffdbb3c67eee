package org.attest.model.internal.json;

import org.attest.model.DossierException;
import org.attest.model.Problem.Location;

/** Where the values of a dossier stand in its text. */
public final class Places {
    private final Positions positions;

    private Places(Positions positions) {
        this.positions = positions;
    }

    /**
     * The places in a text of UTF-8.
     *
     * @throws DossierException when it is no JSON
     */
    public static Places in(byte[] text) {
        Reading reading = new Reading();
        TreeParser.parse(Utf8.decode(text), reading);
        return new Places(reading.positions());
    }

    /** The place of what a JSON pointer names, or of the nearest around it that the text has. */
    public Location of(String pointer) {
        return positions.ofValue(pointer);
    }
}
