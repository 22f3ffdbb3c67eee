package org.attest.benchmarks.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.attest.benchmarks.run.Contender;
import org.attest.report.internal.xlsx.encode.CellEncoder;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.xlsx.Compression;

/** The encoder on its own: the bytes of the rows in one part of an archive, without anything that a report is for. */
final class Encoder implements Contender {
    private static final long EPOCH = 25_569;
    private static final byte[] BEGIN = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>")
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8);

    @Override
    public void write(long rows, OutputStream out) throws IOException {
        try (Archive archive = new Archive(out, Compression.FAST, 0)) {
            CellEncoder cells = new CellEncoder(archive.open("xl/worksheets/sheet1.xml", false));
            cells.raw(BEGIN);
            for (long i = 0; i < rows; i++) {
                row(cells, Filings.FIRST_ROW + i + 1, Row.at(i));
            }
            cells.raw(END);
            cells.close();
            archive.finish();
        }
    }

    /** A row with the styles of Attest's workbook. */
    private static void row(CellEncoder cells, long number, Row row) {
        cells.startRow(number);
        cells.text(0, row.region(), 7);
        cells.text(1, row.court(), 7);
        cells.text(2, row.party(), 7);
        cells.text(3, row.reference(), 7);
        cells.number(4, row.amount(), 8);
        cells.number(5, row.rate(), 8);
        cells.number(6, row.score(), 8);
        cells.number(7, row.pages(), 9);
        cells.number(8, EPOCH + row.filed().toEpochDay(), 10);
        cells.text(9, row.openInWords(), 11);
        cells.endRow();
    }
}
