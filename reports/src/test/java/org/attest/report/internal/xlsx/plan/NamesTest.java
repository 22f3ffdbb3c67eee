package org.attest.report.internal.xlsx.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names("Sheet");

    @Test
    void a_sheet_keeps_its_wish_as_far_as_excel_allows() {
        assertThat(names.sheet("1 Outcomes")).isEqualTo("1 Outcomes");
        assertThat(names.sheet("Subtotals: a/b [c] *?\\")).isEqualTo("Subtotals a b c");
        assertThat(names.sheet("'O'Brien's'")).isEqualTo("O'Brien's");
        assertThat(names.sheet("\ud83d half")).isEqualTo("half");
        assertThat(names.sheet("?*")).isEqualTo("Sheet");
        assertThat(names.sheet("History")).isEqualTo("History 2");
    }

    @Test
    void a_long_name_ends_with_a_word_and_never_within_a_character() {
        assertThat(names.sheet("Subtotals: Convictions by tribunal")).isEqualTo("Subtotals Convictions by");
        assertThat(names.sheet("x".repeat(40))).isEqualTo("x".repeat(24));
        assertThat(names.sheet("x".repeat(23) + "\ud83d\ude00")).isEqualTo("x".repeat(23));
    }

    @Test
    void two_sheets_differ_by_more_than_their_case() {
        assertThat(names.sheet("Cases")).isEqualTo("Cases");
        assertThat(names.sheet("CASES")).isEqualTo("CASES 2");
        assertThat(names.sheet("cases")).isEqualTo("cases 3");
        assertThat(names.sheet("y".repeat(24))).isEqualTo("y".repeat(24));
        assertThat(names.sheet("y".repeat(24))).isEqualTo("y".repeat(22) + " 2");
    }

    @Test
    void a_sheet_is_never_named_by_what_a_reader_unescapes_or_the_skeleton_marks() {
        assertThat(names.sheet("a_x0041_b")).isEqualTo("a x0041_b");
        assertThat(names.sheet("\uE000x\uE001")).isEqualTo("x");
        assertThat(names.sheet("a_xyz_b")).isEqualTo("a_xyz_b");
    }

    @Test
    void a_dotless_letter_is_no_difference() {
        assertThat(names.sheet("Sıra")).isEqualTo("Sıra");
        assertThat(names.sheet("Sira")).isEqualTo("Sira 2");
    }

    @Test
    void a_table_is_named_after_its_key() {
        assertThat(names.table("tribunal-outcomes")).isEqualTo("TribunalOutcomes");
        assertThat(names.table("notes")).isEqualTo("Notes");
        assertThat(names.table("by-2024")).isEqualTo("TableBy2024");
    }

    @Test
    void a_table_is_never_named_like_a_cell() {
        assertThat(names.table("t1")).isEqualTo("TableT1");
        assertThat(names.table("xfd-1048576")).isEqualTo("TableXfd1048576");
        assertThat(names.table("r1c1")).isEqualTo("TableR1c1");
        assertThat(names.table("r1-findings")).isEqualTo("TableR1Findings");
        assertThat(names.table("c1-controls")).isEqualTo("TableC1Controls");
        assertThat(names.table("r12-total")).isEqualTo("TableR12Total");
        assertThat(names.table("rc5-plan")).isEqualTo("TableRc5Plan");
        assertThat(names.table("r2d2")).isEqualTo("TableR2d2");
        assertThat(names.table("true")).isEqualTo("TableTrue");
        assertThat(names.table("false")).isEqualTo("TableFalse");
        assertThat(names.table("rc")).isEqualTo("TableRc");
        assertThat(names.table("risk-1")).isEqualTo("Risk1");
        assertThat(names.table("r")).isEqualTo("TableR");
        assertThat(names.table("c")).isEqualTo("TableC");
        assertThat(names.table("2024-cases")).isEqualTo("Table2024Cases");
        assertThat(names.table("\u0663-cases")).isEqualTo("Table\u0663Cases");
    }

    @Test
    void letters_of_any_script_are_kept_without_marks() {
        assertThat(names.table("检察官-案件")).isEqualTo("检察官案件");
        assertThat(names.table("মামলা-2024")).isEqualTo("মমল2024");
        assertThat(names.table("\ud840\udc00")).isEqualTo("Table");
        assertThat(names.table("жалобы")).isEqualTo("Жалобы");
    }

    @Test
    void two_tables_differ_by_more_than_their_case() {
        assertThat(names.table("a-bcd")).isEqualTo("ABcd");
        assertThat(names.table("ab-cd")).isEqualTo("AbCd_2");
    }
}
