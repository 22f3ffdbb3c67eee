package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Sample.live;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.junit.jupiter.api.Test;

/** A program asked to edit a cell of words and to keep it as it is keeps it. */
class EditedWordsTest {
    private static final String SHEET = "t";
    private static final int FIRST = 4;

    private static Document lone(Cell... cells) {
        List<List<Cell>> rows = Stream.of(cells).map(cell -> Sample.row(cell)).toList();
        return Sample.of(Sample.table(SHEET, List.of(Sample.text("Value")), rows));
    }

    @Test
    void words_stay_words_when_they_are_edited_unless_a_formula_makes_them() throws IOException {
        Cell stays = Cell.of("00123");
        Cell computed = live(new Expression.Reporting(SHEET, 0), Cell.of("0 of 7"));
        Cell longest = Cell.of("=" + "x".repeat(254));
        Cell longer = Cell.of("=" + "x".repeat(255));
        Cell noted = Sample.noted("1/2", 1);
        try (XSSFWorkbook workbook =
                Workbooks.open(lone(stays, computed, longest, longer, noted, Cell.of("=1+1"), Cell.of("1E5")))) {
            assertThat(IntStream.range(FIRST, FIRST + 7)
                            .mapToObj(row -> Workbooks.cell(workbook, SHEET, "A" + row)
                                    .getCellStyle()
                                    .getDataFormatString()))
                    .containsExactly("@", "General", "@", "General", "@", "@", "@");
            // As by an apostrophe, which Excel heeds whatever the format; of a formula it would make words.
            assertThat(IntStream.range(FIRST, FIRST + 7)
                            .mapToObj(row -> Workbooks.cell(workbook, SHEET, "A" + row)
                                    .getCellStyle()
                                    .getQuotePrefixed()))
                    .containsExactly(true, false, true, true, true, true, true);
            // Title and header are words too.
            assertThat(Workbooks.cell(workbook, SHEET, "A1").getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(Workbooks.cell(workbook, SHEET, "A3").getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(workbook.getSheet(SHEET).getIgnoredErrors())
                    .containsOnlyKeys(IgnoredErrorType.NUMBER_STORED_AS_TEXT, IgnoredErrorType.TWO_DIGIT_TEXT_YEAR);
        }
    }

    @Test
    void words_stay_words_also_among_numbers() throws IOException {
        List<List<Cell>> rows = List.of(Sample.row(Sample.figure(1)), Sample.row("9,007,199,254,740,991"));
        try (XSSFWorkbook workbook =
                Workbooks.open(Sample.of(Sample.table(SHEET, List.of(Sample.whole("Cases")), rows)))) {
            assertThat(Workbooks.cell(workbook, SHEET, "A4").getCellStyle().getQuotePrefixed())
                    .isFalse();
            assertThat(Workbooks.cell(workbook, SHEET, "A5").getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(Workbooks.cell(workbook, SHEET, "A5").getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
        }
    }
}
