package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Resolved.C;
import static org.attest.report.internal.resolve.report.Resolved.column;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.internal.resolve.report.Outcome;
import org.junit.jupiter.api.Test;

/** Each kind of column with each way in which it gets its value. */
class ColumnKindTest {
    private static Optional<String> known(String row) {
        return Optional.of(row).filter(text -> !text.equals("-"));
    }

    private static Claim<String> claim(String row) {
        return known(row).map(text -> Claim.stated(text, Outcome.PRESS)).orElseGet(Claim::notReported);
    }

    private static Measure measure(String row, Unit unit) {
        return known(row)
                .map(number -> Measure.of(new BigDecimal(number), unit))
                .orElseGet(() -> Measure.undefined(Reason.BOUND_ONLY));
    }

    @Test
    void texts() {
        String header = "| Name <text>\n";
        assertThat(column(C.text("Name", row -> row), "Dhaka")).isEqualTo(header + "| Dhaka\n");
        assertThat(column(C.textOr("Name", Reason.WITHHELD, ColumnKindTest::known), "Dhaka", "-"))
                .isEqualTo("legend: Shorthand: [c] confidential.\n" + header + "| Dhaka\n| [c] (WITHHELD)\n");
        assertThat(column(C.textClaim("Name", ColumnKindTest::claim), "Dhaka"))
                .isEqualTo("legend: Source: A para. 8\n" + header + "| Dhaka ^1\n");
    }

    @Test
    void days() {
        assertThat(column(C.day("On", LocalDate::parse), "2024-03-31", "2024-02-01"))
                .isEqualTo("| On <day>\n| 2024-03-31\n| 2024-02-01\n");
    }

    @Test
    void counts() {
        String header = "| Cases <whole>\n";
        assertThat(column(C.count("Cases", Unit.CASES, Long::parseLong), "1000", "0"))
                .isEqualTo(header + "| 1,000\n| 0\n");
        assertThat(column(
                        C.boundOr(
                                "Cases",
                                Unit.CASES,
                                Reason.NOT_REPORTED,
                                row -> known(row).map(Count::parse)),
                        ">295",
                        "-"))
                .isEqualTo("legend: Shorthand: [x] not reported.\n" + header + "| over 295\n| [x] (NOT_REPORTED)\n");
        assertThat(column(C.countClaim("Cases", Unit.CASES, row -> claim(row).map(Count::parse)), "30"))
                .isEqualTo("legend: Source: A para. 8\n" + header + "| 30 ^1\n");
        assertThat(column(C.countMeasure("Cases", Unit.CASES, row -> measure(row, Unit.CASES)), "30", "-"))
                .isEqualTo("legend: Shorthand: [b] not computable: an input is only a bound.\n" + header
                        + "| 30\n| [b] (BOUND_ONLY)\n");
    }

    @Test
    void decimals() {
        assertThat(column(C.decimal("Rate", Unit.RATIO, Double::parseDouble), "2.685"))
                .isEqualTo("| Rate <decimal 2>\n| 2.69\n");
        assertThat(column(
                        C.decimalMeasure("Rate", Unit.RATIO, row -> measure(row, Unit.RATIO))
                                .decimals(3),
                        "2.5"))
                .isEqualTo("| Rate <decimal 3>\n| 2.500\n");
        assertThat(column(C.decimalClaim("Rate", Unit.RATIO, row -> claim(row).map(BigDecimal::new)), "2.5"))
                .isEqualTo("legend: Source: A para. 8\n| Rate <decimal 2>\n| 2.50 ^1\n");
    }

    @Test
    void a_decimal_claim_in_conflict_shows_its_numbers_as_stated() {
        assertThat(column(
                        C.decimalClaim(
                                "Rate",
                                Unit.RATIO,
                                row -> Outcome.disputed("2", "3")
                                        .map(count -> new BigDecimal(count.number()).movePointLeft(1))),
                        "row"))
                .isEqualTo("""
                        legend: Shorthand: [conflict] sources disagree.
                        | Rate <decimal 2>
                        | [conflict] 0.2 (A para. 8); 0.3 (B table 2)
                        """);
    }

    @Test
    void percentages_are_given_in_per_cent_and_kept_as_fractions() {
        assertThat(column(C.percent("Share", Double::parseDouble), "10.9", "100"))
                .isEqualTo("| Share <percent 1>\n| 10.9 %\n| 100.0 %\n");
        assertThat(column(
                        C.percentMeasure("Share", row -> measure(row, Unit.PERCENT))
                                .decimals(0),
                        "10.9",
                        "-"))
                .isEqualTo("""
                        legend: Shorthand: [b] not computable: an input is only a bound.
                        | Share <percent 0>
                        | 11 %
                        | [b] (BOUND_ONLY)
                        """);
        assertThat(Figures.of(C.percent("Share", Double::parseDouble)).apply("10.9"))
                .isEqualTo(new Figure.Exact(0.109));
    }

    @Test
    void years_and_ordinals_are_numbers_without_grouping() {
        assertThat(column(C.year("Year", Long::parseLong), "2024", "-44"))
                .isEqualTo("| Year <ordinal>\n| 2024\n| -44\n");
        assertThat(column(
                        C.yearOr("Year", Reason.NOT_REPORTED, row -> known(row).map(Integer::valueOf)), "2024", "-"))
                .endsWith("| Year <ordinal>\n| 2024\n| [x] (NOT_REPORTED)\n");
        assertThat(column(C.ordinal("Rank", Long::parseLong), "10000")).isEqualTo("| Rank <ordinal>\n| 10000\n");
        assertThat(column(
                        C.ordinalOr(
                                "Rank", Reason.NOT_APPLICABLE, row -> known(row).map(Double::valueOf)),
                        "3",
                        "-"))
                .contains("| 3\n");
    }

    @Test
    void dates_and_periods() {
        String header = "| On <day>\n";
        assertThat(column(C.date("On", PartialDate::parse), "2024-03-18")).isEqualTo(header + "| 2024-03-18\n");
        assertThat(column(
                        C.dateOr("On", Reason.NO_DUE_DATE, row -> known(row).map(PartialDate::parse)),
                        "2024-03-18",
                        "-"))
                .isEqualTo(header + "| 2024-03-18\n| no due date (NO_DUE_DATE)\n");
        assertThat(column(C.dateClaim("On", row -> claim(row).map(DateSpan::parse)), "2024-03-18"))
                .isEqualTo("legend: Source: A para. 8\n" + header + "| 2024-03-18 ^1\n");
        assertThat(column(C.period("On", DateSpan::parse), "2022-04-01/2023-03-31"))
                .isEqualTo("| On <text>\n| 1 April 2022 to 31 March 2023\n");
        assertThat(column(C.periodOr("On", Reason.PERIOD_NOT_STATED, row -> Optional.empty()), "-"))
                .isEqualTo("| On <text>\n| period not stated (PERIOD_NOT_STATED)\n");
    }

    @Test
    void one_date_that_is_not_complete_makes_the_whole_column_words() {
        assertThat(column(C.date("On", PartialDate::parse), "2024-03-18", "2020", "XXXX-10-10"))
                .isEqualTo("| On <text>\n| 18 March 2024\n| 2020\n| 10 October (year not stated)\n");
    }

    @Test
    void terms_and_flags_are_words() {
        assertThat(column(C.term("Term", Term::parse), "5y")).isEqualTo("| Term <text>\n| 5 years\n");
        assertThat(column(C.termOr("Term", Reason.NOT_APPLICABLE, row -> Optional.empty()), "-"))
                .isEqualTo("legend: Shorthand: [z] not applicable.\n| Term <text>\n| [z] (NOT_APPLICABLE)\n");
        assertThat(column(C.flag("Dedicated", Boolean::parseBoolean), "true", "false"))
                .isEqualTo("| Dedicated <text>\n| yes\n| no\n");
        assertThat(column(
                        C.flagOr(
                                "Dedicated",
                                Reason.UNDETERMINED,
                                row -> known(row).map(Boolean::parseBoolean)),
                        "-"))
                .isEqualTo("| Dedicated <text>\n| undetermined (UNDETERMINED)\n");
    }

    @Test
    void links_lead_somewhere_or_say_why_not() {
        assertThat(column(
                        C.linkOr(
                                "Site",
                                Reason.NOT_REPORTED,
                                row -> "home",
                                row -> known(row).map(URI::create)),
                        "https://example.org",
                        "-"))
                .isEqualTo("""
                        legend: Shorthand: [x] not reported.
                        | Site <text>
                        | home -> https://example.org
                        | [x] (NOT_REPORTED)
                        """);
    }

    @Test
    void amounts_of_one_currency_are_numbers_with_the_most_decimals() {
        assertThat(column(C.money("Fine", Money::parse), "BDT 50000", "BDT 0.5"))
                .isEqualTo("| Fine <BDT 2>\n| BDT 50,000.00\n| BDT 0.50\n");
        assertThat(column(C.moneyClaim("Fine", row -> claim(row).map(Money::parse)), "BDT 50000"))
                .isEqualTo("legend: Source: A para. 8\n| Fine <BDT 2>\n| BDT 50,000.00 ^1\n");
        assertThat(column(C.moneyOr("Fine", Reason.NOT_REPORTED, row -> Optional.empty()), "-"))
                .isEqualTo("legend: Shorthand: [x] not reported.\n| Fine <text>\n| [x] (NOT_REPORTED)\n");
    }

    @Test
    void a_second_currency_makes_the_whole_column_words() {
        assertThat(column(C.money("Fine", Money::parse), "BDT 50000", "USD 476.5"))
                .isEqualTo("| Fine <text>\n| BDT 50,000.00\n| USD 476.50\n");
    }
}
