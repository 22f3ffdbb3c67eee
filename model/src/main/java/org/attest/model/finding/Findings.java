package org.attest.model.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Fact;

/** Looks through a dossier for everything that contradicts itself or is missing. */
public final class Findings {
    private static final List<Function<Dossier, Stream<Finding>>> RULES = List.of(
            FigureRules::differingTotals,
            FigureRules::brokenFlows,
            FigureRules::differingClearanceRates,
            FigureRules::brokenContinuity,
            FigureRules::outcomesBeyondResolved,
            ObservationRules::partsBeyondWhole,
            FigureRules::overlaps,
            ObservationRules::misfits,
            OffenceRules::differingRates,
            FactRules::singleSources,
            RecordRules::opinions,
            RecordRules::derived,
            RecordRules::repealed,
            CommitmentRules::notPledged,
            CommitmentRules::withoutDueDate,
            CommitmentRules::completeWithoutEvidence,
            CommitmentRules::fallingCompletion,
            FigureRules::unknownPeriods,
            RecordRules::laterSources,
            CommitmentRules::laterProgress);

    private static final List<BiFunction<Dossier, Fact, Stream<Finding>>> RULES_OF_FACTS =
            List.of(FactRules::conflict, FactRules::unknownYear, FactRules::inexactCount, RecordRules::laterFact);

    private Findings() {}

    /**
     * All findings, by kind: within a kind the largest gap between two figures first, or in the order of the dossier.
     * That everything stands in the one source of a dossier is one finding.
     */
    public static List<Finding> of(Dossier dossier) {
        Stream<Finding> ofDossier = RULES.stream().flatMap(rule -> rule.apply(dossier));
        Stream<Finding> ofFacts = dossier.facts().stream()
                .flatMap(fact -> RULES_OF_FACTS.stream().flatMap(rule -> rule.apply(dossier, fact)));
        return Stream.concat(ofDossier, ofFacts)
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    /** An element of a list, with its JSON pointer. */
    record Located<T>(String pointer, T value) {
        static <T> Stream<Located<T>> in(String list, List<T> elements) {
            return IntStream.range(0, elements.size())
                    .mapToObj(index -> new Located<>(list + "/" + index, elements.get(index)));
        }

        /** A finding of each element of which there is something to say. */
        static <T> Stream<Finding> findings(
                FindingKind kind,
                Stream<Located<T>> elements,
                Function<T, String> subject,
                Function<T, Optional<Saying>> message) {
            return elements.flatMap(element -> message.apply(element.value).stream()
                    .map(said -> new Finding(kind, element.pointer, subject.apply(element.value), said)));
        }
    }
}
