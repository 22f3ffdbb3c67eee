package org.attest.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.attest.report.document.Rule.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ABOVE    | false | false | true
            AT_LEAST | false | true  | true
            BELOW    | true  | false | false
            AT_MOST  | true  | true  | false
            EQUAL    | false | true  | false
            """)
    void compares_below_at_and_above_its_threshold(Comparison comparison, boolean below, boolean at, boolean above) {
        Rule rule = new Rule(comparison, 3);
        assertThat(rule.matches(2.9)).isEqualTo(below);
        assertThat(rule.matches(3)).isEqualTo(at);
        assertThat(rule.matches(3.1)).isEqualTo(above);
    }

    @Test
    void rejects_thresholds_that_are_not_finite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(Comparison.ABOVE, Double.NaN))
                .withMessage("threshold is NaN, must be a finite number");
    }
}
