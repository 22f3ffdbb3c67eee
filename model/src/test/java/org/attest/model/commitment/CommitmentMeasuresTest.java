package org.attest.model.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.commitment;
import static org.attest.model.Samples.date;
import static org.attest.model.Samples.progress;

import java.time.LocalDate;
import java.util.List;
import org.attest.model.Samples;
import org.attest.model.commitment.CommitmentMeasures.Rag;
import org.attest.model.value.Answer;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentMeasuresTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    private static final Claim<PartialDate> MADE = date("2022");

    private static Commitment due(String due, Completion completion) {
        return commitment(MADE, date(due), progress("2024-01", completion));
    }

    @Test
    void the_latest_judgement_is_the_last_one_up_to_the_day() {
        Progress early = progress("2023", Completion.LIMITED);
        Progress late = progress("2024-06-30", Completion.SUBSTANTIAL);
        Commitment commitment =
                commitment(MADE, date("2025"), progress("2024-07-01", Completion.COMPLETE), late, early);

        assertThat(CommitmentMeasures.latest(commitment, AS_OF)).contains(late);
        assertThat(CommitmentMeasures.latest(commitment, LocalDate.of(2024, 3, 1)))
                .contains(early);
        assertThat(CommitmentMeasures.latest(commitment, LocalDate.of(2022, 3, 1)))
                .isEmpty();
    }

    @Test
    void what_nobody_judged_has_no_evidence() {
        assertThat(CommitmentMeasures.completion(commitment(MADE, date("2025")), AS_OF))
                .isEqualTo(Completion.NO_EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-29, true", "2024-05, true", "2023, true", "2024-06-30, false", "2024-07, false", "2025, false"
    })
    void is_overdue_when_the_whole_due_date_has_passed(String due, boolean overdue) {
        assertThat(CommitmentMeasures.overdue(due(due, Completion.LIMITED), AS_OF))
                .isEqualTo(Answer.of(overdue));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06, UNDETERMINED",
        "2024, UNDETERMINED",
        "2023~, UNDETERMINED",
        "2030?, UNDETERMINED",
        "XXXX-10-10, YEAR_NOT_STATED",
        "?, NOT_REPORTED"
    })
    void leaves_open_what_is_not_known(String due, Reason reason) {
        assertThat(CommitmentMeasures.overdue(due(due, Completion.LIMITED), AS_OF))
                .isEqualTo(Answer.unknown(reason));
    }

    @Test
    void no_due_date_is_a_state_of_its_own() {
        Commitment commitment =
                commitment(MADE, Claim.missing(Reason.NO_DUE_DATE, List.of()), progress("2024-01", Completion.LIMITED));

        assertThat(CommitmentMeasures.overdue(commitment, AS_OF)).isEqualTo(Answer.unknown(Reason.NO_DUE_DATE));
        assertThat(CommitmentMeasures.rag(commitment, AS_OF)).isEqualTo(Rag.GREY);
    }

    @Test
    void disputed_due_dates_leave_it_open() {
        Claim<PartialDate> disputed = Claim.of(List.of(
                Assertion.stated(PartialDate.parse("2023"), Samples.S0),
                Assertion.stated(PartialDate.parse("2025"), Samples.S4)));

        assertThat(CommitmentMeasures.overdue(commitment(MADE, disputed), AS_OF))
                .isEqualTo(Answer.unknown(Reason.CONFLICT));
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE", "WITHDRAWN"})
    void what_is_closed_is_not_overdue(Completion completion) {
        assertThat(CommitmentMeasures.overdue(due("2023", completion), AS_OF)).isEqualTo(Answer.of(false));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, COMPLETE, GREEN",
        "?, COMPLETE, GREEN",
        "2023, WITHDRAWN, GREY",
        "2023, SUBSTANTIAL, RED",
        "2023, NO_EVIDENCE, RED",
        "2025, NO_EVIDENCE, GREY",
        "?, SUBSTANTIAL, GREY",
        "XXXX-10-10, LIMITED, GREY",
        "2025, SUBSTANTIAL, GREEN",
        "2024-07-01, SUBSTANTIAL, GREEN",
        "2024-09-28, NOT_STARTED, RED",
        "2024-09-29, NOT_STARTED, AMBER",
        "2025, LIMITED, AMBER",
        "2024-07-01, LIMITED, AMBER"
    })
    void has_a_colour_by_the_published_rule(String due, Completion completion, Rag rag) {
        assertThat(CommitmentMeasures.rag(due(due, completion), AS_OF)).isEqualTo(rag);
    }
}
