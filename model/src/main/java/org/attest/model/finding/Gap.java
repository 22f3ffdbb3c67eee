package org.attest.model.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.finding.Findings.Located;
import org.attest.model.value.Count;

/** Two figures that do not go together, and what there is to say of them. */
record Gap(BigDecimal one, BigDecimal other, Saying said) {
    /** As {@link Located#findings}, the largest gap first. */
    static <T> Stream<Finding> largestFirst(
            FindingKind kind,
            Stream<Located<T>> elements,
            Function<T, String> subject,
            Function<T, Optional<Gap>> gap) {
        return elements.flatMap(element -> gap.apply(element.value()).stream()
                        .map(found -> Map.entry(
                                found.size(),
                                new Finding(kind, element.pointer(), subject.apply(element.value()), found.said))))
                .sorted(Map.Entry.<BigDecimal, Finding>comparingByKey().reversed())
                .map(Map.Entry::getValue);
    }

    /** Nothing where the two are equal. */
    static Optional<Gap> between(BigDecimal one, BigDecimal other, String pattern, Object... values) {
        return Optional.of(new Gap(one, other, Saying.of(pattern, values))).filter(gap -> one.compareTo(other) != 0);
    }

    /** The difference as a share of the greater figure: never of zero, for the two differ. */
    private BigDecimal size() {
        return one.subtract(other).abs().divide(one.abs().max(other.abs()), MathContext.DECIMAL64);
    }

    /** The fewest that there are. */
    static BigDecimal least(Count count) {
        BigDecimal number = BigDecimal.valueOf(count.number());
        return switch (count) {
            case Count.Exact exact -> number;
            case Count.AtLeast bound -> bound.strict() ? number.add(BigDecimal.ONE) : number;
            case Count.AtMost bound -> BigDecimal.ZERO;
            case Count.About about -> BigDecimal.ZERO;
        };
    }

    /** The most that there are, where that is known. */
    static Optional<BigDecimal> most(Count count) {
        BigDecimal number = BigDecimal.valueOf(count.number());
        return switch (count) {
            case Count.Exact exact -> Optional.of(number);
            case Count.AtMost bound -> Optional.of(bound.strict() ? number.subtract(BigDecimal.ONE) : number);
            case Count.AtLeast bound -> Optional.empty();
            case Count.About about -> Optional.empty();
        };
    }
}
