package org.attest.model.internal.json;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.internal.rule.Require;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;

/** What a dossier says of itself, before its records; its schema is the one that is known here. */
public record DossierHead(
        EntityId id, String title, Optional<Ref<Jurisdiction>> jurisdiction, LocalDate asOf, boolean synthetic) {
    public DossierHead {
        Require.text("title of dossier \"" + id + "\"", title);
    }

    public static DossierHead of(Dossier dossier) {
        return new DossierHead(
                dossier.id(), dossier.title(), dossier.jurisdiction(), dossier.asOf(), dossier.synthetic());
    }
}
