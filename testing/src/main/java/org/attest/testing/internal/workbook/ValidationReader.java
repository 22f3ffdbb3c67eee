package org.attest.testing.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Says what may be entered, and finds the list from which a cell is to be chosen: written in the rule, or in cells of any sheet. */
record ValidationReader(XSSFWorkbook workbook, XSSFSheet sheet) {
    static String words(DataValidationConstraint rule) {
        String first = Objects.requireNonNullElse(rule.getFormula1(), "");
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
        String second = Objects.requireNonNullElse(rule.getFormula2(), "");
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

    List<String> choices(DataValidationConstraint rule) {
        if (rule.getValidationType() != ValidationType.LIST) {
            return List.of();
        }
        String[] written = rule.getExplicitListValues();
        return written != null
                ? Stream.of(written).map(String::strip).toList()
                : in(Objects.requireNonNullElse(rule.getFormula1(), ""));
    }

    private List<String> in(String formula) {
        String place = Optional.ofNullable(workbook.getName(formula))
                .map(Name::getRefersToFormula)
                .orElse(formula);
        AreaReference area;
        try {
            area = new AreaReference(place, SpreadsheetVersion.EXCEL2007);
        } catch (IllegalArgumentException e) {
            // Computed, such as by INDIRECT.
            return List.of();
        }
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<String> choices = new ArrayList<>();
        for (CellReference reference : area.getAllReferencedCells()) {
            XSSFSheet from = Optional.ofNullable(reference.getSheetName())
                    .map(workbook::getSheet)
                    .orElse(sheet);
            Optional.ofNullable(from.getRow(reference.getRow()))
                    .map(row -> row.getCell(reference.getCol()))
                    .map((Cell cell) -> formatter.formatCellValue(cell))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(choices::add);
        }
        return choices;
    }
}
