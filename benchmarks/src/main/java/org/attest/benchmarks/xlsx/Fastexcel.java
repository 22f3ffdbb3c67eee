package org.attest.benchmarks.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.attest.benchmarks.run.Contender;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Dhatim's fastexcel, rows flushed as they come, with a level of zlib (-1: its own choice), and texts shared, as by
 * itself, or inline, as its authors advise for many rows.
 */
record Fastexcel(int level, boolean shared) implements Contender {
    private static final int FLUSHED_AT_ONCE = 1000;

    @Override
    public void write(long rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            if (level >= 0) {
                workbook.setCompressionLevel(level);
            }
            Worksheet sheet = workbook.newWorksheet(Filings.TITLE);
            head(sheet);
            for (int i = 0; i < rows; i++) {
                row(sheet, Filings.FIRST_ROW + i, Row.at(i));
                if (i % FLUSHED_AT_ONCE == FLUSHED_AT_ONCE - 1) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static void head(Worksheet sheet) {
        sheet.value(Filings.TITLE_ROW, 0, Filings.TITLE);
        sheet.style(Filings.TITLE_ROW, 0).bold().set();
        for (int column = 0; column < Filings.LABELS.size(); column++) {
            sheet.value(Filings.LABEL_ROW, column, Filings.LABELS.get(column));
            sheet.style(Filings.LABEL_ROW, column).bold().set();
            sheet.width(column, Filings.WIDTH);
        }
        sheet.style(Filings.FILED).format(Filings.DAY_FORMAT).set();
        sheet.freezePane(0, Filings.FIRST_ROW);
    }

    private void row(Worksheet sheet, int at, Row row) {
        text(sheet, at, 0, row.office());
        text(sheet, at, 1, row.court());
        text(sheet, at, 2, row.party());
        sheet.value(at, 3, row.judges());
        sheet.value(at, 4, row.pages());
        sheet.value(at, 5, row.cases());
        sheet.value(at, 6, row.seconds());
        sheet.value(at, 7, row.amount());
        sheet.value(at, Filings.FILED, row.filed());
        text(sheet, at, 9, row.openInWords());
    }

    private void text(Worksheet sheet, int row, int column, String text) {
        if (shared) {
            sheet.value(row, column, text);
        } else {
            sheet.inlineString(row, column, text);
        }
    }
}
