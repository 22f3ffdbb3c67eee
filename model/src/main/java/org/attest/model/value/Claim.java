package org.attest.model.value;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A fact with everything its sources say of it: one assertion or several, perhaps an editor's resolution; or, when no
 * source says it, the reason and the sources that were searched.
 */
public record Claim<T>(
        List<Assertion<T>> assertions,
        Optional<Resolution<T>> resolution,
        Optional<Reason> absence,
        List<SourceId> searched) {
    public Claim {
        assertions = List.copyOf(assertions);
        searched = List.copyOf(searched);
        if (assertions.isEmpty() == absence.isEmpty()) {
            throw new IllegalArgumentException(
                    "claim must have either at least one assertion or a reason why it is missing");
        }
        absence.filter(reason -> !Reason.OF_FACTS.contains(reason)).ifPresent(reason -> {
            throw new IllegalArgumentException("claim is missing because of " + reason + ", must be one of "
                    + Reason.OF_FACTS + ", which sources give; the other reasons are of computations");
        });
        if (resolution.isPresent()
                && assertions.stream().map(Assertion::value).distinct().count() < 2) {
            throw new IllegalArgumentException("claim has a resolution but no two assertions that differ");
        }
        if (absence.isEmpty() && !searched.isEmpty()) {
            throw new IllegalArgumentException("claim lists sources searched but is not missing");
        }
    }

    /** What one source states in so many words. */
    public static <T> Claim<T> stated(T value, Citation citation) {
        return of(List.of(Assertion.stated(value, citation)));
    }

    /** What several sources assert, agreeing or not; there must be at least one. */
    public static <T> Claim<T> of(List<Assertion<T>> assertions) {
        return new Claim<>(assertions, Optional.empty(), Optional.empty(), List.of());
    }

    /** What no source asserts, for a reason that sources give, and the sources in which it was sought. */
    public static <T> Claim<T> missing(Reason reason, List<SourceId> searched) {
        return new Claim<>(List.of(), Optional.empty(), Optional.of(reason), searched);
    }

    /** A claim that no source makes, and none was searched for it. */
    public static <T> Claim<T> notReported() {
        return missing(Reason.NOT_REPORTED, List.of());
    }

    /** This claim with an editor's decision; the assertions stay. */
    public Claim<T> resolved(Resolution<T> decision) {
        return new Claim<>(assertions, Optional.of(decision), absence, searched);
    }

    /** The value that may be used as the fact: agreed or resolved; empty when missing or in open conflict. */
    public Optional<T> value() {
        if (resolution.isPresent()) {
            return Optional.of(resolution.get().value());
        }
        if (assertions.size() == 1) {
            return Optional.of(assertions.getFirst().value());
        }
        List<T> values = values();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** The distinct asserted values, in the order of the assertions. */
    public List<T> values() {
        return assertions.stream().map(Assertion::value).distinct().toList();
    }

    /** Why {@link #value()} is empty; empty when there is a value. */
    public Optional<Reason> whyNoValue() {
        if (absence.isPresent()) {
            return absence;
        }
        return value().isPresent() ? Optional.empty() : Optional.of(Reason.CONFLICT);
    }

    /** The state when every source id is its own origin. */
    public ClaimState state() {
        return state(UnaryOperator.identity());
    }

    /**
     * The state, with agreement counted only between independent sources.
     *
     * @param origin the source from which a source takes its facts, itself when it stands alone
     */
    public ClaimState state(UnaryOperator<SourceId> origin) {
        if (absence.isPresent()) {
            return ClaimState.MISSING;
        }
        if (resolution.isPresent()) {
            return ClaimState.RESOLVED;
        }
        if (values().size() > 1) {
            return ClaimState.CONFLICTING;
        }
        Set<SourceId> origins = new HashSet<>();
        assertions.forEach(a -> origins.add(origin.apply(a.citation().source())));
        return origins.size() > 1 ? ClaimState.CORROBORATED : ClaimState.SINGLE_SOURCE;
    }

    /** The same claim of another view of its value; values that look the same in that view no longer conflict. */
    public <U> Claim<U> map(Function<? super T, ? extends U> view) {
        List<Assertion<U>> mapped = assertions.stream()
                .map(a -> new Assertion<U>(view.apply(a.value()), a.citation(), a.basis(), a.confidence()))
                .toList();
        boolean differ = mapped.stream().map(Assertion::value).distinct().count() > 1;
        Optional<Resolution<U>> decision = resolution
                .filter(r -> differ)
                .map(r -> new Resolution<>(view.apply(r.value()), r.reason(), r.decidedBy(), r.decidedOn()));
        return new Claim<>(mapped, decision, absence, searched);
    }

    /**
     * The claim of a part of its value. An assertion without that part is silent on it, which is no conflict; where all are,
     * or where the resolution is, the part is missing for the reason given and they are the sources searched.
     */
    public <U> Claim<U> part(Function<? super T, Optional<U>> part, Reason none) {
        if (absence.isPresent()) {
            return missing(absence.get(), searched);
        }
        List<Assertion<U>> stated = assertions.stream()
                .flatMap(a -> part
                        .apply(a.value())
                        .map(value -> new Assertion<>(value, a.citation(), a.basis(), a.confidence()))
                        .stream())
                .toList();
        Optional<Resolution<U>> decision = resolution.flatMap(r ->
                part.apply(r.value()).map(value -> new Resolution<>(value, r.reason(), r.decidedBy(), r.decidedOn())));
        if (stated.isEmpty() || resolution.isPresent() != decision.isPresent()) {
            Stream<SourceId> silent = citations().stream().map(Citation::source).distinct();
            return missing(none, none == Reason.NOT_APPLICABLE ? List.of() : silent.toList());
        }
        Claim<U> claim = of(stated);
        return claim.values().size() > 1 ? decision.map(claim::resolved).orElse(claim) : claim;
    }

    /** Every place where a source asserts something of this fact. */
    public List<Citation> citations() {
        return assertions.stream().map(Assertion::citation).distinct().toList();
    }
}
