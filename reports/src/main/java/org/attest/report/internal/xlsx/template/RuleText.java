package org.attest.report.internal.xlsx.template;

import java.math.BigDecimal;
import org.attest.report.document.Rule;

/** Prints a rule's parts as a formula has them. */
public final class RuleText {
    private RuleText() {}

    public static String sign(Rule rule) {
        return switch (rule.comparison()) {
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
        };
    }

    public static String threshold(Rule rule) {
        return new BigDecimal(Double.toString(rule.threshold()))
                .stripTrailingZeros()
                .toPlainString();
    }
}
