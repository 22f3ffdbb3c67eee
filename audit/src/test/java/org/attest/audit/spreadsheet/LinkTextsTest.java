package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.spreadsheet.Planted.found;
import static org.attest.audit.spreadsheet.Planted.text;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.audit.Answer;
import org.attest.audit.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTextsTest {
    private static final String BARE = ": is a bare address, must be a link with a text that tells where it leads";

    @Test
    void finds_bare_addresses_with_a_link_and_without() {
        assertThat(found(SpreadsheetItem.LINKS, workbook -> {
                    text(workbook, "A2", "https://example.org/a?b=c");
                    link(workbook, "A2");
                    text(workbook, "A3", "www.example.org");
                }))
                .containsExactly("Cases!A2" + BARE, "Cases!A3" + BARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Click here", "here", "Link", "read more.", "this link"})
    void finds_texts_that_do_not_tell_where_a_link_leads(String text) {
        assertThat(found(SpreadsheetItem.LINKS, workbook -> {
                    text(workbook, "A3", text);
                    link(workbook, "A3");
                }))
                .containsExactly("Cases!A3: link \"" + text + "\" does not tell where it leads");
    }

    @Test
    void finds_a_link_on_an_empty_cell() {
        assertThat(found(SpreadsheetItem.LINKS, workbook -> link(workbook, "B2")))
                .containsExactly("Cases!B2: link has no text");
    }

    @Test
    void finds_a_link_over_several_cells() {
        assertThat(found(SpreadsheetItem.LINKS, workbook -> {
                    text(workbook, "B3", "here");
                    text(workbook, "A3", "The judgements of Dhaka");
                    link(workbook, "A3:B3");
                }))
                .containsExactly("Cases!B3: link \"here\" does not tell where it leads");
    }

    @Test
    void finds_a_link_that_is_a_formula() {
        assertThat(found(SpreadsheetItem.LINKS, workbook -> {
                    text(workbook, "A3", "").setCellFormula("HYPERLINK(\"https://example.org\",\"link\")");
                    workbook.getSheet(Planted.CASES).getRow(2).getCell(0).setCellValue("link");
                }))
                .containsExactly("Cases!A3: link \"link\" does not tell where it leads");
    }

    @Test
    void takes_a_link_with_words() {
        Answer answer = Planted.audit(workbook -> {
                    text(workbook, "A3", "The judgements of Dhaka");
                    link(workbook, "A3");
                    text(workbook, "A2", "here");
                })
                .answer(SpreadsheetItem.LINKS);

        assertThat(answer.verdict()).isEqualTo(Verdict.MET);
    }

    private static void link(XSSFWorkbook workbook, String cells) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.org/a?b=c");
        link.setCellReference(cells.replaceAll(":.*", ""));
        workbook.getSheet(Planted.CASES).addHyperlink(link);
        link.getCTHyperlink().setRef(cells);
    }
}
