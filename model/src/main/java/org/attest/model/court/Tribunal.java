package org.attest.model.court;

import java.util.List;
import java.util.Optional;
import org.attest.model.internal.rule.Require;
import org.attest.model.law.LegalInstrument;
import org.attest.model.place.Forum;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;

/**
 * A court that hears the cases, or a group of them that is counted as one.
 *
 * @param coverage the jurisdictions whose cases it hears
 * @param courts how many courts it stands for, when it is a group of them such as the courts of a county
 */
public record Tribunal(
        EntityId id,
        String name,
        TribunalKind kind,
        Optional<Ref<Jurisdiction>> seat,
        Claim<List<Ref<Jurisdiction>>> coverage,
        Claim<Count> courts,
        Claim<PartialDate> established,
        Optional<Ref<LegalInstrument>> legalBasis,
        List<Citation> citations)
        implements Forum {
    public Tribunal {
        Require.text("name of tribunal \"" + id + "\"", name);
        coverage = coverage.map(Require.members("areas covered by tribunal \"" + id + "\""));
        citations = Require.citations("tribunal \"" + id + "\"", citations);
    }

    @Override
    public String label() {
        return name;
    }
}
