package org.attest.audit;

import java.util.ArrayList;
import java.util.List;

/** What is found about one item while a file is read. */
public class Findings {
    private final Item item;
    private final List<Place> places = new ArrayList<>();
    private boolean applicable;
    private long unlisted;

    public Findings(Item item) {
        this.item = item;
    }

    /** Notes that the file has something to be judged. */
    public final void apply() {
        applicable = true;
    }

    public final void add(Place place) {
        applicable = true;
        if (places.size() < Answer.MOST_PLACES) {
            places.add(place);
        } else {
            unlisted++;
        }
    }

    public final Answer answer() {
        Verdict verdict = !applicable ? Verdict.NOT_APPLICABLE : places.isEmpty() ? Verdict.MET : Verdict.NOT_MET;
        return new Answer(item, verdict, places, unlisted);
    }
}
