package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.model.internal.json.RecordJson;
import org.attest.model.json.DossierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/org/attest/intake/german");

    @TempDir
    private Path folder;

    @Test
    void makes_a_dossier_of_tables_that_were_not_made_for_us() throws IOException {
        Mapping mapping = RecordJson.read(Mapping.class, EXAMPLE.resolve("mapping.json"));
        Input input = new Input(
                List.of(new Input.Tables(Optional.empty(), EXAMPLE)),
                mapping,
                Optional.empty(),
                Optional.of(Charset.forName("windows-1252")),
                Optional.empty(),
                Trial.NO_HEAD);
        Path made = folder.resolve("dossier.json");
        Imported imported = Trial.run(input, made);
        assertThat(imported.problems()).isEmpty();
        assertThat(made).hasSameTextualContentAs(EXAMPLE.resolve("dossier.json"));
        assertThat(DossierJson.read(made).dossier().caseloads()).hasSize(4);
        assertThat(Files.readString(made)).contains("Landgericht Köln");
    }

    @Test
    void takes_columns_and_values_by_other_names_and_constants_for_those_that_lack() throws IOException {
        Trial trial = Trial.of(folder)
                .file("figures.csv", "Court,Year,In,Note\nTribunal of Dhaka,2023,78,whatever\n")
                .file("scrap.csv", "a,b\n1,2\n")
                .mapping("""
                        {
                          "ignore": ["scrap"],
                          "tables": {
                            "caseloads": {
                              "names": ["figures"],
                              "columns": {"forum": "court", "period": "Year", "incoming": "In"},
                              "constants": {"source": "s2", "basis": "derived"},
                              "values": {"forum": {"tribunal of dhaka": "dhaka"}},
                              "ignore": ["note"]
                            }
                          }
                        }
                        """);
        assertThat(trial.made("caseloads")).isEqualTo("""
                  "caseloads": [
                    {
                      "forum": "dhaka",
                      "period": {"value": "2023", "source": "s2", "basis": "derived"},
                      "incoming": {"value": 78, "source": "s2", "basis": "derived"}
                    }
                  ]
                }
                """);
        assertThat(trial.run().passedOver()).contains(folder.resolve("scrap.csv") + ": the mapping says so");
    }

    @Test
    void tells_of_what_it_names_and_the_table_lacks() throws IOException {
        Trial trial = Trial.of(folder)
                .file("caseloads.csv", "Court,incoming,source\ndhaka,78,s1\n")
                .mapping("""
                        {"tables": {"caseloads": {
                          "columns": {"forum": "Courts", "period": "Year"}, "constants": {"source": "s1"}}}}
                        """);
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:1: column \"Courts\", which the mapping names, is missing (perhaps \"Court\"), must be there",
                        "caseloads.csv:1: column \"Year\", which the mapping names, is missing, must be there",
                        "caseloads.csv:1:1 column \"Court\" is unknown, must be one of caseloads (attest forms --columns lists them), or be named in a mapping",
                        "caseloads.csv:1:3 column \"source\" has cells and a constant in the mapping, must have one of them");
    }

    @Test
    void tells_of_one_of_our_headers_that_it_takes_from_another() throws IOException {
        Trial trial = Trial.of(folder)
                .file("caseloads.csv", "forum,incoming,In,source\ndhaka,78,79,s1\n")
                .mapping("{\"tables\": {\"caseloads\": {\"columns\": {\"incoming\": \"In\"}}}}");
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:1:2 column \"incoming\" is unknown because the mapping takes it from \"In\", must be one of caseloads (attest forms --columns lists them), or be named in a mapping");
    }

    @Test
    void tells_of_a_pattern_with_a_time_of_day() throws IOException {
        Trial trial = Trial.of(folder).mapping("{\"dates\": \"dd.MM.yyyy HH:mm\"}");
        assertThat(trial.problems())
                .containsExactly(
                        "mapping: date pattern \"dd.MM.yyyy HH:mm\" has a time of day or a zone, must have a date alone, such as dd.MM.yyyy");
    }

    @Test
    void tells_of_what_cannot_be_in_any_table() throws IOException {
        Trial trial = Trial.of(folder).mapping("""
                {
                  "locale": "-", "dates": "bb",
                  "tables": {
                    "caseload": {},
                    "tribunals": {"columns": {"nam": "a", "kind": "b", "id": "B"}, "constants": {"sauce": "s1"}}
                  }
                }
                """);
        assertThat(trial.problems())
                .containsExactly(
                        "mapping: locale \"-\" is not a language tag, must be written like en-GB, de-DE or bn-BD",
                        "mapping: date pattern \"bb\" is malformed, must be such as dd.MM.yyyy or M/d/yy",
                        "mapping: table \"caseload\" is unknown (perhaps \"caseloads\"), must be one of dossier, sources, jurisdictions, organizations, persons, attendance, topics, meetings, statements, progress, commitments, instruments, penalties, tribunals, caseloads, indicators, observations, assessments, totals, notes",
                        "mapping: table \"tribunals\" has no column \"nam\" (perhaps \"name\"), must be one that attest forms --columns lists",
                        "mapping: table \"tribunals\" has no column \"sauce\" (perhaps \"source\"), must be one that attest forms --columns lists");
    }
}
