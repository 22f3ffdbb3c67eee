package org.attest.model.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.Ordered;
import org.attest.model.value.Ref;
import org.attest.model.value.Require;

/**
 * An offence of an instrument, with its elements and its penalty.
 *
 * @param provision its place in the instrument, such as {@code s.6(2)}
 * @param fineEquivalents the minimum fine in other currencies, each as its source states it
 * @param iccsCode its code in the International Classification of Crime for Statistical Purposes
 */
public record Offence(
        EntityId id,
        Ref<LegalInstrument> instrument,
        Claim<String> provision,
        String title,
        OffenceRole role,
        Set<Act> acts,
        Set<Means> means,
        Set<Purpose> purposes,
        Claim<PenaltyRule> penalty,
        List<MoneyEquivalent> fineEquivalents,
        Optional<String> iccsCode,
        List<Citation> citations)
        implements Entity {
    public Offence {
        Require.text("title of offence \"" + id + "\"", title);
        acts = Ordered.set(acts);
        means = Ordered.set(means);
        purposes = Ordered.set(purposes);
        fineEquivalents = List.copyOf(fineEquivalents);
        citations = Require.citations("offence \"" + id + "\"", citations);
    }

    @Override
    public String label() {
        return title;
    }
}
