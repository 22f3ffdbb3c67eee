package org.attest.model.indicator;

import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.rule.Ordered;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Ref;
import org.attest.model.value.Unit;

/**
 * The value of an indicator in a period.
 *
 * @param disaggregation what part of the whole it is of, such as sex: female
 * @param unit where it differs from the indicator's: some published series mix units
 */
public record Observation(
        Ref<Indicator> indicator,
        Optional<Ref<Jurisdiction>> jurisdiction,
        Claim<DateSpan> period,
        Map<String, String> disaggregation,
        Claim<ObservedValue> value,
        Optional<Unit> unit,
        Claim<ObservedValue> baseline,
        Claim<ObservedValue> target) {
    public Observation {
        disaggregation = Ordered.map(disaggregation);
    }
}
