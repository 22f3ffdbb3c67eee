package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.spreadsheet.Planted.cell;
import static org.attest.audit.spreadsheet.Planted.found;
import static org.attest.audit.spreadsheet.Planted.text;

import java.util.List;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the cells: wrapping, widths, gaps, notes. */
class CellsTest {
    @Test
    void finds_texts_that_should_wrap() {
        assertThat(found(SpreadsheetItem.WRAPPED_TEXT, workbook -> {
                    text(workbook, "A5", "Dhaka\nand around");
                    text(workbook, "A6", "Khulna and all the courts that are around it");
                }))
                .containsExactly(
                        "Cases!A5: has line breaks, must wrap", "Cases!A6: text does not fit its column, must wrap");
    }

    @Test
    void takes_wrapped_texts() {
        assertThat(found(SpreadsheetItem.WRAPPED_TEXT, workbook -> {
                    XSSFCellStyle wrapped = workbook.createCellStyle();
                    wrapped.setWrapText(true);
                    text(workbook, "A5", "Dhaka\nand all the courts that are around it")
                            .setCellStyle(wrapped);
                }))
                .isEmpty();
    }

    @Test
    void finds_words_wider_than_their_column_and_texts_that_are_cut_off() {
        assertThat(found(SpreadsheetItem.COLUMN_WIDTHS, workbook -> {
                    text(workbook, "A5", "Rechtsanwaltskammervorsitz in Dhaka");
                    text(workbook.getSheet(Planted.COVER), "A3", "A text that wants more room than there is");
                    text(workbook.getSheet(Planted.COVER), "B3", "neighbour");
                }))
                .containsExactly(
                        "Cover!A3: text is cut off by the next cell",
                        "Cases!A5: \"Rechtsanwaltskammervorsitz\" is wider than its column");
    }

    @Test
    void takes_words_that_no_column_is_wide_enough_for_or_that_are_broken_anywhere() {
        for (String words : List.of(
                "https://example.org/" + "a".repeat(180),
                "\u0e01\u0e02\u0e03".repeat(100),
                "\u6c49".repeat(176),
                "\u0628\u062a\u062b".repeat(80),
                "\ud83d\ude00".repeat(120))) {
            assertThat(found(SpreadsheetItem.COLUMN_WIDTHS, workbook -> {
                        XSSFCellStyle wrapped = workbook.createCellStyle();
                        wrapped.setWrapText(true);
                        workbook.getSheet(Planted.CASES).setColumnWidth(0, 51 * 256);
                        text(workbook, "A5", words).setCellStyle(wrapped);
                    }))
                    .isEmpty();
        }
        assertThat(found(SpreadsheetItem.COLUMN_WIDTHS, workbook -> {
                    XSSFCellStyle wrapped = workbook.createCellStyle();
                    wrapped.setWrapText(true);
                    workbook.getSheet(Planted.CASES).setColumnWidth(0, 40 * 256);
                    text(workbook, "A5", "x".repeat(60)).setCellStyle(wrapped);
                }))
                .containsExactly("Cases!A5: \"" + "x".repeat(60) + "\" is wider than its column");
    }

    @Test
    void finds_empty_cells_of_a_table_but_not_those_of_its_totals() {
        assertThat(found(SpreadsheetItem.EMPTY_CELLS, workbook -> {
                    cell(workbook.getSheet(Planted.CASES), "B5").setBlank();
                    text(workbook, "C5", "");
                    cell(workbook.getSheet(Planted.CASES), "A6").setBlank();
                    cell(workbook.getSheet(Planted.CASES), "C7").setBlank();
                }))
                .containsExactly(
                        "Cases!B5:C5: are empty, must say why, in words or a shorthand such as [x]",
                        "Cases!A6: is empty, must say why, in words or a shorthand such as [x]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "-", "~"})
    void takes_a_sign_for_a_name_where_rows_are_named(String sign) {
        assertThat(found(SpreadsheetItem.EMPTY_CELLS, workbook -> text(workbook, "A5", sign)))
                .isEmpty();
        assertThat(found(SpreadsheetItem.EMPTY_CELLS, workbook -> text(workbook, "C5", sign)))
                .containsExactly(
                        "Cases!C5: \"" + sign + "\" tells no reason, must be words or a shorthand such as [x]");
    }

    @Test
    void finds_signs_in_the_place_of_a_reason() {
        assertThat(found(SpreadsheetItem.EMPTY_CELLS, workbook -> text(workbook, "B5", "..")))
                .containsExactly("Cases!B5: \"..\" tells no reason, must be words or a shorthand such as [x]");
    }

    @Test
    void finds_a_shorthand_that_nothing_explains() {
        assertThat(found(SpreadsheetItem.EMPTY_CELLS, workbook -> {
                    text(workbook, "B5", "[low]");
                    text(workbook, "C5", "7 [p]");
                }))
                .containsExactly(
                        "Cases!B5: [low] is explained neither on this sheet nor on a sheet of notes",
                        "Cases!C5: [p] is explained neither on this sheet nor on a sheet of notes");
    }

    @Test
    void takes_an_explanation_on_the_cover_or_among_the_notes() {
        assertThat(found(SpreadsheetItem.EMPTY_CELLS, workbook -> {
                    text(workbook, "B5", "[low]");
                    text(workbook.getSheet(Planted.COVER), "A3", "[low] rounds to nought");
                    text(workbook, "C5", "[c]");
                    text(workbook.getSheet(Planted.NOTES), "A4", "[c]");
                }))
                .isEmpty();
    }

    @Test
    void finds_markers_without_a_note() {
        assertThat(found(SpreadsheetItem.NOTES, workbook -> {
                    text(workbook, "A4", "Court [note 2]");
                    text(workbook, "A5", "Dhaka [note 7] [Note 9]");
                    text(workbook, "A6", "Khulna [note 7]");
                }))
                .containsExactly(
                        "Cases!A5: [note 7] has no such note on a notes sheet",
                        "Cases!A5: [Note 9] has no such note on a notes sheet");
    }

    @Test
    void finds_notes_on_a_sheet_that_is_named_in_bangla() {
        assertThat(found(SpreadsheetItem.NOTES, workbook -> workbook.setSheetName(2, "\u099F\u09C0\u0995\u09BE")))
                .isEmpty();
    }

    /** Vowels and what joins two letters take no room of their own. */
    @Test
    void marks_of_letters_make_no_word_wider() {
        assertThat(found(SpreadsheetItem.COLUMN_WIDTHS, workbook -> {
                    workbook.getSheet(Planted.CASES).setColumnWidth(0, 10 * 256);
                    text(workbook, "A5", "\u0995\u09C1\u09CD".repeat(9));
                    text(workbook, "A6", "\u0995\u09BE".repeat(9));
                }))
                .containsExactly("Cases!A6: \"" + "\u0995\u09BE".repeat(9) + "\" is wider than its column");
    }

    @Test
    void finds_markers_when_there_is_no_sheet_of_notes() {
        assertThat(found(SpreadsheetItem.NOTES, workbook -> workbook.removeSheetAt(2)))
                .containsExactly("Cases!B4: [note 1] has no such note on a notes sheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\u2020", "\u00B9", "**"})
    void finds_signs_for_notes(String sign) {
        assertThat(found(SpreadsheetItem.NOTES, workbook -> text(workbook, "C4", "Decided" + sign)))
                .containsExactly("Cases!C4: has the sign " + sign + ", must be a note such as [note 1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"km\u00B2", "5 * 5 m", "Section \u00A75"})
    void takes_signs_that_stand_for_themselves(String header) {
        assertThat(found(SpreadsheetItem.NOTES, workbook -> text(workbook, "C4", header.replace("5 * 5", "5*5"))))
                .isEmpty();
    }

    @Test
    void finds_superscript_in_a_part_of_a_text_and_in_a_cell() {
        assertThat(found(SpreadsheetItem.NOTES, workbook -> {
                    XSSFFont raised = workbook.createFont();
                    raised.setTypeOffset(Font.SS_SUPER);
                    XSSFRichTextString text = new XSSFRichTextString("Dhaka1");
                    text.applyFont(5, 6, raised);
                    cell(workbook.getSheet(Planted.CASES), "A5").setCellValue(text);
                    XSSFCellStyle style = workbook.createCellStyle();
                    style.setFont(raised);
                    cell(workbook.getSheet(Planted.CASES), "B5").setCellStyle(style);
                }))
                .containsExactly(
                        "Cases!A5: has superscript, must be a note such as [note 1]",
                        "Cases!B5: has superscript, must be a note such as [note 1]");
    }

    @Test
    void finds_comments() {
        assertThat(found(SpreadsheetItem.NOTES, workbook -> {
                    XSSFSheet cases = workbook.getSheet(Planted.CASES);
                    var anchor = workbook.getCreationHelper().createClientAnchor();
                    var comment = cases.createDrawingPatriarch().createCellComment(anchor);
                    comment.setString(new XSSFRichTextString("Only this year"));
                    cell(cases, "B6").setCellComment(comment);
                }))
                .containsExactly("Cases!B6: has a comment, must be a note on a notes sheet");
    }
}
