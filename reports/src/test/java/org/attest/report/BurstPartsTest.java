package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.model.DossierException;
import org.attest.report.document.Document;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Manifest;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several machines need of a burst: names before anything is drawn, keys by themselves, entries that travel. */
class BurstPartsTest {
    @TempDir
    Path folder;

    @Test
    void names_the_files_of_every_key() {
        Burst<List<String>> burst = Burst.of(BurstProgram.REPORT, BurstProgram.EDITION)
                .by(List.of("B", "a"), BurstProgram::data)
                .named("district-{key}", new XlsxRenderer(), new PdfRenderer());

        assertThat(burst.files())
                .isEqualTo(Map.of(
                        "B", List.of("district-b.xlsx", "district-b.pdf"),
                        "a", List.of("district-a.xlsx", "district-a.pdf")));
        assertThatThrownBy(() -> burst.by(List.of("a", "A"), BurstProgram::data).files())
                .isInstanceOf(ReportDefinitionException.class)
                .hasMessage("report \"districts\" > key 2 > \"A\": has the file name \"district-a\" as key \"a\" has,"
                        + " must have one of its own");
    }

    @Test
    void have_entries_that_make_the_manifest_of_one_machine() throws Exception {
        BurstProgram.burst(folder, 3).run();

        List<Entry> entries = new ArrayList<>();
        for (String key : List.of("d3", "d1", "d2")) {
            String line = BurstProgram.burst(folder, 0)
                    .render(key, file -> OutputStream.nullOutputStream())
                    .json();
            assertThat(line).doesNotContain("\n");
            entries.add(Entry.parse(line));
        }

        byte[] manifest = Files.readAllBytes(folder.resolve(Manifest.NAME));
        assertThat(Manifest.EMPTY.with(entries).json().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(manifest);
        assertThat(Manifest.parse(manifest).entries())
                .isEqualTo(Manifest.read(folder).entries());
        assertThatThrownBy(() -> Entry.parse("{}")).isInstanceOf(DossierException.class);
        assertThatThrownBy(() -> Manifest.parse(new byte[] {'['})).isInstanceOf(DossierException.class);
    }

    @Test
    void tell_their_key_when_they_fail() {
        Burst<List<String>> burst =
                Burst.of(BurstProgram.REPORT, BurstProgram.EDITION).named("{key}", new Failing());

        assertThatThrownBy(() -> burst.by(List.of("d1"), BurstProgram::data)
                        .render("d1", file -> OutputStream.nullOutputStream()))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"districts\" > key \"d1\" > table \"names\": is too long");
        assertThatThrownBy(() -> burst.by(List.of("d1"), key -> {
                            throw new IllegalStateException("no line");
                        })
                        .render("d1", file -> OutputStream.nullOutputStream()))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"districts\" > key \"d1\": its data could not be had:"
                        + " java.lang.IllegalStateException: no line");
    }

    private static final class Failing implements Renderer {
        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public List<Document.Finding> render(Document document, OutputStream out) {
            throw new RenderException(Where.of("report", "districts").then("table", "names"), "is too long");
        }
    }
}
