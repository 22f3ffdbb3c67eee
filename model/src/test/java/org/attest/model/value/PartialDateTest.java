package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.model.value.DateOrder.AFTER;
import static org.attest.model.value.DateOrder.BEFORE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.attest.model.value.PartialDate.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-18",
                "2024-03",
                "2024",
                "0476",
                "XXXX-10-10",
                "XXXX-02-29",
                "XXXX",
                "2024-03-18?",
                "2024-03~",
                "2024%",
                "XXXX-10-10?"
            })
    void prints_what_it_reads(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-18, 2024-03-18, 2024-03-18",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023, 2023-01-01, 2023-12-31",
        "2023~, 2023-01-01, 2023-12-31"
    })
    void lies_between_its_earliest_and_its_latest_day(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text).earliest()).contains(earliest);
        assertThat(PartialDate.parse(text).latest()).contains(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-10-10", "XXXX"})
    void has_no_days_without_a_year(String text) {
        assertThat(PartialDate.parse(text).earliest()).isEmpty();
        assertThat(PartialDate.parse(text).latest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-18, 2024-03-19, BEFORE",
        "2024-03-18, 2024-03-18, SAME",
        "2024-03-19, 2024-03-18, AFTER",
        "2023, 2024-03, BEFORE",
        "2024-03-18, 2023, AFTER",
        "2024-03-18, 2024-03, UNDETERMINED",
        "2024, 2024, UNDETERMINED",
        "2023~, 2024, UNDETERMINED",
        "2023, 2024?, UNDETERMINED",
        "2024-03-18?, 2024-03-18?, UNDETERMINED",
        "XXXX-10-10, XXXX-10-11, UNDETERMINED",
        "XXXX-10-10, 2024, UNDETERMINED",
        "2024, XXXX, UNDETERMINED"
    })
    void compares_as_far_as_is_known(String one, String other, DateOrder order) {
        assertThat(PartialDate.parse(one).compareKnown(PartialDate.parse(other)))
                .isEqualTo(order);
    }

    @Test
    void comparing_the_other_way_round_turns_the_order() {
        PartialDate earlier = PartialDate.parse("2023");
        PartialDate later = PartialDate.parse("2024-03");

        assertThat(earlier.compareKnown(later)).isEqualTo(BEFORE);
        assertThat(later.compareKnown(earlier)).isEqualTo(AFTER);
    }

    @Test
    void sorts_by_the_latest_day_that_it_can_be_and_what_has_no_year_last() {
        Stream<PartialDate> dates = Stream.of(
                        "XXXX", "2024-03-18", "XXXX-10-10", "2024-03", "2023", "2024", "XXXX-02-01")
                .map(PartialDate::parse);

        assertThat(dates.sorted(PartialDate.ORDER))
                .extracting(PartialDate::toString)
                .containsExactly("2023", "2024-03-18", "2024-03", "2024", "XXXX-02-01", "XXXX-10-10", "XXXX");
    }

    @Test
    void only_a_complete_and_unqualified_date_is_an_exact_day() {
        assertThat(PartialDate.parse("2024-03-18").exactDay()).contains(LocalDate.of(2024, 3, 18));
        assertThat(PartialDate.parse("2024-03-18~").exactDay()).isEmpty();
        assertThat(PartialDate.parse("2024-03").exactDay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18 March 2024", "2024-3-18", "24", "XXXX-10", "XXXX?", "2024-03-18!"})
    void rejects_what_is_no_date(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage(
                        "date \"" + text
                                + "\" is malformed, must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-13", "2024-04-31", "XXXX-02-30"})
    void rejects_a_day_that_the_calendar_does_not_have(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage(
                        "date \"" + text
                                + "\" is not a day of the calendar, must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind");
    }

    @Test
    void takes_every_year_that_four_digits_can_write() {
        assertThat(new PartialDate.InYear(0, Qualifier.NONE)).hasToString("0000");
        assertThat(PartialDate.of(LocalDate.of(9999, 12, 31))).hasToString("9999-12-31");
    }

    @Test
    void rejects_a_year_before_those_that_are_written_without_a_sign() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate.InYear(-1, Qualifier.NONE))
                .withMessage("year -1 cannot be written, must be 0 to 9999");
    }

    @Test
    void rejects_a_year_that_four_digits_cannot_write() {
        String message = "year 10000 cannot be written, must be 0 to 9999";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate.InYear(10_000, Qualifier.NONE))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate.InMonth(YearMonth.of(10_000, 1), Qualifier.NONE))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)))
                .withMessage(message);
    }

    @Test
    void rejects_an_unknown_qualifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualifier.of("!"))
                .withMessage("qualifier \"!\" is unknown, must be one of ? ~ %");
    }
}
