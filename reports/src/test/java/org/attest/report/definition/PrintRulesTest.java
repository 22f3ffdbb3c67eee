package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.report.definition.Aggregate.sum;

import java.util.function.Consumer;
import org.attest.model.value.Unit;
import org.attest.report.document.PrintedRows;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

class PrintRulesTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final TextColumn<String> KIND = C.text("Kind", row -> row);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);

    private static void rejects(Consumer<TableBuilder<String>> definition, String problem) {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Table.of("courts", definition))
                .withMessage(problem);
    }

    @Test
    void rejects_totals_only_where_nothing_is_totalled() {
        rejects(
                t -> t.columns(NAME, PERSONS).inPdf(PrintedRows.totalsOnly()),
                "table \"courts\": prints totals only but has none, must have a grand total or subtotals");
    }

    @Test
    void rejects_the_first_rows_of_groups() {
        rejects(
                t -> t.columns(NAME, KIND, PERSONS).groupBy(KIND).inPdf(PrintedRows.first(5)),
                "table \"courts\": prints its first rows only but is grouped,"
                        + " must be inPdf(all()) or inPdf(totalsOnly())");
    }

    @Test
    void rejects_no_first_rows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedRows.first(0))
                .withMessage("first(0) prints no rows, must be at least first(1)");
    }

    @Test
    void rejects_a_print_without_the_names_of_its_rows() {
        rejects(
                t -> t.columns(NAME, PERSONS).rowKey(NAME).workbookOnly(NAME),
                "table \"courts\" > column \"Name\": names the rows but is workbook-only, must be printed");
        rejects(
                t -> t.columns(NAME, KIND, PERSONS).groupBy(KIND).workbookOnly(KIND),
                "table \"courts\" > column \"Kind\": names the rows but is workbook-only, must be printed");
    }

    @Test
    void rejects_a_print_without_columns() {
        rejects(
                t -> t.columns(NAME, PERSONS).workbookOnly(NAME, PERSONS),
                "table \"courts\": has only workbook-only columns, must have one that is printed");
    }

    @Test
    void rejects_a_workbook_only_column_of_another_table() {
        rejects(
                t -> t.columns(NAME).workbookOnly(KIND),
                "table \"courts\" > column \"Kind\": is used as workbook-only column but is not a column of the table,"
                        + " must be one");
    }

    @Test
    void rejects_widths_that_nobody_can_read_and_of_columns_of_other_tables() {
        rejects(
                t -> t.columns(NAME).width(NAME, 2),
                "table \"courts\" > column \"Name\": is 2 letters wide, must be 3 to 80");
        rejects(
                t -> t.columns(NAME).width(KIND, 20),
                "table \"courts\" > column \"Kind\": is used as column with a width but is not a column of the table,"
                        + " must be one");
    }

    @Test
    void rejects_a_total_in_the_first_printed_column() {
        rejects(
                t -> t.columns(NAME, PERSONS).workbookOnly(NAME).grandTotal("All", sum(PERSONS)),
                "table \"courts\" > column \"Persons\": is totalled but stands first,"
                        + " where the label of the total row stands");
    }
}
