package org.attest.model.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.model.Samples.CITED;
import static org.attest.model.Samples.commitment;
import static org.attest.model.Samples.date;
import static org.attest.model.Samples.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.Samples;
import org.attest.model.actor.Actor;
import org.attest.model.commitment.Progress.Stance;
import org.attest.model.commitment.Statement.Position;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {
    private static Progress judged(Optional<Integer> percent, List<Citation> citations) {
        return new Progress(
                PartialDate.parse("2024-06"),
                Completion.LIMITED,
                percent,
                Stance.INDEPENDENT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                citations);
    }

    @Test
    void orders_its_history_by_date_and_keeps_it_as_written() {
        Progress later = progress("2024-06", Completion.SUBSTANTIAL);
        Progress earlier = progress("2023", Completion.LIMITED);
        Commitment commitment = commitment(date("2022"), date("2025"), later, earlier);

        assertThat(commitment.history()).containsExactly(later, earlier);
        assertThat(commitment.historyByDate()).containsExactly(earlier, later);
        assertThat(commitment.label()).isEqualTo("Commitment c1");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-18, 2024-03-18", "2024-03-18, 2024-03", "2024, 2024-01", "2024-03-18, XXXX-01-01"})
    void may_be_due_at_any_time_that_is_not_certainly_before_it_was_made(String made, String due) {
        assertThat(commitment(date(made), date(due)).due()).isEqualTo(date(due));
    }

    @Test
    void rejects_a_due_date_before_it_was_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commitment(date("2024-03-18"), date("2023")))
                .withMessage("commitment \"c1\" is due 2023 before it was made 2024-03-18,"
                        + " must be due on that day or later");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void rejects_an_impossible_percentage(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged(Optional.of(percent), CITED))
                .withMessage("progress on 2024-06 has percent " + percent + ", must be 0 to 100");
        assertThat(judged(Optional.of(100), CITED).percent()).contains(100);
    }

    @Test
    void rejects_what_nobody_states() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged(Optional.empty(), List.of()))
                .withMessage("progress on 2024-06 has no citation, must have at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titled("Commitment", List.of()))
                .withMessage("commitment \"c1\" has no citation, must have at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said("Statement", List.of()))
                .withMessage("statement \"c01\" has no citation, must have at least one");
    }

    @Test
    void rejects_blank_texts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titled(" ", CITED))
                .withMessage("title of commitment \"c1\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said("", CITED))
                .withMessage("text of statement \"c01\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Evidence(EvidenceKind.DOCUMENT, "", PartialDate.unknown(), Optional.empty(), Samples.S4))
                .withMessage("description of evidence is blank, must have text");
    }

    @ParameterizedTest
    @CsvSource({
        "PLEDGE, ?, true",
        "RECOMMENDATION, SUPPORTED, true",
        "RECOMMENDATION, NOTED, false",
        "RECOMMENDATION, ?, false",
        "CALL, ?, false",
        "OBJECTIVE, ?, false"
    })
    void a_pledge_or_a_supported_recommendation_can_be_followed_up(
            StatementKind kind, String position, boolean isUndertaking) {
        Claim<Position> answer =
                position.equals("?") ? Claim.notReported() : Claim.stated(Position.valueOf(position), Samples.S4);
        Statement statement = StatementBuilder.builder(said("Adopt a plan", CITED))
                .kind(kind)
                .position(answer)
                .build();

        assertThat(statement.isUndertaking()).isEqualTo(isUndertaking);
    }

    @Test
    void a_statement_is_labelled_with_its_text() {
        assertThat(said("Zero tolerance", CITED).label()).isEqualTo("Zero tolerance");
    }

    @Test
    void specificity_has_the_category_numbers_of_upr_info() {
        assertThat(Specificity.values()).extracting(Specificity::category).containsExactly(1, 2, 3, 4, 5);
    }

    private static Commitment titled(String title, List<Citation> citations) {
        return new Commitment(
                new EntityId("c1"),
                title,
                Optional.empty(),
                Optional.empty(),
                Claim.notReported(),
                List.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Claim.notReported(),
                Claim.notReported(),
                List.of(),
                List.of(),
                citations);
    }

    private static Statement said(String text, List<Citation> citations) {
        return new Statement(
                new EntityId("c01"),
                StatementKind.PLEDGE,
                text,
                Claim.notReported(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Claim.notReported(),
                Set.of(ThematicArea.PROSECUTION),
                Set.of(),
                Optional.of(Specificity.GENERAL),
                Optional.empty(),
                citations);
    }

    private static Claim<List<Ref<Actor>>> led(String... lists) {
        return Claim.of(Stream.of(lists)
                .map(ids -> Assertion.stated(
                        ids.chars()
                                .mapToObj(Character::toString)
                                .map(Ref::<Actor>to)
                                .toList(),
                        Samples.S4))
                .toList());
    }

    private static Commitment ledBy(Claim<List<Ref<Actor>>> leads) {
        return CommitmentBuilder.builder(commitment(date("2022"), date("2025")))
                .leads(leads)
                .build();
    }

    @Test
    void leads_in_another_order_are_the_same() {
        assertThat(ledBy(led("ab", "ba")).leads().value()).contains(List.of(Ref.to("a"), Ref.to("b")));
        assertThat(ledBy(led("ab", "b")).leads().value()).isEmpty();
    }

    @Test
    void rejects_a_list_of_leads_that_names_nobody_or_somebody_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledBy(led("")))
                .withMessage("leads of commitment \"c1\" are an empty list, must be at least one, each once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledBy(led("aa")))
                .withMessage("leads of commitment \"c1\" have one twice, must be at least one, each once");
    }

    @Test
    void rejects_an_answer_to_what_is_no_recommendation() {
        Statement pledge = Samples.statement("c01", StatementKind.PLEDGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementBuilder.builder(pledge)
                        .position(Claim.stated(Statement.Position.NOTED, Samples.S4))
                        .build())
                .withMessage(
                        "statement \"c01\" has a position, must be a recommendation: only these are supported or noted");
    }
}
