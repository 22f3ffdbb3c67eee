package org.attest.audit.internal;

import java.util.ArrayList;
import java.util.List;
import org.attest.audit.Answer;
import org.attest.audit.Item;
import org.attest.audit.Place;
import org.attest.audit.Verdict;
import org.jspecify.annotations.Nullable;

/** What is found about one item while a file is read. */
public class Findings {
    private final List<Place> places = new ArrayList<>();
    private boolean applicable;
    private long unlisted;
    private @Nullable Place unchecked;

    /** Notes that the file has something to be judged. */
    public final void apply() {
        applicable = true;
    }

    /** Notes it when it has. */
    public final void applyIf(boolean has) {
        applicable |= has;
    }

    public final void add(String where, String what) {
        add(new Place(where, what));
    }

    public final void add(Place place) {
        applicable = true;
        if (places.size() < Answer.MOST_PLACES) {
            places.add(place);
        } else {
            unlisted++;
        }
    }

    /** Notes that what judges it could not; what else is found holds. */
    public final void notChecked(Place why) {
        unchecked = why;
    }

    public final Answer answer(Item item) {
        if (unchecked != null && applicable && places.isEmpty()) {
            return new Answer(item, Verdict.NOT_CHECKED, List.of(unchecked), 0);
        }
        Verdict verdict = !applicable ? Verdict.NOT_APPLICABLE : places.isEmpty() ? Verdict.MET : Verdict.NOT_MET;
        return new Answer(item, verdict, places, unlisted);
    }
}
