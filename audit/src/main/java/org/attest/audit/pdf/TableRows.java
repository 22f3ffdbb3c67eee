package org.attest.audit.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfNumber;

/**
 * Not met by a row with more or fewer cells than the first of its table, spans counted, and by cells and rows that are not
 * where they belong.
 */
final class TableRows extends Check {
    private final Deque<Grid> tables = new ArrayDeque<>();

    TableRows() {
        super(PdfItem.TABLE_ROWS);
    }

    @Override
    void enter(Element element) {
        switch (element.role()) {
            case "Table" -> {
                apply();
                tables.push(new Grid());
            }
            case "TR" -> {
                if (!tables.isEmpty()) {
                    tables.peek().beginRow();
                }
            }
            case "TH", "TD" -> {
                if (!tables.isEmpty()) {
                    tables.peek().add(span(element, "ColSpan"), span(element, "RowSpan"));
                }
            }
            default -> {
                // No part of the grid.
            }
        }
    }

    private static int span(Element cell, String name) {
        return cell.attribute("Table", name).orElse(null) instanceof PdfNumber number
                ? Math.clamp(number.intValue(), 1, Grid.WIDEST)
                : 1;
    }

    @Override
    void leave(Element element) {
        switch (element.role()) {
            case "Table" -> tables.pop();
            case "TR" -> row(element);
            case "TH", "TD" -> {
                if (!element.parentRole().equals("TR")) {
                    add(element.where(), "cell is not in a row (TR)");
                }
            }
            default -> {
                // Rows and cells alone are counted.
            }
        }
    }

    private void row(Element row) {
        switch (row.parentRole()) {
            case "Table", "THead", "TBody", "TFoot" -> {
                // Here it belongs.
            }
            default -> add(row.where(), "row is not in a table");
        }
        Grid grid = tables.peek();
        if (grid != null && grid.width() != grid.firstWidth()) {
            add(row.where(), "row has " + cells(grid.width()) + ", the first of its table " + cells(grid.firstWidth()));
        }
    }

    private static String cells(int count) {
        return count + (count == 1 ? " cell" : " cells");
    }
}
