package org.attest.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.model.actor.Organization;
import org.attest.model.internal.rule.Require;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateOrder;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.attest.model.value.Named;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;

/**
 * An act, a treaty, a declaration, a strategy.
 *
 * @param shortTitle what reports call it where they name it again and again, such as {@code the 2012 Act}
 * @param issuer who adopted it, where that is an organisation and not a legislature
 * @param inForceTo the last day in force
 */
public record LegalInstrument(
        EntityId id,
        String title,
        Optional<String> shortTitle,
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
        List<LocalName> localNames,
        List<Citation> citations)
        implements Named {
    public LegalInstrument {
        Require.text("title of instrument \"" + id + "\"", title);
        amends = List.copyOf(amends);
        localNames = LocalName.ofOne("instrument \"" + id + "\"", localNames);
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

    @Override
    public String shortLabel() {
        return shortTitle.orElse(title);
    }

    /**
     * Whether it is in force on the day. Without a known last day it counts as in force still, unless it is known to be
     * repealed; without a known first day only a status on the way into force tells that it is not.
     */
    public Answer inForceOn(LocalDate day) {
        PartialDate on = PartialDate.of(day);
        boolean notYet =
                lies(on, DateOrder.BEFORE, inForceFrom) || (inForceFrom.value().isEmpty() && status.isBeforeForce());
        if (notYet || lies(on, DateOrder.AFTER, inForceTo)) {
            return Answer.of(false);
        }
        return inForceFrom
                .whyNoValue()
                .or(() -> undetermined(inForceFrom, on))
                .or(() -> doubtAboutEnd(on))
                .map(Answer::unknown)
                .orElse(Answer.of(true));
    }

    private Optional<Reason> doubtAboutEnd(PartialDate on) {
        if (inForceTo.absence().isPresent()) {
            boolean repealed = repealedBy.isPresent() || status == LegalStatus.REPEALED;
            return repealed ? Optional.of(Reason.UNDETERMINED) : Optional.empty();
        }
        return inForceTo.whyNoValue().or(() -> undetermined(inForceTo, on));
    }

    private static Optional<Reason> undetermined(Claim<PartialDate> limit, PartialDate on) {
        return lies(on, DateOrder.UNDETERMINED, limit) ? Optional.of(Reason.UNDETERMINED) : Optional.empty();
    }

    private static boolean lies(PartialDate on, DateOrder order, Claim<PartialDate> limit) {
        return limit.value().filter(date -> on.compareKnown(date) == order).isPresent();
    }
}
