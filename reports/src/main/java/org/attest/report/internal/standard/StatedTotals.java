package org.attest.report.internal.standard;

import org.attest.model.Dossier;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.StatedTotal;

/** The totals that sources state, by their ids in the dossier. */
public final class StatedTotals {
    private StatedTotals() {}

    /** What the sources state; not reported when the dossier has no such total. */
    public static Claim<Count> of(Dossier dossier, String total) {
        return dossier.statedTotal(total).map(StatedTotal::stated).orElseGet(Claim::notReported);
    }
}
