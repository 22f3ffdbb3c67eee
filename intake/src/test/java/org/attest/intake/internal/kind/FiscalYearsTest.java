package org.attest.intake.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearsTest {
    private static Dialect from(String month, String namedBy) {
        Optional<Month> first =
                Optional.of(month).filter(name -> !name.equals("-")).map(Month::valueOf);
        Optional<Boolean> end =
                Optional.of(namedBy).filter(name -> !name.equals("-")).map("END"::equals);
        return Dialect.NONE.with(Map.of(), new FiscalYears(first, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -       | -     | Q1 2022      | 2022-01/2022-03
            -       | -     | 2022-Q1      | 2022-01/2022-03
            -       | -     | 2022Q4       | 2022-10/2022-12
            -       | -     | q2/2022      | 2022-04/2022-06
            -       | -     | ২০২২ Q3      | 2022-07/2022-09
            -       | -     | 2022         | 2022
            -       | -     | 2010-11/2010-11 | 2010-11/2010-11
            -       | -     | 2022..2023   | 2022/2023
            -       | -     | 2010-12      | 2010-12
            -       | -     | 2022/24      | 2022/24
            -       | -     | 2020/2022    | 2020/2022
            -       | -     | Q1 2022 Q2   | Q1 2022 Q2
            -       | -     | Q5 2022      | Q5 2022
            APRIL   | -     | 2022/23      | 2022-04/2023-03
            APRIL   | -     | 2022-23      | 2022-04/2023-03
            APRIL   | -     | 2022–23      | 2022-04/2023-03
            APRIL   | -     | 2022 / 2023  | 2022-04/2023-03
            APRIL   | -     | FY2023/24    | 2023-04/2024-03
            APRIL   | -     | fy 1999-00   | 1999-04/2000-03
            APRIL   | -     | 2010-11      | 2010-04/2011-03
            APRIL   | -     | Q1 2022/23   | 2022-04/2022-06
            APRIL   | -     | 2022/23 Q4   | 2023-01/2023-03
            APRIL   | -     | 2022-05      | 2022-05
            APRIL   | -     | 2022-01/2022-12 | 2022-01/2022-12
            OCTOBER | END   | FY 2023      | 2022-10/2023-09
            OCTOBER | END   | 2023         | 2022-10/2023-09
            OCTOBER | END   | Q2 2023      | 2023-01/2023-03
            OCTOBER | END   | 2022/23      | 2022-10/2023-09
            OCTOBER | START | FY 2023      | 2023-10/2024-09
            JANUARY | -     | FY 2023      | 2023-01/2023-12
            JANUARY | -     | 2023         | 2023
            """)
    void reads_fiscal_years_and_quarters(String month, String namedBy, String typed, String edtf) {
        assertThat(from(month, namedBy).span(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022/23", "2022-23", "2022-2023", "2022–2023", "FY2023/24", "FY 2023", "Q1 2022/23"})
    void asks_for_the_first_month_of_fiscal_years(String typed) {
        Dialect unsaid = from("-", "-");
        assertThatThrownBy(() -> unsaid.span(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("looks like a fiscal year, must have its first month in the mapping, such as"
                        + " \"fiscalYearFrom\": \"april\", or be a period such as 2022-04/2023-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11, a month, 2010-11/2010-11",
        "2011-12, a month, 2011-12/2011-12",
        "2022/2023, two years, 2022..2023"
    })
    void asks_whether_it_is_a_fiscal_year(String typed, String other, String otherwise) {
        assertThatThrownBy(() -> from("-", "-").span(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("may be " + other + " or a fiscal year, must have its first month in the mapping, such as"
                        + " \"fiscalYearFrom\": \"april\", or be a period such as 2022-04/2023-03; as " + other
                        + " it is "
                        + otherwise);
        assertThat(from("-", "-").span(otherwise).replaceFirst("^(.*-.*)/\\1$", "$1"))
                .isEqualTo(typed);
        assertThat(Dialect.of(Optional.empty(), Optional.of("yyyy-MM")).span("2010-11"))
                .isEqualTo("2010-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY 2023", "2023", "Q1 2023"})
    void asks_which_year_a_fiscal_year_is_called_by(String typed) {
        Dialect half = from("APRIL", "-");
        assertThatThrownBy(() -> half.span(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "may be of the calendar, or of the fiscal year that begins or ends then, must be written like"
                                + " 2022/23 or 2022-01/2022-12, or the mapping must have \"fiscalYearNamedBy\": \"start\" or \"end\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apr-22", "APR 22", "Sept.-22", "22-Apr", "Avril'22", "22 এপ্রিল"})
    void refuses_a_month_beside_two_digits_that_may_be_a_day_or_a_year(String typed) {
        assertThatThrownBy(() -> Dialect.NONE.date(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("may have a year or a day of two digits, must be read by a pattern in the mapping, such as"
                        + " \"dates\": \"MMM-yy\", or be a date such as 2022-04");
    }
}
