package org.attest.audit.spreadsheet;

import java.util.List;
import java.util.Optional;

/** How a cell looks: a named style for headings; the colours behind the text, none where the sheet shows. */
record CellLook(boolean isWrapped, boolean isHeading, Font font, List<Colour> fills) {
    static final CellLook PLAIN = new CellLook(false, false, Font.PLAIN, List.of());

    /** @param colour empty when the program chooses it */
    record Font(double points, boolean isBold, boolean isRaised, Optional<Colour> colour) {
        static final Font PLAIN = new Font(11, false, false, Optional.empty());
    }
}
