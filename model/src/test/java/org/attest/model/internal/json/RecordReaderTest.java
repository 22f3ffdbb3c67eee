package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Problem;
import org.attest.model.actor.Organization;
import org.attest.model.court.Tribunal;
import org.attest.model.place.Jurisdiction;
import org.attest.model.source.Source;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private final RecordReader reader = new RecordReader(pointer -> "row " + pointer.replaceAll("\\D", ""));

    private static Node node(String text) {
        return TreeParser.parse(text, new Reading()).root();
    }

    private <R extends Record> RecordReader.Outcome<R> read(Class<R> type, String pointer, String text) {
        return reader.read(type, pointer, node(text));
    }

    private void source(int row, String id) {
        read(
                Source.class,
                "/sources/" + row,
                "{\"id\": \"" + id
                        + "\", \"kind\": \"news\", \"title\": \"S\", \"published\": \"2024\", \"language\": \"en\"}");
    }

    private List<String> referenceProblems() {
        return reader.referenceProblems().stream().map(Problem::toString).toList();
    }

    @Test
    void makes_a_record_and_takes_its_comments_out() {
        Node value = new Node.Members(Map.of(
                "$comment",
                new Node.Text("C"),
                "id",
                new Node.Text("t"),
                "name",
                new Node.Text("T"),
                "kind",
                new Node.Text("assigned"),
                "citations",
                new Node.Elements(List.of(
                        new Node.Members(Map.of("source", new Node.Text("s"), "$comment", new Node.Text("D")))))));
        source(1, "s");
        RecordReader.Outcome<Tribunal> outcome = reader.read(Tribunal.class, "/tribunals/1", value);
        assertThat(outcome.record().orElseThrow().name()).isEqualTo("T");
        assertThat(outcome.comments()).isEqualTo(Map.of("", "C", "/citations/0", "D"));
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.open()).isEmpty();
        assertThat(RecordJson.text(
                        RecordJson.node(Tribunal.class, outcome.record().orElseThrow(), outcome.comments())))
                .isEqualTo(
                        "{\"$comment\": \"C\", \"id\": \"t\", \"name\": \"T\", \"kind\": \"assigned\", \"citations\": [{\"$comment\": \"D\", \"source\": \"s\"}]}");
    }

    @Test
    void tells_what_is_wrong_with_a_value_by_its_pointers() {
        RecordReader.Outcome<Tribunal> outcome = read(
                Tribunal.class, "/tribunals/7", "{\"id\": \"t\", \"name\": 7, \"kind\": \"x\", \"citations\": []}");
        assertThat(outcome.record()).isEmpty();
        assertThat(outcome.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/tribunals/7/name: is the number 7, must be a text",
                        "/tribunals/7/kind: value \"x\" is unknown, must be one of dedicated, assigned, general");
    }

    @Test
    void remembers_ids_and_the_references_that_lead_forward() {
        source(1, "s");
        RecordReader.Outcome<Organization> outcome = read(
                Organization.class,
                "/organizations/1",
                "{\"id\": \"o\", \"name\": \"O\", \"kind\": \"ngo\", \"jurisdiction\": \"bd\", \"citations\": [\"s\"]}");
        assertThat(outcome.open()).containsExactly("/organizations/1/jurisdiction");
        assertThat(referenceProblems())
                .containsExactly(
                        "/organizations/1/jurisdiction: \"bd\" is unknown, must be the id of a jurisdiction in this dossier");
    }

    @Test
    void settles_references_when_their_targets_come() {
        source(1, "s");
        read(
                Organization.class,
                "/organizations/1",
                "{\"id\": \"o\", \"name\": \"O\", \"kind\": \"ngo\", \"jurisdiction\": \"bd\", \"citations\": [\"s\"]}");
        read(
                Jurisdiction.class,
                "/jurisdictions/1",
                "{\"id\": \"bd\", \"name\": \"B\", \"level\": \"country\", \"code\": \"BD\", \"citations\": [\"s\"]}");
        assertThat(referenceProblems()).isEmpty();
    }

    @Test
    void calls_records_in_its_problems_as_it_is_told_to() {
        source(1, "s");
        source(12, "s");
        assertThat(referenceProblems())
                .containsExactly("/sources/12/id: id \"s\" is also that of row 1, must be unique among all sources");
    }

    @Test
    void calls_nothing_unknown_that_was_passed_over() {
        source(1, "s");
        reader.passOver(Jurisdiction.class, Optional.of("bd"));
        String organization =
                "{\"id\": \"ID\", \"name\": \"O\", \"kind\": \"ngo\", \"jurisdiction\": \"PLACE\", \"citations\": [\"s\"]}";
        read(
                Organization.class,
                "/organizations/1",
                organization.replace("ID", "a").replace("PLACE", "bd"));
        read(
                Organization.class,
                "/organizations/2",
                organization.replace("ID", "b").replace("PLACE", "mm"));
        assertThat(referenceProblems())
                .containsExactly(
                        "/organizations/2/jurisdiction: \"mm\" is unknown, must be the id of a jurisdiction in this dossier");
    }

    @Test
    void calls_nothing_unknown_when_nobody_knows_the_ids_of_its_kind() {
        source(1, "s");
        reader.passOver(Jurisdiction.class, Optional.empty());
        read(
                Organization.class,
                "/organizations/1",
                "{\"id\": \"a\", \"name\": \"O\", \"kind\": \"ngo\", \"jurisdiction\": \"bd\", \"citations\": [\"s\"]}");
        assertThat(referenceProblems()).isEmpty();
    }

    @Test
    void finds_circles_that_close_later() {
        source(1, "s");
        String organization =
                "{\"id\": \"ID\", \"name\": \"O\", \"kind\": \"ngo\", \"partOf\": \"WHOLE\", \"citations\": [\"s\"]}";
        read(
                Organization.class,
                "/organizations/1",
                organization.replace("ID", "a").replace("WHOLE", "b"));
        read(
                Organization.class,
                "/organizations/2",
                organization.replace("ID", "b").replace("WHOLE", "a"));
        assertThat(referenceProblems())
                .containsExactly(
                        "/organizations/2/partOf: \"a\" leads back to here through partOf, must not go in a circle");
    }
}
