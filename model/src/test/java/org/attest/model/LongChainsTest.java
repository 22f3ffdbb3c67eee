package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionBuilder;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.source.Source;
import org.attest.model.source.SourceBuilder;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.junit.jupiter.api.Test;

class LongChainsTest {
    @Test
    void are_followed_to_their_ends() {
        List<Jurisdiction> areas = new ArrayList<>(List.of(Samples.country()));
        List<Source> sources = new ArrayList<>(List.of(Samples.source("s0")));
        for (int n = 1; n <= 1_000; n++) {
            areas.add(JurisdictionBuilder.builder(Samples.country())
                    .code(Optional.empty())
                    .id(new EntityId("area-" + n))
                    .level(JurisdictionLevel.DIVISION)
                    .parent(Ref.to(areas.getLast().id().value()))
                    .build());
            sources.add(SourceBuilder.builder(Samples.source("s" + n))
                    .derivedFrom(sources.getLast().id())
                    .build());
        }
        Dossier dossier = Dossier.of(
                "chains",
                "Chains",
                LocalDate.of(2024, 10, 1),
                d -> d.addSources(sources).addJurisdictions(areas));

        assertThat(dossier.origin(new SourceId("s1000"))).isEqualTo(new SourceId("s0"));
        assertThat(dossier.countryOf(Ref.to("area-1000"))).contains(Samples.country());
    }
}
