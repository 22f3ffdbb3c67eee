package org.attest.model.internal.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.internal.rule.Nearest;
import org.attest.model.value.Assertion;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Confidence;
import org.attest.model.value.Reason;
import org.attest.model.value.Resolution;
import org.attest.model.value.SourceId;

/**
 * A claim in the shortest of four shapes: one assertion as a flat object; several as a list of these; an object with
 * assertions and resolution when an editor decided; or the reason why it is missing.
 */
public record ClaimForm<T>(
        String name, Form<Claim<T>> single, Form<Claim<T>> several, Form<Claim<T>> decided, Form<Claim<T>> missing)
        implements Form<Claim<T>> {

    private static final String ASSERTIONS = "assertions";
    private static final Set<String> OF_DECIDED = Set.of(ASSERTIONS, "resolution");
    private static final Set<String> OF_MISSING = Set.of("missing", "searched");
    private static final List<String> OF_ANY = Stream.concat(
                    Stream.of(FlatAssertion.class.getRecordComponents()).map(RecordComponent::getName),
                    Stream.of(OF_DECIDED, OF_MISSING).flatMap(Set::stream))
            .toList();

    static <T> ClaimForm<T> of(
            String name, Form<Assertion<T>> assertion, Form<DecidedClaim<T>> decided, Form<MissingClaim> missing) {
        return new ClaimForm<>(
                name,
                assertion.as(
                        only -> Claim.of(List.of(only)),
                        claim -> claim.assertions().getFirst()),
                CollectionForm.list(assertion).as(Claim::of, Claim::assertions),
                decided.as(DecidedClaim::claim, DecidedClaim::of),
                missing.as(MissingClaim::claim, MissingClaim::of));
    }

    @Override
    public Optional<Claim<T>> read(Spot spot) {
        return switch (spot.node()) {
            case Node.Elements all -> several.read(spot);
            case Node.Members(var byName) -> shapeMeantBy(byName).read(spot);
            default -> spot.rejectAs(allowed());
        };
    }

    /** A mistyped name tells the shape too, so that it is the only problem. */
    private Form<Claim<T>> shapeMeantBy(Map<String, Node> members) {
        List<String> meant = members.keySet().stream()
                .flatMap(name -> Nearest.to(name, OF_ANY).stream())
                .toList();
        if (meant.stream().anyMatch(OF_MISSING::contains)) {
            return missing;
        }
        return meant.stream().anyMatch(OF_DECIDED::contains) ? decided : single;
    }

    @Override
    public Node write(Claim<T> claim, Comments here) {
        return shapeOf(claim, here).write(claim, here);
    }

    private Form<Claim<T>> shapeOf(Claim<T> claim, Comments here) {
        if (claim.absence().isPresent()) {
            return missing;
        }
        boolean one = claim.assertions().size() == 1;
        if (claim.resolution().isPresent() || here.member(ASSERTIONS).any() || (!one && here.exactly())) {
            return decided;
        }
        return one && !here.element(0).any() ? single : several;
    }

    @Override
    public Optional<Claim<T>> whenAbsent() {
        return Optional.of(Claim.missing(Reason.NOT_REPORTED, List.of()));
    }

    @Override
    public String allowed() {
        return "an object with value and source, a list of such objects, or an object with missing";
    }

    /** Those of an assertion: the value, and what is said of it. */
    @Override
    public Map<String, ? extends Form<?>> fields() {
        return single.fields();
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.define(
                name,
                Schema.anyOf(Stream.of(single, several, decided, missing)
                                .map(shape -> shape.schema(definitions))
                                .toList())
                        .described(allowed()));
    }

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

    /** A claim as it is typed when an editor decided between its assertions. */
    record DecidedClaim<T>(List<Assertion<T>> assertions, Optional<Resolution<T>> resolution) {
        static <T> DecidedClaim<T> of(Claim<T> claim) {
            return new DecidedClaim<>(claim.assertions(), claim.resolution());
        }

        Claim<T> claim() {
            return new Claim<>(assertions, resolution, Optional.empty(), List.of());
        }
    }

    /** A claim as it is typed when no source says it. */
    record MissingClaim(Reason missing, List<SourceId> searched) {
        static MissingClaim of(Claim<?> claim) {
            return new MissingClaim(claim.absence().orElseThrow(), claim.searched());
        }

        <T> Claim<T> claim() {
            return Claim.missing(missing, searched);
        }
    }
}
