package org.attest.benchmarks.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.attest.benchmarks.run.Contender;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Dhatim's fastexcel as its authors advise for many rows: strings inline, rows flushed as they come. */
final class Fastexcel implements Contender {
    private static final int FLUSHED_AT_ONCE = 1000;

    private final int level;

    /** @param level of zlib; -1 for fastexcel's own choice */
    Fastexcel(int level) {
        this.level = level;
    }

    @Override
    public void write(long rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            if (level >= 0) {
                workbook.setCompressionLevel(level);
            }
            Worksheet sheet = workbook.newWorksheet(Heads.TITLE);
            head(sheet);
            for (int i = 0; i < rows; i++) {
                row(sheet, Heads.FIRST_ROW + i, Rows.at(i));
                if (i % FLUSHED_AT_ONCE == FLUSHED_AT_ONCE - 1) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static void head(Worksheet sheet) {
        sheet.inlineString(Heads.TITLE_ROW, 0, Heads.TITLE);
        sheet.style(Heads.TITLE_ROW, 0).bold().set();
        for (int column = 0; column < Row.COLUMNS; column++) {
            sheet.inlineString(Heads.LABEL_ROW, column, Heads.LABELS.get(column));
            sheet.style(Heads.LABEL_ROW, column).bold().set();
            sheet.width(column, Heads.WIDTH);
        }
        sheet.style(Row.FILED).format(Heads.DAY_FORMAT).set();
        sheet.freezePane(0, Heads.FIRST_ROW);
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
        sheet.value(at, Row.FILED, row.filed());
        sheet.inlineString(at, 9, row.openInWords());
    }
}
