package org.attest.model.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.internal.rule.Ordered;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.Ref;

/**
 * An offence of an instrument, with its elements and its penalty.
 *
 * @param provision its place in the instrument, such as {@code s.6(2)}
 * @param penalty empty when no source says anything of it
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
        Optional<Penalty> penalty,
        List<MoneyEquivalent> fineEquivalents,
        Optional<String> iccsCode,
        List<Citation> citations)
        implements Entity {
    /** What it is done for: the third element, Palermo Protocol article 3(a), and forms that later sources name. */
    public enum Purpose {
        SEXUAL_EXPLOITATION,
        FORCED_LABOUR,
        SLAVERY_LIKE,
        SERVITUDE,
        ORGAN_REMOVAL,
        FORCED_CRIMINALITY,
        OTHER
    }

    /** How it is done: the second element, Palermo Protocol article 3(a); of no account for a child, article 3(c). */
    public enum Means {
        FORCE_OR_THREAT,
        COERCION,
        ABDUCTION,
        FRAUD,
        DECEPTION,
        ABUSE_OF_POWER,
        ABUSE_OF_VULNERABILITY,
        PAYMENT_TO_CONTROLLER
    }

    /** What is done: the first element of trafficking in persons, Palermo Protocol article 3(a). */
    public enum Act {
        RECRUITMENT,
        TRANSPORTATION,
        TRANSFER,
        HARBOURING,
        RECEIPT
    }

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
