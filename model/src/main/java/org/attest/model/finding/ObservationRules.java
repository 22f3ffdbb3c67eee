package org.attest.model.finding;

import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;

/** Observations against the indicator that they are of. */
final class ObservationRules {
    private ObservationRules() {}

    static Stream<Finding> misfits(Dossier dossier) {
        return Located.in("/observations", dossier.observations()).flatMap(observation -> {
            Indicator indicator = dossier.get(observation.value().indicator());
            return Stream.concat(
                            observation.value().value().values().stream()
                                    .flatMap(value -> misfit(value, indicator).stream()),
                            otherUnit(observation.value(), indicator).stream())
                    .map(message -> observation.finding(FindingKind.OBSERVATION_MISFIT, indicator.label(), message));
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
}
