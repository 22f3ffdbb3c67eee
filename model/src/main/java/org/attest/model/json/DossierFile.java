package org.attest.model.json;

import java.util.Map;
import org.attest.model.Dossier;
import org.attest.model.value.Ordered;

/** A dossier with the comments of its file, by the JSON pointers of the objects in which they stand. */
public record DossierFile(Dossier dossier, Map<String, String> comments) {
    public DossierFile {
        comments = Ordered.map(comments);
    }

    public static DossierFile of(Dossier dossier) {
        return new DossierFile(dossier, Map.of());
    }
}
