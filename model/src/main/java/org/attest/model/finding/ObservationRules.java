package org.attest.model.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** What is counted several times may be any of these numbers. */
    private static final Count SEVERAL = new Count.AtLeast(0, false);

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

    private static Optional<Saying> misfit(ObservedValue value, Indicator indicator) {
        if (value instanceof ObservedValue.Level(String level) && indicator.type() == ValueType.LEVEL) {
            return indicator.levels().contains(level)
                    ? Optional.empty()
                    : Optional.of(Saying.of(
                            "level {} is not one of the indicator's: {}",
                            level,
                            String.join(", ", indicator.levels())));
        }
        boolean wholeDecimal = value.type() == ValueType.COUNT && indicator.type() == ValueType.DECIMAL;
        return value.type() == indicator.type() || wholeDecimal
                ? Optional.empty()
                : Optional.of(Saying.of(
                        "value {} is a {}, but the indicator is a {}", value, value.type(), indicator.type()));
    }

    private static Optional<Saying> otherUnit(Observation observation, Indicator indicator) {
        return observation
                .unit()
                .filter(unit -> !unit.equals(indicator.unit()))
                .map(unit -> Saying.of("unit {} is not the indicator's, which is {}", unit, indicator.unit()));
    }

    /** What is counted: all of it, or the part that a disaggregation names. */
    private record Scope(
            Indicator indicator, Optional<Jurisdiction> place, DateSpan period, Unit unit, Map<String, String> part) {
        private static final Pattern RATE =
                Pattern.compile("(?i)\\b(?:per|percent|rates?|ratios?|shares?|averages?)\\b|[%/‰]");

        /** @param periods by their days, as they were written first */
        static Optional<Scope> of(Observation it, Dossier dossier, Map<List<Object>, DateSpan> periods) {
            Indicator indicator = dossier.get(it.indicator());
            Unit unit = it.unit().orElse(indicator.unit());
            return it.period()
                    .value()
                    // Rates and shares do not add up.
                    .filter(period -> indicator.type() == ValueType.COUNT
                            && !unit.equals(Unit.PERCENT)
                            && !RATE.matcher(unit.name()).find())
                    .map(period -> new Scope(
                            indicator,
                            it.jurisdiction().map(dossier::get),
                            period.length().isEmpty()
                                    ? period
                                    : periods.computeIfAbsent(
                                            List.of(period.firstDay(), period.lastDay()), days -> period),
                            unit,
                            it.disaggregation()));
        }

        Scope without(String key) {
            Map<String, String> rest = new HashMap<>(part);
            rest.remove(key);
            return new Scope(indicator, place, period, unit, rest);
        }

        Saying inWords() {
            Stream<String> names = Stream.concat(place.stream().map(Jurisdiction::name), part.values().stream());
            return Saying.of("{}{}", period, names.map(name -> ", " + name).collect(Collectors.joining()));
        }
    }

    /** A whole, and how many there are at least of each of its parts by one key. */
    private record Partition(Scope scope, Located<Count> whole, String key, Map<String, BigDecimal> parts) {
        /** The whole by another name, which is no part of it. */
        private static final Pattern WHOLE =
                Pattern.compile("(?i)\\b(?:total|all|both|any|overall|every\\w*|together)\\b");

        /** Fewer than the whole are no contradiction: some may be missing. */
        Optional<Gap> excess() {
            return Gap.most(whole.value()).flatMap(most -> {
                BigDecimal sum = parts.entrySet().stream()
                        .filter(part -> part.getValue().compareTo(most) != 0
                                || !WHOLE.matcher(part.getKey()).find())
                        .map(Map.Entry::getValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                return Gap.between(
                        sum.max(most),
                        most,
                        "{}: parts by {} add up to at least {} {}, unless they overlap; the whole is {}",
                        scope.inWords(),
                        key,
                        sum,
                        scope.unit,
                        most);
            });
        }
    }

    static Stream<Finding> partsBeyondWhole(Dossier dossier) {
        Map<Scope, Located<Count>> counts = new LinkedHashMap<>();
        Map<List<Object>, DateSpan> periods = new HashMap<>();
        Located.in("/observations", dossier.observations())
                .forEach(each -> Scope.of(each.value(), dossier, periods)
                        .ifPresent(scope -> each.value().value().value().ifPresent(value -> {
                            if (value instanceof ObservedValue.Counted(Count count)) {
                                counts.merge(
                                        scope,
                                        new Located<>(each.pointer(), count),
                                        (one, other) -> new Located<>(one.pointer(), SEVERAL));
                            }
                        })));
        Map<List<Object>, Partition> partitions = new LinkedHashMap<>();
        counts.forEach((scope, count) -> scope.part.keySet().forEach(key -> {
            Scope rest = scope.without(key);
            Located<Count> whole = counts.get(rest);
            if (whole != null) {
                partitions
                        .computeIfAbsent(List.of(rest, key), by -> new Partition(rest, whole, key, new HashMap<>()))
                        .parts
                        .put(scope.part.getOrDefault(key, ""), Gap.least(count.value()));
            }
        }));
        return Gap.largestFirst(
                FindingKind.PARTS_EXCEED_WHOLE,
                partitions.values().stream().map(each -> new Located<>(each.whole.pointer(), each)),
                each -> each.scope.indicator.label(),
                Partition::excess);
    }
}
