package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2022-04-01/2023-03-31", "2020/..", "../2020", "2022-07-30", "2020-03", "XXXX-10-10/XXXX-10-11"})
    void prints_what_it_reads(String text) {
        assertThat(DateSpan.parse(text)).hasToString(text);
    }

    @Test
    void knows_one_date_from_a_stretch_of_time() {
        assertThat(DateSpan.parse("2024-03-18").isOneDate()).isTrue();
        assertThat(DateSpan.parse("2024-03-18/2024-03-18")).hasToString("2024-03-18");
        assertThat(DateSpan.parse("2024-03-18/2024-03-19").isOneDate()).isFalse();
        assertThat(DateSpan.parse("2024/..").isOneDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023, P1Y", "2022-04/2023-03, P1Y", "2022-01-01/2022-03-31, P3M", "2024-03-18, P1D"})
    void is_as_long_as_its_days_with_both_ends(String text, Period length) {
        assertThat(DateSpan.parse(text).length()).contains(length);
        assertThat(DateSpan.parse(text).whyNoLength()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020/.., PERIOD_NOT_STATED", "XXXX-10-10/XXXX-10-11, YEAR_NOT_STATED", "2020~/2021, BOUND_ONLY"})
    void has_no_length_when_it_is_not_fully_known(String text, Reason reason) {
        assertThat(DateSpan.parse(text).length()).isEmpty();
        assertThat(DateSpan.parse(text).whyNoLength()).contains(reason);
    }

    /** What each day that it can be says alike; an open end has days of all years. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-18, 2024, true",
        "2024-03, 2024, true",
        "2024-01/2024-11-30, 2024, true",
        "2023-12/2024-01, , true",
        "../2024-05, , true",
        "2024-05/.., , ",
        "2025, 2025, ",
        "2024~, , ",
        "2024?, , ",
        "XXXX-10-10, , "
    })
    void is_certain_of_what_its_first_and_last_day_say_alike(String text, Integer year, Boolean before) {
        DateSpan dates = DateSpan.parse(text);
        LocalDate day = LocalDate.of(2025, 7, 1);
        assertThat(dates.certain(LocalDate::getYear)).isEqualTo(Optional.ofNullable(year));
        assertThat(dates.certain(each -> each.isBefore(day))).isEqualTo(Optional.ofNullable(before));
    }

    @Test
    void sorts_by_end_and_then_start_with_an_open_start_first_and_an_open_end_behind() {
        Stream<DateSpan> spans = Stream.of(
                        "XXXX-10-10",
                        "2023/..",
                        "2023/2024",
                        "2023",
                        "2023-02-10",
                        "2022-04/2023-03",
                        "2022",
                        "../2024")
                .map(DateSpan::parse);

        assertThat(spans.sorted(DateSpan.ORDER))
                .extracting(DateSpan::toString)
                .containsExactly(
                        "2022",
                        "2023-02-10",
                        "2022-04/2023-03",
                        "2023",
                        "../2024",
                        "2023/2024",
                        "2023/..",
                        "XXXX-10-10");
    }

    @Test
    void rejects_a_period_without_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse("../.."))
                .withMessage("period has neither start nor end, must have one of them");
    }

    @Test
    void rejects_a_side_that_says_nothing() {
        String message =
                "date \"\" is malformed, must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse("/2020"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse("2020/"))
                .withMessage(message);
    }

    @Test
    void rejects_a_start_after_the_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse("2024-03-19/2024-03-18"))
                .withMessage("period starts on 2024-03-19 after its end 2024-03-18, must not");
    }

    @Test
    void allows_ends_whose_order_is_not_determined() {
        assertThat(DateSpan.parse("XXXX-10-11/XXXX-10-10")).hasToString("XXXX-10-11/XXXX-10-10");
        assertThat(DateSpan.parse("2024-03/2024")).hasToString("2024-03/2024");
    }
}
