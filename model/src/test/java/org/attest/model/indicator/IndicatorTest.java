package org.attest.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.attest.model.Samples;
import org.attest.model.indicator.Indicator.Direction;
import org.attest.model.value.Citation;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;

class IndicatorTest {
    private static final Unit PER_100_000 = new Unit("per 100,000");

    private static Indicator indicator(String name, ValueType type, List<String> levels, List<Citation> citations) {
        return new Indicator(
                new EntityId("victims"),
                Optional.of("16.2.2"),
                name,
                type,
                PER_100_000,
                Direction.LOWER_IS_BETTER,
                levels,
                citations);
    }

    private static final Indicator VICTIMS = indicator("Victims", ValueType.DECIMAL, List.of(), Samples.CITED);

    @Test
    void rejects_levels_without_a_scale_and_a_scale_without_levels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("Tier", ValueType.LEVEL, List.of(), Samples.CITED))
                .withMessage("indicator \"victims\" is a LEVEL with 0 levels,"
                        + " must have levels when it is a LEVEL, and only then");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("Victims", ValueType.COUNT, List.of("tier-1", "tier-2"), Samples.CITED))
                .withMessage("indicator \"victims\" is a COUNT with 2 levels,"
                        + " must have levels when it is a LEVEL, and only then");
    }

    @Test
    void rejects_blank_names_and_missing_citations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(" ", ValueType.COUNT, List.of(), Samples.CITED))
                .withMessage("name of indicator \"victims\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("Victims", ValueType.COUNT, List.of(), List.of()))
                .withMessage("indicator \"victims\" has no citation, must have at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment(" ", Samples.CITED))
                .withMessage("criterion of the assessment of \"s6\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment("sufficiently stringent", List.of()))
                .withMessage("assessment of \"s6\" has no citation, must have at least one");
        assertThat(VICTIMS.label()).isEqualTo("Victims");
    }

    private static Assessment assessment(String criterion, List<Citation> citations) {
        return new Assessment(
                Ref.to("s6"), criterion, Verdict.MET, Ref.to("state-department"), Optional.empty(), citations);
    }
}
