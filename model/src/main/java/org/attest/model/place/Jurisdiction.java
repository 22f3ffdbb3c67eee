package org.attest.model.place;

import java.util.List;
import java.util.Optional;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.attest.model.value.Named;
import org.attest.model.value.Ref;
import org.attest.model.value.Speaker;

/** A country, a part of one, a city, or a region of several countries. Sources spell names differently: see the aliases. */
public record Jurisdiction(
        EntityId id,
        String name,
        JurisdictionLevel level,
        Optional<IsoCode> code,
        Optional<Ref<Jurisdiction>> parent,
        List<String> aliases,
        List<LocalName> localNames,
        List<Citation> citations)
        implements Forum, Named, Speaker {
    public Jurisdiction {
        Require.text("name of jurisdiction \"" + id + "\"", name);
        aliases = List.copyOf(aliases);
        localNames = LocalName.ofOne("jurisdiction \"" + id + "\"", localNames);
        citations = Require.citations("jurisdiction \"" + id + "\"", citations);
        code.filter(known -> known.isCountry() != (level == JurisdictionLevel.COUNTRY))
                .ifPresent(known -> {
                    throw new IllegalArgumentException("jurisdiction \"" + id + "\" is a " + level + " with code "
                            + known + ", must have a country code of ISO 3166 when it is a COUNTRY, and only then");
                });
    }

    @Override
    public String label() {
        return name;
    }
}
