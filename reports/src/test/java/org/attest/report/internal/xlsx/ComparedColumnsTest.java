package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Test;

/** Figures against those of an earlier period: marked by more than colour, and only where the periods are as long. */
class ComparedColumnsTest {
    private record District(String name, int now, int before, int fines, DateSpan period, DateSpan earlier) {}

    private static final Columns<District> C = Columns.of(District.class);
    private static final TextColumn<District> NAME = C.text("District", District::name);
    private static final CountColumn<District> NOW = C.count("Now", Unit.CASES, District::now);
    private static final CountColumn<District> BEFORE = C.count("Before", Unit.CASES, District::before);
    private static final MoneyColumn<District> FINES = C.money("Fines", "USD", District::fines);
    private static final MoneyColumn<District> EARLIER = C.money("Earlier", "USD", row -> 10);
    private static final ArithmeticColumn<District> MORE = C.difference("More", NOW, BEFORE)
            .marked()
            .comparable(row -> row.period().whyNotAsLongAs(row.earlier()));
    private static final RatioColumn<District> CHANGE = C.change("Change", NOW, BEFORE)
            .comparable(row -> row.period().whyNotAsLongAs(row.earlier()))
            .marked();
    private static final ArithmeticColumn<District> PAID =
            C.difference("Paid", FINES, EARLIER).marked();

    private static final Table<District> TABLE = Table.of(
            "districts",
            t -> t.columns(NAME, NOW, BEFORE, MORE, CHANGE, FINES, EARLIER, PAID)
                    .grandTotal("All", sum(MORE), ratio(CHANGE), sum(PAID)));

    private static District district(String name, int now, int before, int fines, String period, String earlier) {
        return new District(name, now, before, fines, DateSpan.parse(period), DateSpan.parse(earlier));
    }

    private static byte[] workbook(District... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report<List<District>> report = Report.of(
                "districts",
                1,
                Locale.ENGLISH,
                r -> r.title("Districts").section("S", s -> s.table(TABLE, data -> data)));
        Reports.bind(report, List.of(rows), Edition.of(LocalDate.of(2026, 3, 31), "Registry"))
                .write(Target.xlsx(out, XlsxOptions.DEFAULT));
        return out.toByteArray();
    }

    @Test
    void are_marked_and_compared_where_the_periods_are_as_long() throws IOException {
        byte[] workbook = workbook(
                district("Up", 60, 50, 1_010, "2025", "2024"),
                district("Same", 40, 40, 10, "2025", "2024"),
                district("Half", 30, 20, 10, "2025", "2024-07/2024-12"),
                district("Open", 30, 20, 10, "2025", "../2024"),
                district("Down", 5, 10, 0, "2024", "2023"));
        assertThat(shown(workbook, "Up"))
                .isEqualTo("Up | 60 | 50 | ▲ +10 | ▲ +20.0% | USD 1,010.00 | USD 10.00 | ▲ +USD 1,000.00");
        assertThat(shown(workbook, "Same"))
                .isEqualTo("Same | 40 | 40 | = 0 | = 0.0% | USD 10.00 | USD 10.00 | = USD 0.00");
        assertThat(shown(workbook, "Half")).contains("| 30 | 20 | not comparable | not comparable |");
        assertThat(shown(workbook, "Open")).contains("| 30 | 20 | period not stated | period not stated |");
        assertThat(shown(workbook, "Down"))
                .isEqualTo("Down | 5 | 10 | ▼ -5 | ▼ -50.0% | USD 0.00 | USD 10.00 | ▼ -USD 10.00");
        // Of 105 against 100: what cannot be compared is no part of it.
        assertThat(shown(workbook, "All")).startsWith("All").contains("| ▲ +5 | ▲ +5.0% |");
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
    }

    @Test
    void have_no_total_where_nothing_can_be_compared() throws IOException {
        byte[] workbook = workbook(district("Half", 30, 20, 10, "2025", "2024-07/2024-12"));
        assertThat(shown(workbook, "All")).contains("| not comparable |");
    }

    private static String shown(byte[] workbook, String first) throws IOException {
        return ComputedColumnsTest.shown(workbook, "1 Districts", first);
    }

    @Test
    void are_printed_in_the_pdf_as_in_the_workbook() {
        Format format = new Format.Signed(new Format.Percent(1), true);
        assertThat(Notation.ENGLISH.exact(new BigDecimal("-0.5"), format)).isEqualTo("▼ -50.0 %");
        assertThat(Notation.ENGLISH.print(0.2, format)).isEqualTo("▲ +20.0 %");
        assertThat(Notation.ENGLISH.print(0, format)).isEqualTo("= 0.0 %");
    }

    @Test
    void are_differences_and_changes_and_nothing_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.sum("Both", NOW, BEFORE).marked())
                .withMessage("column of operation SUM is marked, must be a difference or a change");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.ratio("Ratio", NOW, BEFORE).comparable(row -> Optional.empty()))
                .withMessage("column of operation RATIO is compared, must be a difference or a change");
    }
}
