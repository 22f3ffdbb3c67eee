package org.attest.model.actor;

import java.util.List;
import java.util.Optional;
import org.attest.model.internal.rule.Require;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.attest.model.value.Named;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;

/** A ministry, an agency, an international organisation, a working group. */
public record Organization(
        EntityId id,
        String name,
        Optional<String> acronym,
        OrganizationKind kind,
        Optional<Ref<Jurisdiction>> jurisdiction,
        Optional<Ref<Organization>> partOf,
        Claim<PartialDate> founded,
        List<Membership> members,
        List<String> aliases,
        List<LocalName> localNames,
        List<Citation> citations)
        implements Actor, Named {
    public Organization {
        Require.text("name of organization \"" + id + "\"", name);
        members = List.copyOf(members);
        aliases = List.copyOf(aliases);
        localNames = LocalName.ofOne("organization \"" + id + "\"", localNames);
        citations = Require.citations("organization \"" + id + "\"", citations);
    }

    @Override
    public String label() {
        return name;
    }
}
