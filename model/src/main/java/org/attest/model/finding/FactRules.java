package org.attest.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Fact;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.source.Source;
import org.attest.model.value.Citation;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;

/** Single facts, whatever they are facts of. */
final class FactRules {
    private FactRules() {}

    static Stream<Finding> conflict(Dossier dossier, Fact fact) {
        return dossier.state(fact.claim()) == ClaimState.CONFLICTING
                ? Stream.of(finding(
                        fact,
                        FindingKind.CONFLICT,
                        "{} values of {} stand against each other in {}, and none is chosen",
                        fact.claim().values().size(),
                        fact.fieldInWords(),
                        sources(fact)))
                : Stream.empty();
    }

    /** Where the dossier has one source, one finding for all. */
    static Stream<Finding> singleSources(Dossier dossier) {
        List<Finding> each = dossier.facts().stream()
                .filter(fact -> dossier.state(fact.claim()) == ClaimState.SINGLE_SOURCE)
                .map(fact -> finding(
                        fact, FindingKind.SINGLE_SOURCE, "{} stands in {} only", fact.fieldInWords(), sources(fact)))
                .toList();
        if (dossier.sources().size() != 1 || each.size() <= 1) {
            return each.stream();
        }
        Source only = dossier.sources().getFirst();
        Saying said = Saying.of("is the only source, all {} facts stand in {} only", each.size(), only.id());
        return Stream.of(new Finding(FindingKind.SINGLE_SOURCE, "/sources/0", only.title(), said));
    }

    static Stream<Finding> unknownYear(Dossier dossier, Fact fact) {
        return fact.claim().values().stream()
                .filter(FactRules::hasNoYear)
                .map(date -> finding(fact, FindingKind.YEAR_UNKNOWN, "{} {} has no year", fact.fieldInWords(), date));
    }

    private static boolean hasNoYear(Object value) {
        return switch (value) {
            case PartialDate date -> date.earliest().isEmpty();
            case DateSpan span ->
                Stream.of(span.start(), span.end()).flatMap(Optional::stream).anyMatch(FactRules::hasNoYear);
            default -> false;
        };
    }

    static Stream<Finding> inexactCount(Dossier dossier, Fact fact) {
        return fact.claim().values().stream()
                .filter(FactRules::isInexact)
                .map(count -> finding(
                        fact,
                        FindingKind.COUNT_NOT_EXACT,
                        "{} {} is not exact, so nothing is computed from it",
                        fact.fieldInWords(),
                        count));
    }

    private static boolean isInexact(Object value) {
        return switch (value) {
            case ObservedValue.Counted(Count count) -> isInexact(count);
            case Count count -> !(count instanceof Count.Exact);
            default -> false;
        };
    }

    private static List<SourceId> sources(Fact fact) {
        return fact.claim().citations().stream()
                .map(Citation::source)
                .distinct()
                .toList();
    }

    private static Finding finding(Fact fact, FindingKind kind, String pattern, Object... values) {
        return new Finding(kind, fact.pointer(), fact.subject(), Saying.of(pattern, values));
    }
}
