package org.attest.model.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.finding.Findings.Located;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Unit;

/** Observations against their indicators, and against each other. */
final class ObservationRules {
    private ObservationRules() {}

    static Stream<Finding> misfits(Dossier dossier) {
        return Located.in("/observations", dossier.observations()).flatMap(observation -> {
            Indicator indicator = dossier.get(observation.value().indicator());
            return Stream.concat(
                            observation.value().value().values().stream()
                                    .flatMap(value -> misfit(value, indicator).stream()),
                            otherUnit(observation.value(), indicator).stream())
                    .map(message -> new Finding(
                            FindingKind.OBSERVATION_MISFIT, observation.pointer(), indicator.label(), message));
        });
    }

    private static Optional<String> misfit(ObservedValue value, Indicator indicator) {
        if (value instanceof ObservedValue.Level(String level) && indicator.type() == ValueType.LEVEL) {
            return indicator.levels().contains(level)
                    ? Optional.empty()
                    : Optional.of("level " + level + " is not one of the indicator's: "
                            + String.join(", ", indicator.levels()));
        }
        boolean wholeDecimal = value.type() == ValueType.COUNT && indicator.type() == ValueType.DECIMAL;
        return value.type() == indicator.type() || wholeDecimal
                ? Optional.empty()
                : Optional.of(
                        "value " + value + " is a " + value.type() + ", but the indicator is a " + indicator.type());
    }

    private static Optional<String> otherUnit(Observation observation, Indicator indicator) {
        return observation
                .unit()
                .filter(unit -> !unit.equals(indicator.unit()))
                .map(unit -> "unit " + unit + " is not the indicator's, which is " + indicator.unit());
    }

    /** What is counted: all of it, or the part that a disaggregation names. */
    private record Scope(
            Indicator indicator, Optional<Jurisdiction> place, DateSpan period, Unit unit, Map<String, String> part) {
        static Optional<Scope> of(Observation it, Dossier dossier) {
            Indicator indicator = dossier.get(it.indicator());
            Unit unit = it.unit().orElse(indicator.unit());
            return it.period()
                    .value()
                    // Rates and shares do not add up.
                    .filter(period -> indicator.type() == ValueType.COUNT && !unit.equals(Unit.PERCENT))
                    .map(period -> new Scope(
                            indicator, it.jurisdiction().map(dossier::get), period, unit, it.disaggregation()));
        }

        Scope without(String key) {
            Map<String, String> rest = new HashMap<>(part);
            rest.remove(key);
            return new Scope(indicator, place, period, unit, rest);
        }

        String words() {
            return Stream.concat(place.stream().map(Jurisdiction::name), part.values().stream())
                    .map(words -> ", " + words)
                    .collect(Collectors.joining("", period.toString(), ": "));
        }
    }

    /** How much there is of a scope: at least by the source that says least, at most by the one that says most. */
    private record Range(String pointer, BigDecimal least, Optional<BigDecimal> most) {
        static Range of(String pointer, Count count) {
            return new Range(pointer, Gap.least(count), Gap.most(count));
        }

        Range or(Range other) {
            return new Range(pointer, least.min(other.least), most.flatMap(mine -> other.most.map(mine::max)));
        }
    }

    /** A whole, and how many there are at least of each of its parts by one key. */
    private record Partition(Scope whole, String key, List<BigDecimal> parts) {
        /** A part that equals the whole may be the whole by another name, such as "both sexes". */
        Optional<Gap> excess(BigDecimal most) {
            BigDecimal all = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal sum = parts.contains(most) ? all.subtract(most) : all;
            String message = whole.words() + parts.size() + " parts by " + key + " add up to at least " + sum + " "
                    + whole.unit + ", the whole is " + most;
            return Gap.between(sum.max(most), most, message);
        }
    }

    /** Parts that are less than their whole are no contradiction: others may be missing. */
    static Stream<Finding> partsBeyondWhole(Dossier dossier) {
        Map<Scope, Range> ranges = new LinkedHashMap<>();
        Located.in("/observations", dossier.observations())
                .forEach(each -> Scope.of(each.value(), dossier)
                        .ifPresent(scope -> each.value().value().value().ifPresent(value -> {
                            if (value instanceof ObservedValue.Counted(Count count)) {
                                ranges.merge(scope, Range.of(each.pointer(), count), Range::or);
                            }
                        })));
        Map<List<Object>, Partition> partitions = new LinkedHashMap<>();
        ranges.forEach((scope, range) -> scope.part
                .keySet()
                .forEach(key -> partitions
                        .computeIfAbsent(
                                List.of(scope.without(key), key),
                                by -> new Partition(scope.without(key), key, new ArrayList<>()))
                        .parts
                        .add(range.least)));
        return Gap.largestFirst(
                FindingKind.PARTS_EXCEED_WHOLE,
                partitions.values().stream()
                        .flatMap(each -> Stream.ofNullable(ranges.get(each.whole))
                                .map(range -> new Located<>(range.pointer, each))),
                each -> each.whole.indicator.label(),
                each -> Optional.ofNullable(ranges.get(each.whole))
                        .flatMap(Range::most)
                        .flatMap(each::excess));
    }
}
