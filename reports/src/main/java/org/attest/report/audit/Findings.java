package org.attest.report.audit;

import java.util.ArrayList;
import java.util.List;

/** What is found about one item while a file is read. */
final class Findings {
    private final Item item;
    private final List<Place> places = new ArrayList<>();
    private boolean applicable;
    private long unlisted;

    Findings(Item item) {
        this.item = item;
    }

    /** Notes that the file has something to be judged. */
    void apply() {
        applicable = true;
    }

    void add(Sheet sheet, Area area, String what) {
        add(sheet.name(), area.toString(), what);
    }

    void add(String sheet, String cells, String what) {
        add(new Place(sheet, cells, what));
    }

    void add(Place place) {
        applicable = true;
        if (places.size() < Answer.MOST_PLACES) {
            places.add(place);
        } else {
            unlisted++;
        }
    }

    Answer answer() {
        Verdict verdict = !applicable ? Verdict.NOT_APPLICABLE : places.isEmpty() ? Verdict.MET : Verdict.NOT_MET;
        return new Answer(item, verdict, places, unlisted);
    }
}
