package org.attest.examples.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Column;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.xlsx.XlsxOptions;
import org.attest.report.xlsx.XlsxRenderer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A workbook read by a library that did not write it; tables are found by their header rows. */
final class ReadWorkbook {
    private final List<List<Row>> sheets;

    private ReadWorkbook(List<List<Row>> sheets) {
        this.sheets = sheets;
    }

    static ReadWorkbook of(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new XlsxRenderer(XlsxOptions.DEFAULT).render(document, bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            return new ReadWorkbook(workbook.getSheets()
                    .map(sheet -> {
                        try {
                            return sheet.read();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell of a table by its row, counted from 0 below the header; the total row follows the last. */
    Cell cell(Table table, int row, int column) {
        List<Row> below = below(table);
        return below.get(row)
                .getOptionalCell(column)
                .orElseThrow(() -> new AssertionError("no cell in column " + column + " of row " + row));
    }

    private List<Row> below(Table table) {
        List<String> headers = table.columns().stream().map(Column::header).toList();
        for (List<Row> sheet : sheets) {
            for (int i = 0; i < sheet.size(); i++) {
                if (texts(sheet.get(i)).equals(headers)
                        && sheet.get(0).getCellText(0).endsWith(table.title())) {
                    return sheet.subList(i + 1, sheet.size());
                }
            }
        }
        throw new AssertionError("no sheet holds table " + table.key() + " with headers " + headers);
    }

    private static List<String> texts(Row row) {
        return row.stream()
                .map(cell -> Optional.ofNullable(cell).map(Cell::getText).orElse(""))
                .toList();
    }

    /** The value as the document means it: a number, a day or words. */
    static Object value(Cell cell, Object expected) {
        if (expected instanceof LocalDate) {
            return cell.asDate().toLocalDate();
        }
        if (cell.getType() == CellType.NUMBER || (cell.getType() == CellType.FORMULA && expected instanceof Double)) {
            return Double.valueOf(cell.getRawValue());
        }
        return cell.getText();
    }
}
