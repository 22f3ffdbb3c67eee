package org.attest.model.json;

import java.util.Map;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.internal.rule.Ordered;

/**
 * A dossier with what its file says beside it.
 *
 * @param comments by the JSON pointers of the objects in which they stand
 * @param schema where the file says that its JSON Schema is, for editors
 */
public record DossierFile(Dossier dossier, Map<String, String> comments, Optional<String> schema) {
    public DossierFile {
        comments = Ordered.map(comments);
    }

    /** A dossier without comments and without the address of a schema. */
    public static DossierFile of(Dossier dossier) {
        return new DossierFile(dossier, Map.of(), Optional.empty());
    }
}
