package org.attest.examples.first;

import java.util.List;
import org.attest.report.definition.Edition;
import org.attest.report.style.Colour;
import org.attest.report.style.Image;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;

/** How a report can be made to look. */
final class Looks {
    private Looks() {}

    static Edition own(Edition edition, byte[] picture) {
        // snippet:own
        Theme agency = Theme.OFFICIAL
                .brand(Colour.of(0xFFD200))
                .logo(Image.of(picture, "Seal of the food safety agency"))
                .foot("Food safety agency, Dhaka")
                .paper(Paper.A3);
        return edition.theme(agency).classification("For the office only");
        // end
    }

    static Theme colours() {
        // snippet:colours
        return Theme.OFFICIAL
                .tone(Tone.CAUTION, Colour.of(0x6B4E00), Colour.of(0xFFF8E0)) // text, fill
                .series(List.of(Colour.of(0x5B2A86), Colour.of(0xAE6400), Colour.of(0x00594F)));
        // end
    }

    static Theme small() {
        // snippet:small
        return Theme.HIGH_CONTRAST.paper(new Paper(160, 230)); // millimetres
        // end
    }
}
