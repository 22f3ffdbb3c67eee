package org.attest.model.commitment;

import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;
import org.attest.model.value.PartialDate;

/** One thing that shows progress. */
public record Evidence(EvidenceKind kind, String description, PartialDate on, Citation citation) {
    public Evidence {
        Require.text("description of evidence", description);
    }
}
