package org.attest.report.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.report.internal.function.Guarded;
import org.attest.report.wording.Phrase;

/**
 * A part of a report.
 *
 * @param finding what is said in the place of the heading, for the part that comes first and has no number
 */
public record Section<D>(String heading, Optional<Function<Known<D>, Phrase>> finding, List<SectionBlock<D>> parts) {
    public Section {
        finding = finding.map(Guarded::function);
        parts = List.copyOf(parts);
    }

    public Section(String heading, List<SectionBlock<D>> parts) {
        this(heading, Optional.empty(), parts);
    }
}
