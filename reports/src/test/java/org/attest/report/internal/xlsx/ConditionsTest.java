package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Highlights, counts and orders by dates, by words and by levels. */
class ConditionsTest {
    private enum Risk {
        LOW,
        MEDIUM,
        HIGH
    }

    private record Item(String name, String status, String due, Risk risk) {}

    private static final Columns<Item> C = Columns.of(Item.class);
    private static final TextColumn<Item> NAME = C.text("Name", Item::name);
    private static final TextColumn<Item> STATUS =
            C.text("Status", Item::status).inOrder("open", "late", "closed");
    private static final TextColumn<Item> RISK = C.level("Risk", List.of(Risk.HIGH, Risk.MEDIUM, Risk.LOW), Item::risk);
    private static final DateColumn<Item> DUE = C.dayOr(
            "Due",
            Reason.NO_DUE_DATE,
            item -> Optional.of(item.due()).filter(due -> !due.isEmpty()).map(LocalDate::parse));

    /** Of the edition of 31 March 2024. */
    private static final Table<Item> ITEMS = Table.of(
            "items",
            t -> t.columns(NAME, STATUS, RISK, DUE)
                    .orderBy(RISK.ascending())
                    .highlight(DUE.before(Edition::asOf), Tone.CRITICAL, "overdue")
                    .highlight(STATUS.is("late", "open"), Tone.CAUTION, "not closed")
                    .highlight(RISK.atLeast(Risk.MEDIUM), Tone.NEUTRAL, "at risk"));

    private static final List<Item> ROWS = List.of(
            new Item("a", "closed", "2024-03-30", Risk.LOW),
            new Item("b", "Open", "2024-03-31", Risk.HIGH),
            new Item("c", "open", "", Risk.MEDIUM),
            new Item("d", "late", "1850-01-01", Risk.LOW));

    private static byte[] workbook(Table<Item> table, List<Item> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report<String> report = Report.of(
                "sample",
                1,
                Locale.ENGLISH,
                r -> r.section(
                        "Items",
                        s -> s.figure("overdue", table.rowsWhere(DUE.before(Edition::asOf)))
                                .figure("not yet due", table.rowsWhere(DUE.after(Edition::asOf)))
                                .figure("open or late", table.rowsWhere(STATUS.is("open", "late")))
                                .figure("at risk", table.rowsWhere(RISK.atLeast(Risk.MEDIUM)))
                                .table(table, (d, e) -> rows)));
        Reports.bind(report, "data", Resolved.EDITION).write(Target.xlsx(out));
        return out.toByteArray();
    }

    @Test
    void rows_stand_in_the_order_of_levels_and_remarks_say_what_is_marked() {
        assertThat(Resolved.tableOf(Resolved.listed(ITEMS, ROWS))).isEqualTo("""
                legend: Highlighted: overdue; not closed; at risk.
                highlight Status ONE OF [late, open] CAUTION: not closed
                highlight Risk ONE OF [HIGH, MEDIUM] NEUTRAL: at risk
                highlight Due BEFORE 2024-03-31 CRITICAL: overdue
                | Name <text> | Status <text> | Risk <text> | Due <day> | Remarks <text>
                | b | Open | HIGH | 2024-03-31 | at risk
                | c | open | MEDIUM | no due date (NO_DUE_DATE) | not closed; at risk
                | a | closed | LOW | 2024-03-30 | overdue
                | d | late | LOW | 1850-01-01 | not closed
                """);
    }

    @Test
    void groups_stand_in_an_order_of_their_own() {
        Table<Item> table = Table.of("items", t -> t.columns(NAME, STATUS).groupBy(STATUS));

        assertThat(Resolved.tableOf(Resolved.listed(table, ROWS)))
                .containsSubsequence("group \"open\"", "group \"late\"", "group \"closed\"", "group \"Open\"");

        Table<Item> turned =
                Table.of("items", t -> t.columns(NAME, STATUS).groupBy(STATUS).orderBy(STATUS.descending()));
        assertThat(Resolved.tableOf(Resolved.listed(turned, ROWS)))
                .containsSubsequence("group \"Open\"", "group \"closed\"", "group \"late\"", "group \"open\"");
    }

    @Test
    void the_workbook_keeps_them_live() throws IOException {
        List<String> formulas = new ArrayList<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook(ITEMS, ROWS)))) {
            SheetConditionalFormatting formats = opened.getSheet("1 Items").getSheetConditionalFormatting();
            for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
                formulas.add(formats.getConditionalFormattingAt(i).getRule(0).getFormula1());
            }
        }
        assertThat(formulas.stream().map(formula -> formula.replaceAll("(?<=[BCD])\\d+", "")))
                .containsExactly(
                        "OR(EXACT(B,\"late\"),EXACT(B,\"open\"))",
                        "OR(EXACT(C,\"HIGH\"),EXACT(C,\"MEDIUM\"))",
                        "AND(ISNUMBER(D),D<DATE(2024,3,31))");
    }

    @Tag("libreoffice")
    @Test
    void another_program_counts_the_same() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        // To POI, EXACT is of one cell.
        assertThat(Recalculation.byLibreOffice(List.of(workbook(ITEMS, ROWS)))).isEmpty();
    }

    @Test
    void a_date_that_is_known_in_part_counts_where_all_of_it_does() {
        DateColumn<Item> known = C.date("Known", item -> PartialDate.parse(item.due()));
        Table<Item> table = Table.of(
                "items", t -> t.columns(NAME, known).highlight(known.before(Edition::asOf), Tone.CRITICAL, "overdue"));

        assertThat(Resolved.tableOf(Resolved.listed(
                        table,
                        List.of(
                                new Item("a", "", "2024-02", Risk.LOW),
                                new Item("b", "", "2024-03", Risk.LOW),
                                new Item("c", "", "2024-03-30", Risk.LOW),
                                new Item("d", "", "2020~", Risk.LOW)))))
                .endsWith("""
                        | Name <text> | Known <text> | Remarks <text>
                        | a | February 2024 | overdue
                        | b | March 2024 | none
                        | c | 30 March 2024 | overdue
                        | d | about 2020 | none
                        """);
    }

    @Test
    void what_is_wrong_is_told_when_it_is_made_or_drawn() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RISK.atLeast("high"))
                .withMessage("level \"high\" is not in the order of \"Risk\" (perhaps \"HIGH\"),"
                        + " must be one of [HIGH, MEDIUM, LOW]");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RISK.is("LOW", "MEDUM"))
                .withMessage("level \"MEDUM\" is not in the order of \"Risk\" (perhaps \"MEDIUM\"),"
                        + " must be one of [HIGH, MEDIUM, LOW]");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> C.level("Risk", List.<Risk>of(), Item::risk))
                .withMessage("\"Risk\" has no levels, must have one or more");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> NAME.inOrder("a", "b", "a"))
                .withMessage("order of \"Name\" is [a, b, a], must have each word once");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> STATUS.is("late", " "))
                .withMessage("word \" \" of \"Status\" has 1 characters, must have 1 to 255 that are not all blank");
        TextColumn<Item> level = C.level("Level", List.of(Risk.HIGH, Risk.LOW), Item::risk);
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> Resolved.listed(Table.of("items", t -> t.columns(level)), ROWS.subList(2, 3)))
                .withMessage("report \"sample\" > table \"items\" > row 1 > column \"Level\":"
                        + " level is \"MEDIUM\", must be one of [HIGH, LOW]");
        Table<Item> table =
                Table.of("items", t -> t.columns(DUE).highlight(DUE.after(edition -> null), Tone.CRITICAL, "late"));
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> Resolved.listed(table, ROWS))
                .withMessageContaining("table \"items\" > highlight \"late\"");
    }
}
