package org.attest.audit.pdf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.attest.audit.Place;
import org.attest.audit.internal.Findings;
import org.attest.audit.internal.verapdf.Reply;
import org.attest.audit.internal.verapdf.Reply.BrokenRule;
import org.attest.audit.internal.verapdf.VeraPdf;

/**
 * What veraPDF decides, as findings of the items that it belongs to.
 *
 * @param elements how many the structure has
 */
record Decisions(Pdf pdf, int elements, Function<PdfItem, Findings> findings) {
    /** Held against when a file claims no PDF/A: what it says of scripts. */
    private static final String ANY_PDF_A = "3b";

    /** With more, veraPDF would need minutes and gigabytes. */
    private static final int MOST_ELEMENTS = 100_000;

    /** Asks veraPDF about a file that has been read to its end. */
    void make(Path path, Duration atMost) {
        if (elements > MOST_ELEMENTS) {
            leaveOpen(String.format(
                    Locale.ROOT,
                    "has %,d tags, veraPDF is asked about at most %,d: audit a smaller file",
                    elements,
                    MOST_ELEMENTS));
            return;
        }
        String claimed = Claims.flavour(pdf);
        List<String> standards = List.of(Rules.PDF_UA, claimed.isEmpty() ? ANY_PDF_A : claimed);
        Reply reply = VeraPdf.ask(path, standards, atMost);
        if (!reply.isChecked()) {
            leaveOpen(reply.failure());
            return;
        }
        TagPlaces places = TagPlaces.of(pdf, reply.broken());
        Set<Place> known = new HashSet<>();
        for (BrokenRule broken : reply.broken()) {
            Rules.of(broken)
                    .filter(rule -> rule.item() == PdfItem.NO_SCRIPTS
                            || broken.standard().equals(Rules.PDF_UA)
                            || !claimed.isEmpty())
                    .ifPresent(rule -> {
                        Place place = new Place(places.of(broken), rule.words());
                        // Each word of a page may break the same rule, both standards may have it, and a font is judged
                        // once.
                        if (known.add(new Place(place.where().replaceFirst("^page .*, font ", ""), place.what()))) {
                            findings.apply(rule.item()).add(place);
                        }
                    });
        }
    }

    private void leaveOpen(String why) {
        Rules.items().forEach(item -> findings.apply(item).notChecked(new Place(TagPlaces.DOCUMENT, why)));
    }
}
