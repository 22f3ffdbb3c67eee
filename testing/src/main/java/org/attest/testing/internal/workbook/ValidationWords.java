package org.attest.testing.internal.workbook;

import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;

/** Says what may be entered. */
final class ValidationWords {
    private ValidationWords() {}

    static String of(DataValidationConstraint rule) {
        String first = Optional.ofNullable(rule.getFormula1()).orElse("");
        return switch (rule.getValidationType()) {
            case ValidationType.LIST -> "list";
            case ValidationType.FORMULA -> "formula " + first;
            case ValidationType.INTEGER -> "whole number " + bounds(rule, first);
            case ValidationType.DECIMAL -> "number " + bounds(rule, first);
            case ValidationType.DATE -> "date " + bounds(rule, first);
            case ValidationType.TIME -> "time " + bounds(rule, first);
            case ValidationType.TEXT_LENGTH -> "text length " + bounds(rule, first);
            default -> "anything";
        };
    }

    private static String bounds(DataValidationConstraint rule, String first) {
        String second = Optional.ofNullable(rule.getFormula2()).orElse("");
        return switch (rule.getOperator()) {
            case OperatorType.BETWEEN -> "between " + first + " and " + second;
            case OperatorType.NOT_BETWEEN -> "not between " + first + " and " + second;
            case OperatorType.EQUAL -> "equal to " + first;
            case OperatorType.NOT_EQUAL -> "not equal to " + first;
            case OperatorType.GREATER_THAN -> "above " + first;
            case OperatorType.LESS_THAN -> "below " + first;
            case OperatorType.GREATER_OR_EQUAL -> "at least " + first;
            default -> "at most " + first;
        };
    }
}
