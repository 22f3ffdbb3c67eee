package org.attest.testing.internal.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list from which a cell is to be chosen: written in the rule, or standing in cells of any sheet. */
record Choices(XSSFWorkbook workbook, XSSFSheet sheet) {
    List<String> of(DataValidationConstraint rule) {
        if (rule.getValidationType() != ValidationType.LIST) {
            return List.of();
        }
        String[] written = rule.getExplicitListValues();
        return written != null
                ? Arrays.stream(written).map(String::strip).toList()
                : in(Optional.ofNullable(rule.getFormula1()).orElse(""));
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
