package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.intake.internal.kind.KindColumn;
import org.attest.intake.internal.kind.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    @TempDir
    private Path folder;

    @Test
    void makes_a_dossier_of_the_tables_of_a_folder() throws IOException {
        assertThat(Trial.of(folder).made()).isEqualTo("""
                {
                  "schemaVersion": "1",
                  "id": "d",
                  "title": "A dossier",
                  "asOf": "2024-03-31",
                  "sources": [
                    {"id": "s1", "kind": "news", "title": "One", "published": "2023", "language": "en"},
                    {"id": "s2", "kind": "news", "title": "Two", "published": "2024", "language": "en"}
                  ],
                  "jurisdictions": [
                    {"id": "bd", "name": "Bangladesh", "level": "country", "code": "BD", "citations": ["s1"]}
                  ],
                  "tribunals": [
                    {"id": "dhaka", "name": "Tribunal of Dhaka", "kind": "dedicated", "citations": ["s1"]}
                  ]
                }
                """);
    }

    @Test
    void counts_what_it_read() throws IOException {
        Imported imported = Trial.of(folder).file("remarks.md", "no table").run();
        assertThat(imported.tables())
                .extracting(Imported.OfTable::kind, Imported.OfTable::rows, Imported.OfTable::records)
                .containsExactly(tuple("sources", 2L, 2L), tuple("jurisdictions", 1L, 1L), tuple("tribunals", 1L, 1L));
        assertThat(imported.passedOver()).containsExactly(folder.resolve("remarks.md") + ": no table by its name");
    }

    @Test
    void takes_an_apostrophe_off_that_a_form_was_written_with_and_off_no_other_table() throws IOException {
        Map<String, String> row = Map.of(
                "id",
                "s1",
                "kind",
                "news",
                "title",
                "'+49 30",
                "published",
                "2023",
                "language",
                "en",
                "publisher",
                "'x");
        List<String> headers = Kinds.find("sources").orElseThrow().columns().stream()
                .map(KindColumn::header)
                .toList();
        String cells =
                headers.stream().map(header -> row.getOrDefault(header, "")).collect(Collectors.joining(","));
        Trial form = Trial.empty(folder)
                .file("dossier.csv", "id,title,as of\nd,A dossier,2024-03-31\n")
                .file("sources.csv", String.join(",", headers) + "\n" + cells + "\n");
        assertThat(form.made("sources")).contains("\"title\": \"+49 30\"", "\"publisher\": \"'x\"");
        form.file("sources.csv", "id,kind,title,published,language\ns1,news,'+49 30,2023,en\n");
        assertThat(form.made("sources")).contains("\"title\": \"'+49 30\"");
    }

    @Test
    void lets_a_row_state_several_facts_by_one_source_and_single_facts_by_others() throws IOException {
        Trial trial = Trial.of(folder).file("caseloads.csv", """
                forum,period,incoming,persons convicted,persons convicted basis,resolved,resolved source,source,locator,excerpt
                dhaka,2023,>295,78,inferred,12,s2,s1,paragraph 8,"78 convictions"
                """);
        assertThat(trial.made("caseloads")).isEqualTo("""
                  "caseloads": [
                    {
                      "forum": "dhaka",
                      "period": {"value": "2023", "source": "s1", "locator": "paragraph 8", "excerpt": "78 convictions"},
                      "incoming": {"value": ">295", "source": "s1", "locator": "paragraph 8", "excerpt": "78 convictions"},
                      "resolved": {"value": 12, "source": "s2"},
                      "personsByOutcome": {
                        "convicted": {"value": 78, "source": "s1", "locator": "paragraph 8", "excerpt": "78 convictions", "basis": "inferred"}
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void makes_one_fact_of_neighbouring_rows_by_different_sources() throws IOException {
        Trial trial = Trial.of(folder).file("caseloads.csv", """
                forum,period,incoming,source
                dhaka,2023,78,s1
                dhaka,2023,80,s2
                dhaka,2024,90,s2
                """);
        assertThat(trial.made("caseloads")).isEqualTo("""
                  "caseloads": [
                    {
                      "forum": "dhaka",
                      "period": [
                        {"value": "2023", "source": "s1"},
                        {"value": "2023", "source": "s2"}
                      ],
                      "incoming": [
                        {"value": 78, "source": "s1"},
                        {"value": 80, "source": "s2"}
                      ]
                    },
                    {"forum": "dhaka", "period": {"value": "2024", "source": "s2"}, "incoming": {"value": 90, "source": "s2"}}
                  ]
                }
                """);
    }

    @Test
    void keeps_why_a_value_is_missing_and_where_it_was_searched() throws IOException {
        Trial trial = Trial.of(folder).file("caseloads.csv", """
                forum,period,period source,incoming,resolved,resolved source,cases convicted,cases convicted source,source
                dhaka,[period not stated],s1; s2,[x],[not applicable],-,Withheld,s2,s1
                """);
        assertThat(trial.made("caseloads")).isEqualTo("""
                  "caseloads": [
                    {
                      "forum": "dhaka",
                      "period": {"missing": "period-not-stated", "searched": ["s1", "s2"]},
                      "incoming": {"missing": "not-reported", "searched": ["s1"]},
                      "resolved": {"missing": "not-applicable"},
                      "casesByOutcome": {"convicted": {"missing": "withheld", "searched": ["s2"]}}
                    }
                  ]
                }
                """);
    }

    @Test
    void puts_parts_into_what_they_are_a_part_of_whatever_their_order() throws IOException {
        Trial trial = Trial.of(folder).file("attendance.csv", """
                        meeting,post,role
                        m2,Secretary,chair
                        m1,Minister,speaker
                        m2,Deputy,delegate
                        """).file("meetings.csv", """
                        id,title,kind,source
                        m1,First,bilateral,s1
                        m2,Second,technical,s1
                        """);
        assertThat(trial.made("meetings")).startsWith("""
                  "meetings": [
                    {
                      "id": "m1",
                      "title": "First",
                      "kind": "bilateral",
                      "attendance": [
                        {"post": "Minister", "role": "speaker"}
                      ],
                      "citations": ["s1"]
                    },
                    {
                      "id": "m2",
                      "title": "Second",
                      "kind": "technical",
                      "attendance": [
                        {"post": "Secretary", "role": "chair"},
                        {"post": "Deputy", "role": "delegate"}
                      ],
                      "citations": ["s1"]
                    }
                  ],
                """);
    }

    @Test
    void takes_what_is_said_beside_the_tables_instead_of_what_they_say() throws IOException {
        Input.Head head = new Input.Head(
                Optional.of("other"), Optional.empty(), Optional.of(LocalDate.of(2025, 1, 1)), Optional.of("bd"));
        assertThat(Trial.of(folder).head(head).made()).startsWith("""
                {
                  "schemaVersion": "1",
                  "id": "other",
                  "title": "A dossier",
                  "jurisdiction": "bd",
                  "asOf": "2025-01-01",
                """);
        Input.Head all = new Input.Head(
                Optional.of("said"), Optional.of("Said"), Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty());
        assertThat(Trial.of(folder).without("dossier.csv").head(all).made()).startsWith("""
                {
                  "schemaVersion": "1",
                  "id": "said",
                  "title": "Said",
                  "asOf": "2025-01-01",
                """);
    }

    @Test
    void leaves_the_old_file_and_nothing_else_when_something_is_wrong() throws IOException {
        Trial trial = Trial.of(folder).file("dossier.json", "older").file("tribunals.csv", "id\ndhaka\n");
        assertThat(trial.run().problemCount()).isEqualTo(3);
        assertThat(trial.target()).hasContent("older");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void reads_several_tables_of_one_kind() throws IOException {
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.writeString(more.resolve("sources.csv"), "id,kind,title,published,language\ns3,news,Three,2024,en\n");
        Trial.of(folder);
        Imported imported = Trial.imported(folder.resolve("both.json"), folder, more);
        assertThat(imported.problems()).isEmpty();
        assertThat(folder.resolve("both.json")).content().contains("\"s1\"", "\"s2\"", "\"s3\"");
    }
}
