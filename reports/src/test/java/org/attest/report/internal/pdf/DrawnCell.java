package org.attest.report.internal.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.table.CellBoxes;
import org.attest.report.pdf.PdfOptions;

/** Where a cell was drawn. */
record DrawnCell(CellBoxes.Row row, int column, int page, Box box) {
    static List<DrawnCell> allOf(Document report) {
        List<DrawnCell> all = new ArrayList<>();
        Drawing.draw(
                report,
                PdfOptions.DEFAULT,
                OutputStream.nullOutputStream(),
                (row, column, page, box) -> all.add(new DrawnCell(row, column, page, box)));
        return all;
    }

    /** The pages on which a row stands. */
    static Set<Integer> pages(List<DrawnCell> drawn, CellBoxes.Kind kind, long index) {
        return drawn.stream()
                .filter(cell -> cell.row().kind() == kind && cell.row().index() == index)
                .map(DrawnCell::page)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
