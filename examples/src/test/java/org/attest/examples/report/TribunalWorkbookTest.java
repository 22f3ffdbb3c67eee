package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.standard.TribunalCaseload;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;

/** The figures of the tribunals as a reader of the workbook finds them. */
class TribunalWorkbookTest {
    private final Document document = Bundled.resolve(TribunalCaseload.REPORT);
    private final Table outcomes = document.tables().getFirst();
    private final ReadWorkbook workbook = ReadWorkbook.of(document);

    private List<String> row(int row) {
        return IntStream.range(0, 3)
                .mapToObj(column -> shown(workbook.cell(outcomes, row, column)))
                .toList();
    }

    private static String shown(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().toBigIntegerExact().toString()
                : cell.getText();
    }

    @Test
    void shows_three_tribunals_with_figures_and_four_with_a_reason() {
        assertThat(row(0)).containsExactly("Dhaka", "78", "30");
        assertThat(row(1)).containsExactly("Rajshahi", "14", "4");
        assertThat(row(2)).containsExactly("Barishal", "2", "1");
        assertThat(row(3)).containsExactly("Chattogram", "[x]", "[x]");
        assertThat(row(4)).containsExactly("Khulna", "[x]", "[x]");
        assertThat(row(5)).containsExactly("Rangpur", "[x]", "[x]");
        assertThat(row(6)).containsExactly("Sylhet", "[x]", "[x]");
    }

    @Test
    void totals_are_formulas_with_their_values() {
        Cell persons = workbook.cell(outcomes, 7, 1);
        Cell cases = workbook.cell(outcomes, 7, 2);
        assertThat(persons.getRawValue()).isEqualTo("94");
        assertThat(persons.getFormula()).startsWith("SUBTOTAL(109");
        assertThat(cases.getRawValue()).isEqualTo("35");
        assertThat(cases.getFormula()).startsWith("SUBTOTAL(109");
    }
}
