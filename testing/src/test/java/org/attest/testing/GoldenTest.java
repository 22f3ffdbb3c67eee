package org.attest.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.testing.AttestAssertions.assertThatText;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;
import static org.attest.testing.compare.WorkbookComparison.ofEverything;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.testing.compare.Aspect;
import org.attest.testing.golden.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenTest {
    private static final Path MISSING = Path.of("golden", "missing.txt");

    @TempDir
    private Path folder;

    private static GoldenFile held(Path path) {
        return GoldenFile.of(path, false, Map.of());
    }

    private static GoldenFile updated(Path path) {
        return GoldenFile.of(path, true, Map.of());
    }

    /** Named as in a test, and not by the folder of this run. */
    private void saysOf(String approved, String found, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("approved.txt"), approved);
        says(() -> assertThatText(found).matchesGolden(held(file)), message.replace("FILE", file.toString()));
    }

    @Test
    void a_text_matches_what_was_approved() throws IOException {
        Path file = Files.writeString(folder.resolve("approved.txt"), "one\ntwo\n");
        assertThatText("one\ntwo\n").matchesGolden(file);
        saysOf("one\ntwo\nthree\n", "one\nzwei\nthree\n", """
                    golden "FILE": the text differs from line 2 on

                      - two
                      + zwei

                    To approve what was found, run the test with -Dgolden.update=true and review the file.""");
        saysOf("one\ntwo\n", "one\ntwo\ntwo\n", """
                    golden "FILE": the text differs from line 3 on

                      + two

                    To approve what was found, run the test with -Dgolden.update=true and review the file.""");
        saysOf("one\ntwo\n", "one\ntwo", """
                    golden "FILE": the text differs in how its lines end

                    To approve what was found, run the test with -Dgolden.update=true and review the file.""");
    }

    @Test
    void shows_ten_lines_of_a_long_difference() throws IOException {
        String approved =
                IntStream.range(0, 12).mapToObj(i -> "line " + i + "\n").collect(joining());
        saysOf(approved, "nothing\n", """
                    golden "FILE": the text differs from line 1 on

                      - line 0
                      - line 1
                      - line 2
                      - line 3
                      - line 4
                      - line 5
                      - line 6
                      - line 7
                      - line 8
                      - line 9
                      - and 2 more lines
                      + nothing

                    To approve what was found, run the test with -Dgolden.update=true and review the file.""");
    }

    @Test
    void a_workbook_matches_what_was_approved() {
        Path golden = Foreign.workbook(folder.resolve("golden.xlsx"), workbook -> {});
        Path found = Foreign.workbook(
                folder.resolve("found.xlsx"),
                workbook -> workbook.getSheet("Cases").getRow(1).getCell(1).setCellValue(22));
        assertThatWorkbook(golden).matchesGolden(golden);
        assertThatWorkbook(found).matchesGolden(golden, ofEverything().ignoring(Aspect.VALUES));
        says(() -> assertThatWorkbook(found).matchesGolden(golden), """
                    file "found.xlsx": 1 difference from "golden.xlsx"

                      where    | what  | expected | found
                      Cases!B2 | value | 21       | 22

                    To approve what was found, run the test with -Dgolden.update=true and review the file.""");
    }

    @Test
    void there_is_a_golden() {
        says(() -> assertThatText("one").matchesGolden(held(MISSING)), """
                    golden "golden/missing.txt": there is no such file. To approve what was found, run the test with -Dgolden.update=true and review the file.""");
    }

    @Test
    void approves_what_is_found_when_updating() throws IOException {
        Path text = folder.resolve("new").resolve("approved.txt");
        assertThatText("one\n").matchesGolden(updated(text));
        assertThatText("one\n").matchesGolden(held(text));

        Path workbook = folder.resolve("new").resolve("approved.xlsx");
        assertThatWorkbook(Foreign.workbook(folder)).matchesGolden(updated(workbook), ofEverything());
        assertThatWorkbook(workbook).isSameAs(Foreign.workbook(folder));
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files).containsExactlyInAnyOrder(text, workbook);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CI, true",
        "JENKINS_URL, https://builds.example/",
        "TF_BUILD, True",
        "TEAMCITY_VERSION, 2025.1",
        "BUILD_NUMBER, 7"
    })
    void approves_nothing_on_a_build_server_and_names_the_variable(String variable, String value) {
        GoldenFile onServer = GoldenFile.of(MISSING, true, Map.of("PATH", "/bin", variable, value));
        says(() -> assertThatText("one").matchesGolden(onServer), """
                    golden "golden/missing.txt": is not rewritten on a build server (%s is set), must be approved by a person""".replace("%s", variable));
        assertThat(MISSING).doesNotExist();
    }

    @Test
    void approves_where_the_variable_says_that_there_is_no_build_server() {
        Path text = folder.resolve("approved.txt");
        assertThatText("one\n").matchesGolden(GoldenFile.of(text, true, Map.of("CI", "false", "TF_BUILD", "False")));
        assertThatText("one\n").matchesGolden(held(text));
    }

    @Test
    void compares_on_a_build_server_as_everywhere() throws IOException {
        Path text = Files.writeString(folder.resolve("approved.txt"), "one\n");
        assertThatText("one\n").matchesGolden(GoldenFile.of(text, false, Map.of("CI", "true")));
    }

    @Test
    void cannot_be_written_into_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path golden = file.resolve("approved.txt");
        assertThatThrownBy(() -> assertThatText("one").matchesGolden(updated(golden)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("golden \"" + golden + "\": cannot be written");
    }

    @Test
    void cannot_be_read_when_it_is_a_folder() {
        assertThatThrownBy(() -> assertThatText("one").matchesGolden(held(folder)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("golden \"" + folder + "\": cannot be read");
    }
}
