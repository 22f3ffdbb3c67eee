package org.attest.intake.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.intake.Trial;
import org.attest.model.json.DossierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilledFormsTest {
    @TempDir
    private Path folder;

    private static FilledForms of(String lists) {
        return FilledForms.of(DossierJson.parse("""
                {"schemaVersion": "1", "id": "d", "title": "D", "asOf": "2024-04-01",
                 "sources": [{"id": "s1", "kind": "news", "title": "One", "published": "2024", "language": "en"},
                             {"id": "s2", "kind": "news", "title": "Two", "published": "2024", "language": "en"}],
                 "jurisdictions": [{"id": "bd", "name": "BD", "level": "country", "code": "BD", "citations": ["s1"]}],
                """ + lists + "}"));
    }

    private static List<Map<String, String>> rows(FilledForms forms, String kind) {
        return forms.tables().stream()
                .filter(table -> table.kind().name().equals(kind))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    @Test
    void say_once_in_a_row_what_most_of_it_stands_on() {
        FilledForms forms = of("""
                "caseloads": [{"forum": "bd",
                  "period": {"missing": "period-not-stated", "searched": ["s1"]},
                  "incoming": {"value": 78, "source": "s1", "locator": "p. 8"},
                  "resolved": {"value": ">12", "source": "s2", "basis": "inferred"},
                  "pendingEnd": {"missing": "withheld"},
                  "personsByOutcome": {"convicted": {"value": 5, "source": "s1", "locator": "p. 8"}}}]
                """);
        assertThat(forms.unheld()).isEmpty();
        assertThat(rows(forms, "caseloads"))
                .containsExactly(Map.ofEntries(
                        Map.entry("forum", "bd"),
                        Map.entry("source", "s1"),
                        Map.entry("locator", "p. 8"),
                        Map.entry("period", "[period not stated]"),
                        Map.entry("incoming", "78"),
                        Map.entry("resolved", ">12"),
                        Map.entry("resolved source", "s2"),
                        Map.entry("resolved basis", "inferred"),
                        Map.entry("pending end", "[c]"),
                        Map.entry("pending end source", "-"),
                        Map.entry("persons convicted", "5")));
    }

    @Test
    void number_rows_that_their_keys_do_not_hold_together_or_tell_apart() {
        FilledForms forms = of("""
                "caseloads": [
                  {"forum": "bd", "period": {"value": "2023", "source": "s1"},
                   "incoming": [{"value": 1, "source": "s1"}, {"value": 2, "source": "s2"}]},
                  {"forum": "bd"}, {"forum": "bd"}]
                """);
        assertThat(forms.unheld()).isEmpty();
        assertThat(rows(forms, "caseloads"))
                .containsExactly(
                        Map.of("forum", "bd", "period", "2023", "incoming", "1", "source", "s1", "record", "1"),
                        Map.of("forum", "bd", "incoming", "2", "source", "s2", "record", "1"),
                        Map.of("forum", "bd", "record", "2"),
                        Map.of("forum", "bd", "record", "3"));
    }

    @Test
    void tell_what_they_cannot_hold() {
        FilledForms forms = of("""
                "meetings": [{"id": "m1", "title": "Talks", "kind": "bilateral",
                  "theme": "two\\nlines, which is fine",
                  "when": {"assertions": [{"value": "2023", "source": "s1"}, {"value": "2024", "source": "s2"}],
                    "resolution": {"value": "2024", "reason": "so the minutes", "decidedBy": "N. N.", "decidedOn": "2024-03-01"}},
                  "citations": ["s1", "s1"]}],
                "notes": ["  begins with blanks"]
                """);
        assertThat(forms.unheld())
                .containsExactly(
                        "/meetings/0/when: {\"assertions\": [{\"value\": \"2023\", \"source\": \"s1\"}, {\"value\": \"2024\", \"source\": \"...",
                        "/meetings/0/citations: [\"s1\", \"s1\"]",
                        "/notes/0/note: \"  begins with blanks\"");
    }

    @Test
    void hold_comments_of_records_and_of_their_figures() {
        FilledForms forms = of("""
                "caseloads": [{"$comment": "all", "forum": "bd", "incoming": {"$comment": "one", "value": 7, "source": "s1"}}]
                """);
        assertThat(forms.unheld()).isEmpty();
        assertThat(rows(forms, "caseloads"))
                .containsExactly(Map.of(
                        "forum", "bd", "incoming", "7", "source", "s1", "comment", "all", "incoming comment", "one"));
    }

    @Test
    void are_read_back_as_far_as_they_hold_it() throws Exception {
        FilledForms forms = of("""
                "tribunals": [{"id": "t", "name": "T", "kind": "assigned", "citations": ["s1#p. 1", {"source": "s2", "excerpt": "here"}]}]
                """);
        assertThat(rows(forms, "tribunals"))
                .containsExactly(
                        Map.of("id", "t", "name", "T", "kind", "assigned", "source", "s1", "locator", "p. 1"),
                        Map.of("id", "t", "source", "s2", "excerpt", "here"));
        Forms.of(DossierJson.parse(Trial.of(folder).made()).dossier(), forms.tables())
                .write(folder);
        assertThat(Trial.of(folder)
                        .file("tribunals.csv", Files.readString(folder.resolve("tribunals.csv")))
                        .made())
                .contains("\"citations\": [\"s1\"]");
    }

    @Test
    void write_periods_that_look_like_fiscal_years_so_that_they_are_none() {
        FilledForms forms = of("""
                "caseloads": [
                  {"forum": "bd", "period": {"value": "2010-11", "source": "s1"}},
                  {"forum": "bd", "period": {"value": "2022/2023", "source": "s1"}}]
                """);
        assertThat(rows(forms, "caseloads"))
                .extracting(row -> row.get("period"))
                .containsExactly("2010-11/2010-11", "2022..2023");
    }

    private static FilledForms withNotes(String... notes) {
        return of("\"notes\": [" + String.join(", ", notes) + "]");
    }

    private String importedFrom(FilledForms forms) throws IOException {
        Path workbook = folder.resolve("forms.xlsx");
        Forms.of(DossierJson.parse(Trial.of(folder).made()).dossier(), forms.tables())
                .write(workbook);
        Path made = folder.resolve("again.json");
        assertThat(Trial.imported(made, workbook).problems()).isEmpty();
        return Files.readString(made);
    }

    @Test
    void hold_what_looks_like_the_escape_of_a_character() throws IOException {
        FilledForms forms = withNotes("\"_x0041_x00ff_, _x005F_x0041_ and _x41_\"");
        assertThat(forms.unheld()).isEmpty();
        assertThat(importedFrom(forms)).contains("\"notes\": [\"_x0041_x00ff_, _x005F_x0041_ and _x41_\"]");
    }

    @Test
    void tell_of_line_ends_that_no_workbook_holds() throws IOException {
        FilledForms forms = withNotes("\"c\\r\\nd\"", "\"g\\th\\ni\"");
        assertThat(forms.unheld()).containsExactly("/notes/0/note: \"c\\r\\nd\"");
        assertThat(importedFrom(forms)).contains("\"c\\nd\"", "\"g\\th\\ni\"");
    }

    @Test
    void tell_of_texts_that_are_too_long_for_a_cell() throws IOException {
        String longest = "n".repeat(32_767);
        FilledForms forms =
                withNotes("\"" + longest + "\"", "\"" + longest + "n\"", "\"" + "_x0041_".repeat(4_000) + "\"");
        String start = "n".repeat(79);
        assertThat(forms.unheld())
                .containsExactly(
                        "/notes/1/note: \"" + start + "...",
                        "/notes/2/note: \"" + "_x0041_".repeat(12).substring(0, 79) + "...");
        assertThat(importedFrom(forms)).contains("\"" + longest + "\"").doesNotContain(longest + "n");
    }
}
