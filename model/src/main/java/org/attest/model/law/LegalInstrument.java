package org.attest.model.law;

import java.util.List;
import java.util.Optional;
import org.attest.model.actor.Organization;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateOrder;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.model.value.Require;

/**
 * An act, a treaty, a declaration, a strategy.
 *
 * @param issuer who adopted it, where that is an organisation and not a legislature
 * @param inForceTo the last day in force
 */
public record LegalInstrument(
        EntityId id,
        String title,
        InstrumentKind kind,
        Optional<Ref<Jurisdiction>> jurisdiction,
        Optional<Ref<Organization>> issuer,
        Bindingness bindingness,
        LegalStatus status,
        Claim<PartialDate> adopted,
        Claim<PartialDate> inForceFrom,
        Claim<PartialDate> inForceTo,
        Optional<Ref<LegalInstrument>> repealedBy,
        List<Ref<LegalInstrument>> amends,
        List<Citation> citations)
        implements Entity {
    public LegalInstrument {
        Require.text("title of instrument \"" + id + "\"", title);
        amends = List.copyOf(amends);
        citations = Require.citations("instrument \"" + id + "\"", citations);
        for (PartialDate from : inForceFrom.values()) {
            for (PartialDate to : inForceTo.values()) {
                if (from.compareKnown(to) == DateOrder.AFTER) {
                    throw new IllegalArgumentException("instrument \"" + id + "\" is in force from " + from
                            + ", after its last day " + to + ", must be on that day or before");
                }
            }
        }
    }

    @Override
    public String label() {
        return title;
    }
}
