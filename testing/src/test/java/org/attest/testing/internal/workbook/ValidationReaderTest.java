package org.attest.testing.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationReaderTest {
    private static final XSSFDataValidationHelper RULES =
            new XSSFDataValidationHelper(new XSSFWorkbook().createSheet());

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(RULES.createCustomConstraint("ISNUMBER(A1)"), "formula ISNUMBER(A1)"),
                Arguments.of(
                        RULES.createDecimalConstraint(OperatorType.NOT_BETWEEN, "0", "1"),
                        "number not between 0 and 1"),
                Arguments.of(RULES.createIntegerConstraint(OperatorType.EQUAL, "7", ""), "whole number equal to 7"),
                Arguments.of(
                        RULES.createIntegerConstraint(OperatorType.NOT_EQUAL, "7", ""), "whole number not equal to 7"),
                Arguments.of(RULES.createTextLengthConstraint(OperatorType.LESS_THAN, "9", ""), "text length below 9"),
                Arguments.of(
                        RULES.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, "9", ""), "text length at most 9"),
                Arguments.of(RULES.createTimeConstraint(OperatorType.GREATER_THAN, "0.5", ""), "time above 0.5"),
                Arguments.of(
                        RULES.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "DATE(2024,1,1)", "", ""),
                        "date at least DATE(2024,1,1)"),
                Arguments.of(RULES.createFormulaListConstraint("A1:A3"), "list"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void say_what_may_be_entered(DataValidationConstraint rule, String words) {
        assertThat(ValidationReader.words(rule)).isEqualTo(words);
    }
}
