package org.attest.benchmarks.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.attest.benchmarks.run.Contender;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Dhatim's fastexcel as its authors advise for many rows: strings inline, rows flushed as they come.
 *
 * @param level of zlib; -1 for fastexcel's own choice
 */
record Fastexcel(int level) implements Contender {
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
        sheet.inlineString(Filings.TITLE_ROW, 0, Filings.TITLE);
        sheet.style(Filings.TITLE_ROW, 0).bold().set();
        for (int column = 0; column < Filings.LABELS.size(); column++) {
            sheet.inlineString(Filings.LABEL_ROW, column, Filings.LABELS.get(column));
            sheet.style(Filings.LABEL_ROW, column).bold().set();
            sheet.width(column, Filings.WIDTH);
        }
        sheet.style(Filings.FILED).format(Filings.DAY_FORMAT).set();
        sheet.freezePane(0, Filings.FIRST_ROW);
    }

    private static void row(Worksheet sheet, int at, Row row) {
        sheet.inlineString(at, 0, row.region());
        sheet.inlineString(at, 1, row.court());
        sheet.inlineString(at, 2, row.party());
        sheet.inlineString(at, 3, row.reference());
        sheet.value(at, 4, row.amount());
        sheet.value(at, 5, row.rate());
        sheet.value(at, 6, row.score());
        sheet.value(at, 7, row.pages());
        sheet.value(at, Filings.FILED, row.filed());
        sheet.inlineString(at, 9, row.openInWords());
    }
}
