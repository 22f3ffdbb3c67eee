package org.attest.model.commitment;

import java.net.URI;
import java.util.Optional;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;
import org.attest.model.value.PartialDate;

/**
 * One thing that shows progress.
 *
 * @param uri where it can be looked at
 */
public record Evidence(EvidenceKind kind, String description, PartialDate on, Optional<URI> uri, Citation citation) {
    public Evidence {
        Require.text("description of evidence", description);
    }
}
