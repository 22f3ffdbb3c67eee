package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.audit.Verdict;
import org.junit.jupiter.api.Test;

class SpreadsheetAuditTest {
    @Test
    void answers_every_item_in_the_order_of_the_checklist() {
        assertThat(Planted.audit(workbook -> {}).answers())
                .extracting(Answer::item)
                .containsExactly(SpreadsheetItem.values());
    }

    @Test
    void finds_nothing_in_a_clean_workbook() {
        Audit audit = Planted.audit(workbook -> {});

        assertThat(audit.answers()).flatExtracting(Answer::places).isEmpty();
        assertThat(audit.meetsEssentials()).isTrue();
        assertThat(audit.answers())
                .filteredOn(answer -> answer.verdict() == Verdict.NOT_APPLICABLE)
                .extracting(Answer::item)
                .containsExactly(SpreadsheetItem.LINKS, SpreadsheetItem.COLOUR, SpreadsheetItem.ALT_TEXT);
    }

    @Test
    void tells_of_merged_cells_an_empty_header_a_missing_title_a_blank_sheet_and_a_bare_link() {
        Audit audit = Planted.audit(workbook -> {
            workbook.getSheet(Planted.COVER).addMergedRegion(CellRangeAddress.valueOf("A2:C3"));
            Planted.text(workbook, "B4", "");
            workbook.getSheet(Planted.NOTES)
                    .removeRow(workbook.getSheet(Planted.NOTES).getRow(0));
            workbook.createSheet("Spare");
            Planted.text(workbook, "A3", "https://example.org/cases");
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://example.org/cases");
            link.setCellReference("A3");
            workbook.getSheet(Planted.CASES).addHyperlink(link);
        });

        assertThat(audit.meetsEssentials()).isFalse();
        assertThat(audit.notMet())
                .flatExtracting(Planted::places)
                .containsExactly(
                        "Cover!A2:C3: cells are merged",
                        "Cases!B4: header is empty",
                        "Cases!A3: is a bare address, must be a link with a text that tells where it leads",
                        "Notes!A1: has no title",
                        "Spare: sheet is blank");
    }

    @Test
    void lists_a_hundred_places_and_counts_the_rest() {
        Answer answer = Planted.audit(workbook -> {
                    for (int i = 0; i < 1_234; i++) {
                        workbook.getSheet(Planted.COVER).addMergedRegion(new CellRangeAddress(10 + i, 10 + i, 1, 2));
                    }
                })
                .answer(SpreadsheetItem.NO_MERGED_CELLS);

        assertThat(answer.places()).hasSize(Answer.MOST_PLACES);
        assertThat(answer.places().getLast()).hasToString("Cover!B110:C110: cells are merged");
        assertThat(answer.unlisted()).isEqualTo(1_134);
    }

    @Test
    void forgives_what_is_not_essential() {
        Audit audit = Planted.audit(workbook -> workbook.setSheetHidden(1, true));

        assertThat(audit.notMet()).extracting(Answer::item).containsExactly(SpreadsheetItem.NOTHING_HIDDEN);
        assertThat(audit.meetsEssentials()).isTrue();
    }

    @Test
    void knows_which_items_are_essential() {
        assertThat(List.of(SpreadsheetItem.values()))
                .filteredOn(item -> !item.isEssential())
                .containsExactlyElementsOf(EnumSet.of(
                        SpreadsheetItem.NO_FILTERS,
                        SpreadsheetItem.NOTHING_HIDDEN,
                        SpreadsheetItem.COLUMN_WIDTHS,
                        SpreadsheetItem.ALT_TEXT,
                        SpreadsheetItem.NO_MACROS,
                        SpreadsheetItem.PRINTED_SIZE));
    }

    @Test
    void finds_most_of_the_checklist_wanting_in_a_workbook_of_figures_alone() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Planted.row(workbook.createSheet("Sheet1"), 0, 1, 2);
            Planted.row(workbook.getSheetAt(0), 1, 3, 4);

            assertThat(Planted.audit(workbook).notMet())
                    .flatExtracting(Planted::places)
                    .containsExactly(
                            "Sheet1!A1:B2: holds a table that is not marked up as one",
                            "Sheet1!A1: has no title",
                            "workbook: has no title in its properties",
                            "workbook: has neither an author nor an organisation in its properties",
                            "workbook: has no language in its properties");
        }
    }
}
