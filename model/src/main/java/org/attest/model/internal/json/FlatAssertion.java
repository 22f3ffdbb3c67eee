package org.attest.model.internal.json;

import java.util.Optional;
import org.attest.model.value.Assertion;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Confidence;
import org.attest.model.value.SourceId;

/** An assertion as it is typed: its citation flat beside the value, and without what goes without saying. */
record FlatAssertion<T>(
        T value,
        SourceId source,
        Optional<String> locator,
        Optional<String> excerpt,
        Optional<Basis> basis,
        Optional<Confidence> confidence) {

    static <T> FlatAssertion<T> of(Assertion<T> assertion) {
        Citation citation = assertion.citation();
        return new FlatAssertion<>(
                assertion.value(),
                citation.source(),
                citation.locator(),
                citation.excerpt(),
                Optional.of(assertion.basis()).filter(basis -> basis != Basis.STATED),
                Optional.of(assertion.confidence()).filter(confidence -> confidence != Confidence.UNRATED));
    }

    Assertion<T> assertion() {
        return new Assertion<>(
                value,
                new Citation(source, locator, excerpt),
                basis.orElse(Basis.STATED),
                confidence.orElse(Confidence.UNRATED));
    }
}
