package org.attest.report.internal.xlsx.plan;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attest.report.document.Condition;
import org.attest.report.document.Rule;
import org.attest.report.internal.number.SpreadsheetNumber;

/** Prints a rule's parts as a formula has them. */
public final class RuleText {
    private RuleText() {}

    /** The condition under which a cell is highlighted; text is greater than any number, so it is shut out. */
    public static String condition(Condition condition, String cell) {
        return switch (condition) {
            case Rule rule -> {
                String value = rule.places().isEmpty()
                        ? cell
                        : "ROUND(" + cell + "," + rule.places().getAsInt() + ")";
                yield "AND(ISNUMBER(" + cell + ")," + value + sign(rule)
                        + text(SpreadsheetNumber.decimal(rule.threshold())) + ")";
            }
            case Condition.OfDays days -> "AND(ISNUMBER(" + cell + ")," + cell + sign(days) + date(days.than()) + ")";
            case Condition.OneOf words -> "OR(" + each(words, word -> "EXACT(" + cell + "," + word + ")", ",") + ")";
        };
    }

    /** How many cells fulfil it. A number stands outside the quotes: inside, a viewer would read it by its own decimal mark. */
    static String count(Condition condition, String range) {
        return switch (condition) {
            case Rule rule ->
                "COUNTIFS("
                        + criteria(rule).stream()
                                .map(criterion -> range + "," + criterion)
                                .collect(joining(","))
                        + ")";
            case Condition.OfDays days -> "COUNTIFS(" + range + ",\"" + sign(days) + "\"&" + date(days.than()) + ")";
            // To COUNTIFS a word is more than a text.
            case Condition.OneOf words -> each(words, word -> "SUMPRODUCT(--EXACT(" + range + "," + word + "))", "+");
        };
    }

    private static String sign(Condition.OfDays days) {
        return days.before() ? "<" : ">";
    }

    static String date(LocalDate day) {
        return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }

    private static String each(Condition.OneOf words, UnaryOperator<String> formula, String between) {
        return words.words().stream().map(Formulas::quoted).map(formula).collect(joining(between));
    }

    private static String sign(Rule rule) {
        return switch (rule.comparison()) {
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "=";
        };
    }

    /** The condition as criteria of COUNTIFS. What is compared as printed is compared with the least that prints so. */
    private static List<String> criteria(Rule rule) {
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
