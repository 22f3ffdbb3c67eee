package org.attest.report.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.report.document.Document.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    Path folder;

    /** With a file for each name, which holds the text. */
    private Entry entry(String key, String text, String... names) throws IOException {
        List<Resource> files = new ArrayList<>();
        for (String name : names) {
            files.add(Resource.of(Files.writeString(folder.resolve(name), text)));
        }
        return new Entry(
                "caseload",
                1,
                Optional.of(key),
                List.of(Resource.of("data.json", new byte[] {1})),
                Map.of("locale", "en-GB"),
                "1.0",
                "25",
                5_000_000_000L,
                List.of(new Entry.Check("Parts add up", Verdict.DIFFERS)),
                List.of(new Finding("table \"a\"", "\"quoted\" – …")),
                files);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void write(Entry... entries) throws IOException {
        try (Journal journal = Journal.of(folder)) {
            for (Entry entry : entries) {
                journal.add(entry);
            }
        }
    }

    @Test
    void reads_what_it_has_written() throws IOException {
        Entry a = entry("a", "a", "a.pdf", "a.xlsx");

        write(a);

        assertThat(Manifest.read(folder).entries()).containsExactly(a);
        assertThat(names()).containsExactly("a.pdf", "a.xlsx", "attest-manifest.json");
        assertThat(Files.readString(folder.resolve(Manifest.NAME)))
                .startsWith("""
                        {
                          "_type": "https://in-toto.io/Statement/v1",
                          "subject": [
                            {"name": "a.pdf", "digest": {"sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"}},
                        """)
                .contains("\"rows\": 5000000000,");
    }

    @Test
    void keeps_what_earlier_runs_have_made_and_each_file_once() throws IOException {
        write(entry("a", "a", "a.pdf", "a.xlsx"), entry("b", "b", "b.pdf"));

        Entry later = entry("a", "later", "a.xlsx");
        write(later, entry("c", "c", "c.pdf"));

        List<Entry> entries = Manifest.read(folder).entries();
        assertThat(entries).extracting(Entry::key).extracting(Optional::get).containsExactly("a", "a", "b", "c");
        assertThat(entries.get(0).files()).extracting(Resource::name).containsExactly("a.pdf");
        assertThat(entries.get(1)).isEqualTo(later);
    }

    @Test
    void does_not_depend_on_the_order_in_which_parts_are_put_together() throws IOException {
        Entry a = entry("a", "a", "a.pdf");
        Entry b = entry("b", "b", "b.pdf");

        assertThat(Manifest.EMPTY.with(List.of(b)).with(List.of(a)).json())
                .isEqualTo(Manifest.EMPTY.with(List.of(a, b)).json());
    }

    @Test
    void takes_over_what_a_run_has_noted_that_was_killed() throws IOException {
        Entry whole = entry("a", "a", "a.pdf", "a.xlsx");
        Entry unmoved = entry("b", "new", "b.pdf");
        Files.writeString(folder.resolve("b.pdf"), "old");
        Path left = folder.resolve(".attest-manifest.1.journal");
        Files.writeString(left, Statement.line(whole) + "\n" + Statement.line(unmoved) + "\n{\"report\": \"cu");

        assertThat(Manifest.read(folder).entries()).containsExactly(whole);
        write(entry("c", "c", "c.pdf"));

        assertThat(names()).containsExactly("a.pdf", "a.xlsx", "attest-manifest.json", "b.pdf", "c.pdf");
        assertThat(Manifest.read(folder).entries()).hasSize(2).contains(whole);
    }

    @Test
    void takes_it_over_also_in_a_run_that_makes_nothing() throws IOException {
        Entry whole = entry("a", "a", "a.pdf");
        Files.writeString(folder.resolve(".attest-manifest.1.journal"), Statement.line(whole) + "\n");
        Files.createFile(folder.resolve(".attest-manifest.lock"));

        write();

        assertThat(names()).containsExactly("a.pdf", "attest-manifest.json");
        assertThat(Manifest.read(folder).entries()).containsExactly(whole);
    }

    @Test
    void leaves_nothing_where_nothing_was_made() throws IOException {
        write();

        assertThat(names()).isEmpty();
    }

    @Test
    void holds_the_entries_of_all_runs_that_end_at_the_same_time() throws Exception {
        int runs = 16;
        try (ExecutorService threads = Executors.newFixedThreadPool(runs)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                Entry entry = entry("k" + run, "text " + run, "k" + run + ".pdf");
                work.add(() -> {
                    write(entry);
                    return true;
                });
            }
            threads.invokeAll(work).forEach(each -> assertThat(each.resultNow()).isTrue());
        }

        assertThat(Manifest.read(folder).entries()).hasSize(runs);
        assertThat(names()).hasSize(runs + 1);
    }

    @Test
    void goes_on_behind_a_run_that_was_killed_while_it_gave_the_lock_back() throws IOException {
        Files.writeString(folder.resolve(".attest-manifest.lock"), "x");

        write(entry("a", "a", "a.pdf"));

        assertThat(names()).containsExactly("a.pdf", "attest-manifest.json");
    }

    @Test
    void says_where_it_cannot_be_read() throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        write(entry("a", "a", "a.pdf"));
        Files.writeString(file, Files.readString(file).replace("\"version\": 1,", "\"version\": \"one\","));

        assertThatThrownBy(() -> Manifest.read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file
                        + ": is no manifest: line 12, column 22: /predicate/reports/0/report/version: is the text \"one\","
                        + " must be a whole number up to 2147483647");
    }

    @Test
    void refuses_names_that_lead_out_of_its_folder() {
        for (String name : List.of("../a", "a/b", "..", "a\\b", " ", "a\nb")) {
            assertThatThrownBy(() -> Resource.of(name, new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("name \"" + name + "\" is none of a file, must be one without folders");
        }
        assertThatThrownBy(() -> new Digest("A".repeat(64)))
                .hasMessage("sha256 is \"" + "A".repeat(64) + "\", must be 64 digits of 0-9 and a-f");
    }
}
