package org.attest.report.definition;

import java.net.URI;
import java.util.Optional;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;

/** How a source is listed in a report. */
public record SourceReference(
        SourceId id, String title, String publisher, PartialDate published, String kind, Optional<URI> address) {}
