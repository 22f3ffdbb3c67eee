package org.attest.intake.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;
import org.attest.model.internal.json.Node;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.junit.jupiter.api.Test;

/** The columns of a record that no dossier has: all of them follow from its form. */
class KindBuilderTest {
    public record Range(Optional<Money> min, Money max) {}

    public record Step(LocalDate takenOn, Range cost, Citation citation) {}

    public record Plan(
            String title,
            Optional<LocalDate> firstDay,
            List<String> aliases,
            Claim<Count> staff,
            Claim<Money> budget,
            Map<Basis, Claim<Count>> byBasis,
            List<Step> steps,
            List<Citation> citations) {}

    public record Weight(Map<String, String> kilogramsByPart) {}

    private static final Kind PLANS =
            KindBuilder.kind("plans", "One plan a row.", Plan.class).build();

    @Test
    void has_a_column_for_each_value_called_as_its_field_in_words() {
        assertThat(PLANS.columns())
                .extracting(KindColumn::header)
                .containsExactly(
                        "title",
                        "first day",
                        "aliases",
                        "staff",
                        "budget",
                        "by basis stated",
                        "by basis derived",
                        "by basis inferred",
                        "steps taken on",
                        "steps cost min",
                        "steps cost max",
                        "source",
                        "locator",
                        "excerpt",
                        "basis",
                        "comment");
        assertThat(PLANS.columns().stream().filter(KindColumn::isRequired).map(KindColumn::header))
                .containsExactly("title", "source");
        assertThat(PLANS.cited()).isEqualTo(Kind.Cited.ALWAYS);
    }

    @Test
    void has_columns_that_tell_more_of_claims_and_of_what_is_cited_by_itself() {
        assertThat(PLANS.more())
                .extracting(KindColumn::header)
                .contains("staff source", "budget basis", "by basis stated comment", "steps source", "steps excerpt")
                .doesNotContain("steps basis", "title source", "staff from");
    }

    @Test
    void reads_parts_to_where_the_form_has_them() {
        Map<String, String> row = Map.of("title", "T", "source", "s1", "budget", "BDT 5", "steps cost max", "BDT 3");
        List<String> headers = List.copyOf(row.keySet());
        InputRow cells = new InputRow(
                1,
                headers.stream()
                        .map(header -> InputCell.of(row.getOrDefault(header, "")))
                        .toList());
        TableColumns columns = new TableColumns(headers, Map.of(), Map.of(), Map.of());

        Node.Members plan = PLANS.read(new RecordDraft(columns, List.of(cells), Dialect.NONE));

        Node.Members cited = new Node.Members(Map.of("source", new Node.Text("s1")));
        assertThat(Fields.at(plan, "budget/value")).contains(new Node.Text("BDT 5"));
        assertThat(Fields.at(plan, "steps"))
                .contains(new Node.Elements(List.of(new Node.Members(
                        Map.of("cost", new Node.Members(Map.of("max", new Node.Text("BDT 3"))), "citation", cited)))));
        assertThat(PLANS.write(plan)).containsExactly(row);
    }

    @Test
    void refuses_a_value_that_no_cell_is_known_to_hold() {
        assertThatThrownBy(() -> KindBuilder.kind("weights", "One weight a row.", Weight.class)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a cell holds no \"MapOfTextToText\", must be said which values it takes");
    }
}
