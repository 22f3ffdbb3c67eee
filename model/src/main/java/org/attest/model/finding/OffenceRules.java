package org.attest.model.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.finding.Findings.Located;
import org.attest.model.law.Offence;
import org.attest.model.law.Penalty;
import org.attest.model.value.Assertion;
import org.attest.model.value.Money;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.SourceId;

/** Fines against their stated equivalents in other currencies. */
final class OffenceRules {
    /** What has one rate: the amounts of one source in the same two currencies. */
    private record Pair(SourceId source, Currency fine, Currency equivalent) {}

    /** The exchange rates that a stated equivalent may have been computed with, before it was rounded to its last digit. */
    private record ImpliedRate(BigDecimal least, BigDecimal most) {
        static ImpliedRate of(Money amount, Money equivalent) {
            BigDecimal half = BigDecimal.valueOf(5, equivalent.amount().scale() + 1);
            return new ImpliedRate(
                    amount.amount().divide(equivalent.amount().add(half), MathContext.DECIMAL128),
                    amount.amount().divide(equivalent.amount().subtract(half), MathContext.DECIMAL128));
        }

        boolean contradicts(ImpliedRate other) {
            return least.compareTo(other.most) > 0 || most.compareTo(other.least) < 0;
        }
    }

    private OffenceRules() {}

    static Stream<Finding> differingRates(Dossier dossier) {
        Map<Pair, ImpliedRate> first = new HashMap<>();
        return Located.in("/offences", dossier.offences())
                .flatMap(offence -> Located.findings(
                        FindingKind.RATES_DIFFER,
                        Located.in(
                                offence.pointer() + "/fineEquivalents",
                                offence.value().fineEquivalents()),
                        equivalent -> offence.value().label(),
                        equivalent -> impliesOther(equivalent, offence.value(), first)
                                ? Optional.of(Saying.of(
                                        "{} implies another rate than the first equivalent of {}",
                                        equivalent.amount(),
                                        equivalent.citation().source()))
                                : Optional.empty()));
    }

    private static boolean impliesOther(MoneyEquivalent equivalent, Offence offence, Map<Pair, ImpliedRate> first) {
        SourceId source = equivalent.citation().source();
        Money other = equivalent.amount();
        return other.amount().signum() > 0
                && leastFine(offence, source)
                        .filter(fine -> {
                            Pair pair = new Pair(source, fine.currency(), other.currency());
                            ImpliedRate rate = ImpliedRate.of(fine, other);
                            return first.computeIfAbsent(pair, key -> rate).contradicts(rate);
                        })
                        .isPresent();
    }

    /** The minimum fine as the same source states it, or else as it is agreed. */
    private static Optional<Money> leastFine(Offence offence, SourceId source) {
        if (!(offence.penalty().orElse(Penalty.Range.NOT_REPORTED) instanceof Penalty.Range range)) {
            return Optional.empty();
        }
        return range.minFine().assertions().stream()
                .filter(assertion -> assertion.citation().source().equals(source))
                .map(Assertion::value)
                .findFirst()
                .or(range.minFine()::value);
    }
}
