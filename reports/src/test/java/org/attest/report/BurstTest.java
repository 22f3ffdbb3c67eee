package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.attest.report.BurstListener.Outcome;
import org.attest.report.BurstPlan.State;
import org.attest.report.manifest.Digest;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Resource;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurstTest {
    @TempDir
    Path folder;

    private Burst<List<String>> burst(String... keys) {
        return burst(folder, keys);
    }

    static Burst<List<String>> burst(Path folder, String... keys) {
        return Burst.of(BurstProgram.REPORT, BurstProgram.EDITION)
                .by(List.of(keys), BurstProgram::data)
                .to(folder, "{key}", new XlsxRenderer())
                .inputs(key -> List.of(BurstProgram.input(key)));
    }

    static Map<String, Digest> digests(Path folder) throws IOException {
        Map<String, Digest> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(file.getFileName().toString(), Digest.of(file));
            }
        }
        return digests;
    }

    private List<String> files() throws IOException {
        return List.copyOf(digests(folder).keySet());
    }

    @Test
    void makes_the_files_of_every_key_and_names_them_in_the_manifest() throws Exception {
        BurstResult result = BurstProgram.burst(folder, 3).run();

        assertThat(result).isEqualTo(new BurstResult(3, 0, List.of(), 0));
        assertThat(files())
                .containsExactly(
                        "attest-manifest.json",
                        "district-d1.pdf",
                        "district-d1.xlsx",
                        "district-d2.pdf",
                        "district-d2.xlsx",
                        "district-d3.pdf",
                        "district-d3.xlsx");
        Entry entry = Manifest.read(folder).of("district-d2.xlsx").orElseThrow();
        assertThat(entry.key()).contains("d2");
        assertThat(entry.report()).isEqualTo("districts");
        assertThat(entry.version()).isEqualTo(3);
        assertThat(entry.rows()).isEqualTo(5);
        assertThat(entry.inputs()).containsExactly(BurstProgram.input("d2"));
        assertThat(entry.checks()).hasSize(1);
        assertThat(entry.files()).extracting(Resource::name).containsExactly("district-d2.pdf", "district-d2.xlsx");
        assertThat(entry.files().getLast().digest()).isEqualTo(Digest.of(folder.resolve("district-d2.xlsx")));
    }

    @Test
    void makes_the_same_bytes_whatever_the_number_of_jobs() throws Exception {
        BurstProgram.burst(folder, 6).run();
        Map<String, Digest> alone = digests(folder);
        Path other = Files.createDirectory(folder.resolve("other"));

        BurstProgram.burst(other, 6).jobs(4).run();

        assertThat(digests(other)).isEqualTo(alone);
    }

    @Test
    void makes_a_key_for_each_value_of_its_rows() throws Exception {
        List<String> rows = List.of("Dhaka 1", "Khulna 1", "Dhaka 2");

        burst().by(rows, row -> row.split(" ", 2)[0], data -> data).run();

        assertThat(files()).containsExactly("attest-manifest.json", "dhaka.xlsx", "khulna.xlsx");
        assertThat(Manifest.read(folder).entries()).extracting(Entry::rows).containsExactly(2L, 1L);
    }

    @Test
    void leaves_what_stands_there_made_of_the_same() throws Exception {
        burst("a", "b").run();
        Map<String, Digest> before = digests(folder);
        List<Outcome> outcomes = new ArrayList<>();

        BurstResult again =
                burst("a", "b").listener(step -> outcomes.add(step.outcome())).run();

        assertThat(again).isEqualTo(new BurstResult(0, 2, List.of(), 0));
        assertThat(outcomes).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(digests(folder)).isEqualTo(before);
    }

    @Test
    void makes_a_key_anew_whose_input_options_or_files_have_changed() throws Exception {
        burst("a", "b", "c").run();
        Files.delete(folder.resolve("c.xlsx"));

        Burst<List<String>> changed = burst("a", "b", "c")
                .inputs(key -> List.of(key.equals("a") ? BurstProgram.input("z") : BurstProgram.input(key)));
        assertThat(changed.plan().keys())
                .extracting(BurstPlan.Planned::state)
                .containsExactly(State.OUTDATED, State.UNCHANGED, State.NEW);
        assertThat(changed.run()).isEqualTo(new BurstResult(2, 1, List.of(), 0));

        assertThat(burst("a", "b", "c").option("from", "2024").plan().keys(State.OUTDATED))
                .hasSize(3);
        assertThat(burst("b")
                        .to(folder, "{key}", new XlsxRenderer(), new PdfRenderer())
                        .plan()
                        .keys(State.OUTDATED))
                .hasSize(1);
        assertThat(burst("b").inputs().plan().keys(State.OUTDATED)).hasSize(1);
    }

    @Test
    void replaces_no_file_that_the_manifest_does_not_have_as_it_is() throws Exception {
        burst("a", "b").run();
        Files.writeString(folder.resolve("a.xlsx"), "mine");
        Files.writeString(folder.resolve("c.xlsx"), "mine too");
        Map<String, Digest> before = digests(folder);

        assertThatThrownBy(() -> burst("a", "b", "c").run())
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"districts\" > folder \"" + folder
                        + "\": a.xlsx, c.xlsx would be replaced, must be as the manifest has them, or the burst must be"
                        + " told so by replacing()");

        assertThat(digests(folder)).isEqualTo(before);
        assertThat(burst("a", "b", "c").replacing().run()).isEqualTo(new BurstResult(2, 1, List.of(), 0));
    }

    @Test
    void draws_one_key_by_itself_as_it_does_among_others() throws Exception {
        BurstProgram.burst(folder, 2).run();
        Manifest manifest = Manifest.read(folder);
        Map<String, ByteArrayOutputStream> streams = new ConcurrentHashMap<>();

        Entry rendered = BurstProgram.burst(folder, 0)
                .render("d2", file -> streams.computeIfAbsent(file, none -> new ByteArrayOutputStream()));

        assertThat(Objects.requireNonNull(streams.get("district-d2.xlsx")).toByteArray())
                .isEqualTo(Files.readAllBytes(folder.resolve("district-d2.xlsx")));
        assertThat(Manifest.EMPTY
                        .with(manifest.entries().subList(0, 1))
                        .with(List.of(rendered))
                        .json())
                .isEqualTo(manifest.json());
    }

    @Test
    void tells_what_differs_when_a_key_is_drawn_again() throws Exception {
        BurstProgram.burst(folder, 1).run();
        Entry entry = Manifest.read(folder).entries().getFirst();

        assertThat(BurstProgram.burst(folder, 0).rebuild(entry, BurstProgram.data("d1")))
                .isEmpty();
        assertThat(BurstProgram.burst(folder, 0)
                        .to(
                                folder,
                                "district-{key}",
                                new XlsxRenderer(),
                                new PdfRenderer(PdfOptions.DEFAULT.watermark("DRAFT")))
                        .option("from", "2024")
                        .rebuild(entry, List.of("another")))
                .extracting(one -> one.where() + ": " + one.what())
                .containsExactly(
                        "report \"districts\" > key \"d1\": option \"pdf\" is ACCESSIBLE, missing glyphs REFUSE, watermark"
                                + " \"DRAFT\" when made now, must be ACCESSIBLE, missing glyphs REFUSE as the manifest says",
                        "report \"districts\" > key \"d1\": option \"from\" is 2024 when made now, must be  as the manifest says",
                        "report \"districts\" > key \"d1\": number of rows is 1 when made now, must be 5 as the manifest says",
                        "district-d1.xlsx: differs from what is made now of the same data",
                        "district-d1.pdf: differs from what is made now of the same data");
    }
}
