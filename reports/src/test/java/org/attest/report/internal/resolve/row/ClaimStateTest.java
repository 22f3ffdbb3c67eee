package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Outcome.PRESS;
import static org.attest.report.internal.resolve.report.Outcome.REPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.model.value.Assertion;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Confidence;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.model.value.Resolution;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Table;
import org.attest.report.document.Document;
import org.attest.report.internal.resolve.report.Outcome;
import org.attest.report.internal.resolve.report.Resolved;
import org.junit.jupiter.api.Test;

/** What a cell and its notes say of a fact in each of its states. */
class ClaimStateTest {
    private record Fact(Claim<Count> persons) {}

    private static final Table<Fact> FACTS = Table.of(
            "facts", t -> t.columns(Columns.of(Fact.class).countClaim("Persons", Unit.PERSONS, Fact::persons)));

    private static Document document(Claim<Count> claim) {
        return Resolved.listed(FACTS, List.of(new Fact(claim)));
    }

    private static Claim<Count> stated(Citation citation) {
        return Claim.stated(Count.exactly(78), citation);
    }

    @Test
    void a_corroborated_fact_has_the_notes_of_all_its_sources() {
        Document document = document(Claim.of(
                List.of(Assertion.stated(Count.exactly(78), PRESS), Assertion.stated(Count.exactly(78), REPORT))));
        assertThat(Resolved.tableOf(document))
                .isEqualTo("legend: Source: A para. 8; B table 2\n| Persons <whole>\n| 78 ^1 ^2\n");
        assertThat(document.evidence()).contains(new Document.Evidence("source B, The report: table 2", "sources", 1));
    }

    @Test
    void an_open_conflict_shows_every_value_with_its_notes_and_is_a_finding() {
        Document document = document(Claim.of(List.of(
                Assertion.stated(Count.exactly(14), PRESS),
                Assertion.stated(Count.exactly(15), REPORT),
                Assertion.stated(Count.exactly(14), Citation.of("report", "table 3")))));
        assertThat(Resolved.tableOf(document)).isEqualTo("""
                        legend: Shorthand: [conflict] sources disagree.
                        | Persons <whole>
                        | [conflict] 14 (A para. 8; B table 3); 15 (B table 2)
                        """);
        assertThat(document.findings())
                .containsExactly(new Document.Finding(
                        "report \"sample\" > table \"facts\" > row 1 > column \"Persons\"",
                        "[conflict] 14 (A para. 8; B table 3); 15 (B table 2)"));
        assertThat(Resolved.checksOf(document))
                .contains("| Open conflict: row 1, Persons | ")
                .contains(
                        " | [conflict] 14 (A para. 8; B table 3); 15 (B table 2) | A para. 8; B table 3; B table 2\n");
    }

    @Test
    void a_resolved_conflict_shows_the_decision_and_its_note_tells_why() {
        Document document = document(Outcome.disputed("14", "15")
                .resolved(new Resolution<>(
                        Count.exactly(15), "the later edition", "the editor", LocalDate.of(2024, 3, 1))));
        assertThat(Resolved.tableOf(document))
                .isEqualTo("legend: Source: A para. 8; B table 2; [note 1]\n| Persons <whole>\n| 15 ^1 ^2 ^3\n");
        assertThat(Resolved.notesOf(document))
                .contains("| [note 1] | Sources disagree (14; 15); resolved as 15 by the editor on 1 March 2024:"
                        + " the later edition | [z] (NOT_APPLICABLE)\n");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void a_missing_fact_names_the_sources_that_were_searched() {
        Document document =
                document(Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("report"), new SourceId("press"))));
        assertThat(Resolved.tableOf(document)).isEqualTo("""
                        legend: Shorthand: [x] not reported.
                        legend: Missing values: searched A, B
                        | Persons <whole>
                        | [x] (NOT_REPORTED) ^1
                        """);
        assertThat(document.evidence())
                .containsExactly(
                        new Document.Evidence("Searched without finding it: The report; The press", "sources", 0));
        assertThat(Resolved.sourcesOf(document)).contains("| A | The report | ").contains("| B | The press | ");
    }

    @Test
    void a_missing_fact_that_nobody_searched_for_has_no_note() {
        assertThat(Resolved.tableOf(document(Claim.notReported())))
                .isEqualTo("legend: Shorthand: [x] not reported.\n| Persons <whole>\n| [x] (NOT_REPORTED)\n");
    }

    @Test
    void a_note_says_in_which_words_the_source_says_it_and_the_mark_on_what_basis() {
        Citation whole = new Citation(new SourceId("press"), Optional.empty(), Optional.of("78 persons"));
        assertThat(Resolved.notesOf(document(stated(whole))))
                .contains("| A | \u201c78 persons\u201d | A -> sources#0\n");
        assertBasis(Basis.INFERRED, "inferred", "inferred from the context, not stated");
        assertBasis(Basis.DERIVED, "computed", "computed from what the source states");
    }

    private static void assertBasis(Basis basis, String mark, String spoken) {
        Document document = document(inferred(basis));
        assertThat(Resolved.tableOf(document)).startsWith("legend: Source: A para. 8, " + mark + "\n");
        assertThat(document.evidence())
                .containsExactly(new Document.Evidence(
                        "source A, The press: paragraph 8 (" + spoken + ")", Document.SOURCES, 0));
    }

    private static Claim<Count> inferred(Basis basis) {
        return Claim.of(List.of(new Assertion<>(Count.exactly(78), PRESS, basis, Confidence.UNRATED)));
    }

    @Test
    void what_most_rows_cite_is_said_once_and_a_row_that_differs_says_so() {
        Document document = Resolved.listed(
                FACTS, List.of(new Fact(stated(REPORT)), new Fact(stated(PRESS)), new Fact(stated(REPORT))));
        assertThat(Resolved.tableOf(document)).isEqualTo("""
                        legend: Source: A table 2
                        | Persons <whole> | Sources <text>
                        | 78 ^1 | as above
                        | 78 ^2 (B para. 8) | Persons: B para. 8
                        | 78 ^1 | as above
                        """);
    }
}
