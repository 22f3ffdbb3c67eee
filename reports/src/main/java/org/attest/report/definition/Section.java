package org.attest.report.definition;

import java.util.List;

/** A numbered part of a report. */
public record Section<D>(String heading, List<SectionBlock<D>> parts) {
    public Section {
        parts = List.copyOf(parts);
    }
}
