package org.attest.report.internal.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Has POI compute the formulas of a workbook. */
final class PoiRecalculation {
    private PoiRecalculation() {}

    /** Formulas that POI computes to something else than what was written; how many there are otherwise. */
    static String recomputed(byte[] workbook) throws IOException {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            FormulaEvaluator evaluator = opened.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : opened) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            CellValue value = evaluator.evaluate(cell);
                            boolean same = cell.getCachedFormulaResultType() == CellType.NUMERIC
                                    ? Recalculation.same(cell.getNumericCellValue(), value.getNumberValue())
                                    : cell.getStringCellValue().equals(value.getStringValue());
                            if (same) {
                                right++;
                            } else {
                                wrong.add(cell.getAddress() + " " + cell.getCellFormula() + " is " + value);
                            }
                        }
                    }
                }
            }
        }
        return wrong.isEmpty() ? right + " right" : String.join("\n", wrong);
    }
}
