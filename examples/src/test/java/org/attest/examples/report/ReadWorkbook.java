package org.attest.examples.report;

import java.nio.file.Path;
import java.util.List;
import org.attest.report.document.Column;
import org.attest.report.document.Table;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** The tables of a document as a reader of its workbook finds them: by their titles and headers. */
record ReadWorkbook(WorkbookContent content) {
    static ReadWorkbook of(Path file) {
        return new ReadWorkbook(WorkbookContent.read(file));
    }

    TableContent table(Table table) {
        List<String> headers = table.columns().stream().map(Column::header).toList();
        return content.tables().stream()
                .filter(found -> found.headers().equals(headers)
                        && found.sheet().cell(0, 0).shown().endsWith(table.title()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sheet holds table " + table.key()));
    }

    /** A number, a day or words. */
    static Object value(CellContent cell) {
        return switch (cell.value()) {
            case CellValue.Numeric(double number) -> number;
            case CellValue.Moment(var moment) -> moment.toLocalDate();
            case CellValue.Text(String text) -> text;
            default -> cell.inWords();
        };
    }
}
