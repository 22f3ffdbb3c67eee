package org.attest.report.definition;

import java.util.List;

/** A numbered part of a report. */
public record Section<D>(String heading, List<Part<D>> parts) {
    public Section {
        parts = List.copyOf(parts);
    }
}
