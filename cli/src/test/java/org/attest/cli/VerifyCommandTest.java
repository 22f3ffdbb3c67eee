package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.report.manifest.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final List<String> FILES =
            List.of("meeting-register.pdf", "meeting-register.xlsx", "source-annex.pdf", "source-annex.xlsx");

    @TempDir
    private Path folder;

    private Path data;
    private Path out;

    /** Changes something of the folder. */
    private interface Change {
        void make() throws IOException;
    }

    private record Planted(String what, String named, Change change) {}

    @BeforeEach
    void make_two_reports() throws IOException {
        data = Files.copy(Shell.EXAMPLE, folder.resolve("data.json"));
        out = folder.resolve("out");
        assertThat(run("meeting-register", "source-annex").exitCode()).isZero();
    }

    private Shell run(String... more) {
        return Shell.run(
                Stream.concat(Stream.of("run", "--data", data.toString(), "--out", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Shell verify(String... more) {
        return Shell.run(Stream.concat(Stream.of("verify", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void finds_nothing_where_nothing_has_changed() {
        assertThat(verify())
                .isEqualTo(new Shell(
                        0, out + ": 4 files of 2 reports, as they were made, inputs not looked at (--data)\n", ""));
        assertThat(verify("--data", data.toString()).results())
                .isEqualTo(out + ": 4 files of 2 reports, as they were made, 1 input as it was\n");
        assertThat(verify("--quiet").results()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> names_each_change() throws IOException {
        List<Planted> planted = planted();
        assertThat(planted).hasSize(40);
        Path sound = folder.resolve("sound");
        copied(data, sound.resolve("data.json"));
        copied(out, sound.resolve("out"));
        return planted.stream()
                .map(each -> dynamicTest(each.what, () -> {
                    each.change.make();

                    Shell shell = verify("--data", data.toString());

                    assertThat(shell.exitCode()).isEqualTo(1);
                    assertThat(shell.results()).contains(each.named);
                    Files.deleteIfExists(out.resolve("sub/extra.pdf"));
                    Files.deleteIfExists(out.resolve("sub"));
                    Files.deleteIfExists(out.resolve("extra.pdf"));
                    copied(sound.resolve("data.json"), data);
                    copied(sound.resolve("out"), out);
                    assertThat(verify("--data", data.toString()).exitCode()).isZero();
                }));
    }

    private List<Planted> planted() throws IOException {
        List<Planted> planted = new ArrayList<>();
        for (String name : FILES) {
            long size = Files.size(out.resolve(name));
            for (int part = 0; part < 6; part++) {
                long at = part * (size - 1) / 5;
                planted.add(new Planted(
                        "byte " + at + " of " + name,
                        name + ": was changed since it was made\n",
                        () -> flip(out.resolve(name), at)));
            }
            planted.add(new Planted(name + " missing", name + ": is missing\n", () -> Files.delete(out.resolve(name))));
        }
        planted.add(
                new Planted("a file more", "extra.pdf: was added: ", () -> Files.createFile(out.resolve("extra.pdf"))));
        planted.add(new Planted("a file more in a folder", "sub/extra.pdf: was added: ", () -> {
            Files.createDirectory(out.resolve("sub"));
            Files.createFile(out.resolve("sub/extra.pdf"));
        }));
        planted.add(new Planted(
                "a byte of the input",
                "input \"data.json\": is none of the files given\n    hint: must be one whose SHA-256 is ",
                () -> flip(data, 1_000)));
        planted.add(new Planted(
                "the input longer",
                data + ": was changed, or no report was made from it\n",
                () -> Files.writeString(data, Files.readString(data) + "\n")));
        String entry = "attest-manifest.json: report \"meeting-register\": was changed since it was written\n";
        planted.add(inManifest("an option", "\"locale\": \"en-GB\"", "\"locale\": \"en-US\"", entry));
        planted.add(inManifest("the version", "\"version\": 1", "\"version\": 2", entry));
        planted.add(inManifest("a count", "\"rows\": ", "\"rows\": 1", entry));
        planted.add(inManifest("a verdict", "\"verdict\": \"conflict\"", "\"verdict\": \"agrees\"", entry));
        planted.add(inManifest("a finding", "[conflict]", "[no conflict]", entry));
        planted.add(inManifest(
                "a subject",
                "{\"name\": \"meeting-register.pdf\"",
                "{\"name\": \"meeting.pdf\"",
                "meeting.pdf: is missing\n"));
        planted.add(inManifest(
                "the digest of a subject",
                "\"subject\": [\n    {\"name\": \"meeting-register.pdf\", \"digest\": {\"sha256\": \"",
                "\"subject\": [\n    {\"name\": \"meeting-register.pdf\", \"digest\": {\"sha256\": \"" + "0".repeat(64)
                        + "\"}}, {\"name\": \"x.pdf\", \"digest\": {\"sha256\": \"",
                "attest-manifest.json: was changed: its subjects are not the files of its reports\n"));
        planted.add(inManifest(
                "its type", "urn:attest:manifest:1", "urn:attest:manifest:2", "attest-manifest.json: is a \"https://"));
        return planted;
    }

    private Planted inManifest(String what, String old, String changed, String named) {
        return new Planted(what + " in the manifest", named, () -> {
            Path manifest = out.resolve(Manifest.NAME);
            String text = Files.readString(manifest);
            int at = text.indexOf(old);
            assertThat(at).isNotNegative();
            Files.writeString(manifest, text.substring(0, at) + changed + text.substring(at + old.length()));
        });
    }

    static void flip(Path file, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 1;
        Files.write(file, bytes);
    }

    private static void copied(Path from, Path to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    @Test
    void makes_the_reports_again_whatever_the_language_the_zone_and_the_names_of_the_data() throws Exception {
        Path logo = Files.copy(Path.of("../docs/pictures/gallery-line.png"), folder.resolve("logo.png"));
        assertThat(run(
                                "commitments-tracker",
                                "--pdf",
                                "with-data",
                                "--watermark",
                                "DRAFT, 1/2",
                                "--logo",
                                logo.toString(),
                                "--locale",
                                "bn-BD-u-nu-beng",
                                "--paper",
                                "160x230")
                        .exitCode())
                .isZero();
        assertThat(run("period-comparison", "--before", data.toString(), "--as-of", "2024-12-31")
                        .exitCode())
                .isZero();
        assertThat(run("--pack", "source-annex", "recommendations", "--format", "xlsx")
                        .exitCode())
                .isZero();
        assertThat(run("commitments-tracker", "--burst-by", "lead", "--jobs", "3", "--format", "pdf")
                        .exitCode())
                .isZero();
        Path moved = Files.move(data, folder.resolve("moved.txt"));

        Shell shell = Program.end(Program.start(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kolkata"),
                Attest.class,
                "verify",
                out.toString(),
                "--rebuild",
                "--data",
                moved.toString(),
                "--data",
                logo.toString()));

        assertThat(shell.results()).endsWith(" reports, rebuilt byte for byte, 2 inputs as it was\n");
        assertThat(shell).isEqualTo(new Shell(0, shell.results(), ""));
    }

    @Test
    void tells_what_cannot_be_rebuilt_and_what_is_not_the_same() throws IOException {
        assertThat(verify("--rebuild").results())
                .contains("report \"meeting-register\": cannot be rebuilt: data.json must be given by --data\n");
        Path manifest = out.resolve(Manifest.NAME);
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"as-of\": \"2024", "\"as-of\": \"2023"));

        Shell shell = verify("--rebuild", "--data", data.toString());

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results())
                .contains("report \"meeting-register\": option \"as-of\" is 2024-03-31 when made now\n    hint: must be"
                        + " 2023-03-31 as the manifest says\n")
                .endsWith(out + ": 4 files of 2 reports, 2 changes, 1 input as it was\n");
    }

    @Test
    void tells_a_script() {
        assertThat(verify("--json").results()).isEqualTo("""
                        {
                          "exitCode": 0,
                          "folder": "%s",
                          "files": 4,
                          "changes": [],
                          "inputsNotLookedAt": [
                            "data.json"
                          ],
                          "rebuilt": false
                        }
                        """.formatted(out));
    }
}
