package org.attest.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDatesTest {
    private static final Notation BRITISH = Notation.of("en-GB");
    private static final Notation AMERICAN = Notation.of("en-US");

    @Test
    void days_put_the_day_first_in_britain_and_the_month_first_in_america() {
        LocalDate day = LocalDate.of(2024, 3, 8);
        assertThat(BRITISH.print(day)).isEqualTo("8 March 2024");
        assertThat(AMERICAN.print(day)).isEqualTo("March 8, 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-18  | 18 March 2024
            2020-03     | March 2020
            2020        | 2020
            XXXX-10-10  | 10 October (year not stated)
            XXXX        | not stated
            2024-03-18? | 18 March 2024 (uncertain)
            2020~       | about 2020
            2020-03%    | about March 2020 (uncertain)
            XXXX-10-10? | 10 October (uncertain) (year not stated)
            """)
    void dates_say_what_is_known_of_them(String written, String printed) {
        assertThat(BRITISH.print(PartialDate.parse(written))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-18 | March 18, 2024
            2020-03    | March 2020
            XXXX-10-10 | October 10 (year not stated)
            """)
    void american_dates_put_the_month_first(String written, String printed) {
        assertThat(AMERICAN.print(PartialDate.parse(written))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-04-01/2023-03-31 | 1 April 2022 to 31 March 2023
            2020/2020             | 2020
            2020-03/2020-05       | March 2020 to May 2020
            2020/..               | from 2020
            ../2020-05-01         | until 1 May 2020
            2020~/2021            | about 2020 to 2021
            """)
    void periods_name_the_ends_they_have(String written, String printed) {
        assertThat(BRITISH.print(DateSpan.parse(written))).isEqualTo(printed);
    }

    @Test
    void a_period_without_year_says_so_once() {
        DateSpan span = DateSpan.parse("XXXX-10-10/XXXX-10-11");
        assertThat(BRITISH.print(span)).isEqualTo("10–11 October (year not stated)");
        assertThat(AMERICAN.print(span)).isEqualTo("October 10–11 (year not stated)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-10-10/2022-10-11  | 10–11 October 2022
            2022-10-31/2022-11-01  | 31 October 2022 to 1 November 2022
            2022-10-10/2023-10-11  | 10 October 2022 to 11 October 2023
            2022-10-10~/2022-10-11 | about 10 October 2022 to 11 October 2022
            2022-10/2022-10-11     | October 2022 to 11 October 2022
            XXXX-10-31/XXXX-11-01  | 31 October to 1 November (year not stated)
            """)
    void days_of_one_month_name_it_once(String written, String printed) {
        assertThat(BRITISH.print(DateSpan.parse(written))).isEqualTo(printed);
    }

    @Test
    void the_year_of_one_end_is_not_lent_to_the_other() {
        assertThat(BRITISH.print(DateSpan.parse("XXXX-10-10/2020-10-11")))
                .isEqualTo("10 October (year not stated) to 11 October 2020");
        assertThat(BRITISH.print(DateSpan.parse("2020-10-10/XXXX-10-11")))
                .isEqualTo("10 October 2020 to 11 October (year not stated)");
    }
}
