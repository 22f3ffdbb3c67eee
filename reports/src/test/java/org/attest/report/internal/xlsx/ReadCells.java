package org.attest.report.internal.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Absence;
import org.attest.report.document.CellSink;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.check.PartText;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.SheetPlan;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** All cells of a workbook by sheet and address, numbers as such and all else as text, as one reader finds them. */
final class ReadCells {
    private final Map<String, Object> cells = new TreeMap<>();

    private ReadCells() {}

    Map<String, Object> cells() {
        return cells;
    }

    private void put(String sheet, long row, int column, Object value) {
        if (!value.equals("")) {
            cells.put(sheet + "!" + SheetPlan.here(row, column), value);
        }
    }

    static ReadCells byPoi(byte[] workbook) throws IOException {
        ReadCells read = new ReadCells();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            opened.forEach(sheet -> {
                for (Row row : sheet) {
                    row.forEach(cell -> {
                        CellType type = cell.getCellType() == CellType.FORMULA
                                ? cell.getCachedFormulaResultType()
                                : cell.getCellType();
                        read.put(
                                sheet.getSheetName(),
                                cell.getRowIndex(),
                                cell.getColumnIndex(),
                                type == CellType.NUMERIC ? cell.getNumericCellValue() : text(cell, type));
                    });
                }
            });
        }
        return read;
    }

    private static String text(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return type == CellType.BLANK ? "" : cell.getStringCellValue();
    }

    static ReadCells byFastexcel(byte[] workbook) throws IOException {
        ReadCells read = new ReadCells();
        try (ReadableWorkbook opened = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : opened.getSheets().toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> Optional.ofNullable(cell)
                            .ifPresent(c ->
                                    read.put(sheet.getName(), row.getRowNum() - 1L, c.getColumnIndex(), value(c)))));
                }
            }
        }
        return read;
    }

    private static Object value(org.dhatim.fastexcel.reader.Cell cell) {
        String text = Optional.ofNullable(cell.getText()).orElse("");
        return switch (cell.getType()) {
            case NUMBER -> Double.valueOf(cell.getRawValue());
            // It does not say of what kind a formula's value is.
            case FORMULA -> text.matches("-?[\\d.]+(E-?\\d+)?") ? Double.valueOf(text) : PartText.unescaped(text);
            default -> PartText.unescaped(text);
        };
    }

    /** What the tables of a document say that there must be; the layout says where. */
    static ReadCells of(Document document) {
        ReadCells expected = new ReadCells();
        Layout layout = Layout.of(document, false);
        for (Table table : document.allTables()) {
            SheetPlan page = layout.page(table.key());
            for (int column = 0; page.hasRows() && column < table.columns().size(); column++) {
                expected.put(
                        page.name(),
                        page.headerRow(),
                        column,
                        table.columns().get(column).header());
            }
            Recorder recorder = new Recorder(expected, page.name(), document.notation());
            recorder.row = page.firstRow();
            try (RowCursor rows = table.rows().open()) {
                while (rows.next(recorder)) {
                    recorder.row++;
                }
            }
            table.total().ifPresent(total -> {
                expected.put(page.name(), recorder.row, 0, total.label());
                total.totals().forEach(cell -> cell.cell().pushTo(recorder, cell.column()));
            });
        }
        return expected;
    }

    private static final class Recorder implements CellSink {
        private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
        private final ReadCells into;
        private final String sheet;
        private final Notation notation;
        private long row;

        Recorder(ReadCells into, String sheet, Notation notation) {
            this.into = into;
            this.sheet = sheet;
            this.notation = notation;
        }

        @Override
        public void number(int column, double value) {
            into.put(sheet, row, column, value);
        }

        @Override
        public void text(int column, String text) {
            into.put(sheet, row, column, text);
        }

        @Override
        public void text(int column, RichText text) {
            text(column, text.plain());
        }

        @Override
        public void day(int column, LocalDate date) {
            if (date.isBefore(FIRST)) {
                text(column, notation.print(date));
            } else {
                number(column, date.toEpochDay() - FIRST.toEpochDay() + 61.0);
            }
        }

        @Override
        public void missing(int column, Absence reason) {
            text(column, notation.print(reason));
        }

        @Override
        public void link(int column, String text, URI target) {
            text(column, text);
        }

        @Override
        public void jump(int column, String text, String table, int target) {
            text(column, text);
        }

        @Override
        public void formula(int column, Expression expression) {}

        @Override
        public void format(int column, Format own) {}

        @Override
        public void tone(int column, Tone tone) {}
    }
}
