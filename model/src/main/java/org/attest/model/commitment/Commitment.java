package org.attest.model.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.actor.Actor;
import org.attest.model.indicator.Indicator;
import org.attest.model.internal.rule.Ordered;
import org.attest.model.internal.rule.Require;
import org.attest.model.law.LegalInstrument;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateOrder;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;

/**
 * An undertaking that is followed up.
 *
 * @param statement the pledge that it comes from
 * @param leads who is responsible, all who are by one source together
 * @param categories what it is about, in words of its own framework
 * @param due missing with NO_DUE_DATE when the commitment names none, which is not the same as not reported
 * @param instrument the declaration or plan that contains it
 * @param history every judgement of it, as the file has them
 */
public record Commitment(
        EntityId id,
        String title,
        Optional<CommitmentKind> kind,
        Optional<Ref<Statement>> statement,
        Claim<List<Ref<Actor>>> leads,
        List<Ref<Actor>> partners,
        Optional<Ref<LegalInstrument>> instrument,
        Set<ThematicArea> areas,
        Set<String> categories,
        Claim<PartialDate> made,
        Claim<PartialDate> due,
        List<Ref<Indicator>> indicators,
        List<Progress> history,
        List<Citation> citations)
        implements Entity {
    public Commitment {
        Require.text("title of commitment \"" + id + "\"", title);
        leads = leads.map(Require.members("leads of commitment \"" + id + "\""));
        partners = List.copyOf(partners);
        areas = Ordered.set(areas);
        categories = Ordered.set(categories);
        indicators = List.copyOf(indicators);
        history = List.copyOf(history);
        citations = Require.citations("commitment \"" + id + "\"", citations);
        for (PartialDate end : due.values()) {
            for (PartialDate start : made.values()) {
                if (end.compareKnown(start) == DateOrder.BEFORE) {
                    throw new IllegalArgumentException("commitment \"" + id + "\" is due " + end
                            + " before it was made " + start + ", must be due on that day or later");
                }
            }
        }
    }

    @Override
    public String label() {
        return title;
    }

    /** The judgements in the order of time. */
    public List<Progress> historyByDate() {
        return history.stream()
                .sorted(Comparator.comparing(Progress::on, PartialDate.ORDER))
                .toList();
    }
}
