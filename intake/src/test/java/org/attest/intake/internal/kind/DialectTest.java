package org.attest.intake.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    private static Dialect of(String tag) {
        return tag.equals("-") ? Dialect.NONE : Dialect.of(Optional.of(Locale.forLanguageTag(tag)), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -     | 1234         | 1234
            -     | >295         | >295
            -     | 1,234        | 1,234
            -     | ১২৩৪         | 1234
            -     | ≥ 5          | >=5
            en-GB | 1,234        | 1234
            en-GB | ~ 1,000,000  | ~1000000
            en-GB | 12,34        | 12,34
            en-GB | 1.234        | 1.234
            en-GB | −7           | -7
            de-DE | 1.234,5      | 1234.5
            de-DE | >1.234       | >1234
            de-DE | 1.23         | 1.23
            de-DE | 0,64         | 0.64
            de-DE | 0.64         | 0.64
            de-CH | 1'234        | 1234
            fr-FR | 1 234,5      | 1234.5
            bn-BD | ১২,৩৪,৫৬৭    | 1234567
            bn-BD | ১,২৩৪.৫      | 1234.5
            en-IN | 12,34,567    | 1234567
            en-GB | 12,34,567    | 12,34,567
            ar-EG | ١٬٢٣٤        | 1234
            de-DE | tier-2       | tier-2
            de-DE | 007          | 7
            de-DE | 0.640        | 0.640
            de-DE | 0.640,5      | 0.640,5
            de-DE | 1.500        | 1500
            de-DE | 10.640       | 10640
            en-GB | 0,640        | 0,640
            """)
    void reads_numbers(String locale, String typed, String count) {
        assertThat(of(locale).count(typed)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -     | 2024-03-18       | 2024-03-18
            -     | ২০২৪-০৩          | 2024-03
            -     | 18.3.2024        | 18.3.2024
            de-DE | 2024-03          | 2024-03
            de-DE | XXXX-10-10?      | XXXX-10-10?
            de-DE | 31.12.2020       | 2020-12-31
            de-DE | 1. 2. 2020       | 2020-02-01
            de-DE | 12.2020          | 2020-12
            de-DE | 2020             | 2020
            de-DE | 31.12.20         | 31.12.20
            de-DE | 1. Oktober 1879  | 1879-10-01
            de-DE | März 2020        | 2020-03
            de-DE | Mitte März 2020  | Mitte März 2020
            de-DE | 32.12.2020       | 2020-12-32
            en-GB | 31/12/2020       | 2020-12-31
            en-GB | 5-6-2020         | 2020-06-05
            en-GB | 31 December 2020 | 2020-12-31
            en-US | 12/31/2020       | 2020-12-31
            en-US | December 31, 2020| 2020-12-31
            en-US | Dec 2020         | 2020-12
            en-US | Dec., 2020       | 2020-12
            en-GB | 5-May-2024       | 2024-05-05
            en-GB | 5th May 2024     | 2024-05-05
            en-GB | 5 May 2024?      | 5 May 2024?
            en-GB | < 5 May 2024     | < 5 May 2024
            en-GB | -5 May 2024      | -5 May 2024
            en-GB | ca 5 May 2024    | ca 5 May 2024
            en-GB | by May 2024      | by May 2024
            en-GB | 5 May 2024 (GMT) | 5 May 2024 (GMT)
            en-GB | 5 May ~2024      | 5 May ~2024
            es-ES | 31 de diciembre de 2020 | 2020-12-31
            ca-ES | 31 de desembre del 2020 | 2020-12-31
            ca-ES | ca 31 desembre 2020     | ca 31 desembre 2020
            bn-BD | ৩১/১২/২০২০       | 2020-12-31
            hu-HU | 2020. 12. 31.    | 2020-12-31
            """)
    void reads_dates(String locale, String typed, String edtf) {
        assertThat(of(locale).date(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -     | 2022-04/2023-03         | 2022-04/2023-03
            -     | 2020/..                 | 2020/..
            -     | 2020 - 2022             | 2020/2022
            de-DE | 01.04.2022–31.03.2023   | 2022-04-01/2023-03-31
            de-DE | 01.04.2022/31.03.2023   | 2022-04-01/2023-03-31
            de-DE | 12.2020                 | 2020-12
            de-DE | 2020/..                 | 2020/..
            en-GB | 01/04/2022 - 31/03/2023 | 2022-04-01/2023-03-31
            en-GB | 01/04/2022              | 2022-04-01
            """)
    void reads_periods(String locale, String typed, String edtf) {
        assertThat(of(locale).span(typed)).isEqualTo(edtf);
    }

    @Test
    void reads_dates_by_a_pattern_first() {
        Dialect dialect = Dialect.of(Optional.empty(), Optional.of("dd.MM.yy"));
        assertThat(dialect.date("31.12.20")).isEqualTo("2020-12-31");
        assertThat(dialect.date("31.02.20")).isEqualTo("31.02.20");
        assertThat(dialect.date("2020-12")).isEqualTo("2020-12");
    }

    @Test
    void shows_how_it_writes_dates() {
        assertThat(of("de-DE").exampleOfDate()).contains("31.12.2020");
        assertThat(of("en-US").exampleOfDate()).contains("12/31/2020");
        assertThat(of("hu-HU").exampleOfDate()).contains("2020.12.31");
        assertThat(Dialect.of(Optional.empty(), Optional.of("d-M-yy")).exampleOfDate())
                .contains("31-12-20");
        assertThat(Dialect.NONE.exampleOfDate()).isEmpty();
    }

    private static Dialect by(String pattern) {
        return Dialect.of(Optional.of(Locale.UK), Optional.of(pattern));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            dd.MM.yy         | 15.06.98         | 1998-06-15
            dd.MM.yy         | 15.06.50         | 1950-06-15
            dd.MM.uu         | 15.06.49         | 2049-06-15
            ddMMyy           | 150698           | 1998-06-15
            d. M. yyyy       | 5. 6. 1898       | 1898-06-05
            d 'day' MMMM yyyy| 5 day May 2024   | 2024-05-05
            'yy' d/M/yyyy    | yy 5/6/2024      | 2024-06-05
            MM/yyyy          | 12/2019          | 2019-12
            'in' yyyy        | in 2019          | 2019
            dd.MM.yy         | ৩১.১২.২০         | 2020-12-31
            d.M[.yy]         | 5.6              | 5.6
            """)
    void reads_dates_by_patterns(String pattern, String typed, String edtf) {
        assertThat(by(pattern).date(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM.yyyy HH:mm", "h a, d.M.yyyy", "d.M.yyyy z"})
    void refuses_a_pattern_with_a_time_of_day(String pattern) {
        assertThatThrownBy(() -> by(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date pattern \"" + pattern
                        + "\" has a time of day or a zone, must have a date alone, such as dd.MM.yyyy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd.MM.", "dd yyyy", "'date'", "EEEE MM/yyyy"})
    void refuses_a_pattern_that_is_no_whole_date(String pattern) {
        assertThatThrownBy(() -> by(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date pattern \"" + pattern
                        + "\" does not tell one date from another, must have a year, a year and a month, or all of a"
                        + " day, such as dd.MM.yyyy or MM/yyyy");
    }

    @Test
    void refuses_a_pattern_that_is_none() {
        assertThatThrownBy(() -> Dialect.of(Optional.empty(), Optional.of("dd.bb")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date pattern \"dd.bb\" is malformed, must be such as dd.MM.yyyy or M/d/yy");
        assertThatThrownBy(() -> by("d 'day MMMM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date pattern \"d 'day MMMM\" is malformed, must be such as dd.MM.yyyy or M/d/yy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -     | 303.0  | 303
            -     | 303.00 | 303
            -     | 1.000  | 1.000
            -     | >303.0 | >303
            -     | 303.5  | 303.5
            de-DE | 303,0  | 303
            en-GB | 3,324.0 | 3324
            """)
    void counts_without_the_decimals_that_a_program_adds(String locale, String typed, String count) {
        assertThat(of(locale).count(typed)).isEqualTo(count);
    }
}
