package org.attest.report.internal.xlsx.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.attest.report.document.Rule;
import org.attest.report.internal.number.SpreadsheetNumber;

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
        return text(SpreadsheetNumber.decimal(rule.threshold()));
    }

    /** The condition as criteria of COUNTIFS. What is compared as printed is compared with the least that prints so. */
    public static List<String> criteria(Rule rule) {
        if (rule.places().isEmpty()) {
            return List.of(criterion(sign(rule), SpreadsheetNumber.decimal(rule.threshold())));
        }
        BigDecimal threshold = SpreadsheetNumber.decimal(rule.threshold());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(rule.places().getAsInt());
        BigDecimal atMost = threshold.setScale(unit.scale(), RoundingMode.FLOOR);
        BigDecimal atLeast = threshold.setScale(unit.scale(), RoundingMode.CEILING);
        return switch (rule.comparison()) {
            case ABOVE -> List.of(from(atMost.add(unit), unit));
            case AT_LEAST -> List.of(from(atLeast, unit));
            case BELOW -> List.of(below(atLeast, unit));
            case AT_MOST -> List.of(below(atMost.add(unit), unit));
            case EQUAL -> List.of(from(atLeast, unit), below(atMost.add(unit), unit));
        };
    }

    /** Half up is away from zero: half a unit below a number prints as this number where it is positive. */
    private static String from(BigDecimal printed, BigDecimal unit) {
        return criterion(printed.signum() > 0 ? ">=" : ">", printed.subtract(half(unit)));
    }

    private static String below(BigDecimal printed, BigDecimal unit) {
        return criterion(printed.signum() > 0 ? "<" : "<=", printed.subtract(half(unit)));
    }

    private static BigDecimal half(BigDecimal unit) {
        return unit.divide(BigDecimal.TWO);
    }

    private static String criterion(String sign, BigDecimal number) {
        return "\"" + sign + "\"&" + text(number);
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
