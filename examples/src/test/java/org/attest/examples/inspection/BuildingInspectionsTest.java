package org.attest.examples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.report.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildingInspectionsTest {
    private static final Path PROGRAM =
            Path.of("src/main/java/org/attest/examples/inspection/BuildingInspections.java");

    @TempDir
    Path folder;

    @Test
    void writes_a_workbook_and_a_pdf() {
        Result result = BuildingInspections.write(folder);

        assertThat(result.files()).hasSize(2);
        assertThat(result.findings()).isEmpty();
        assertThat(SpreadsheetAudit.of(folder.resolve("inspections.xlsx")).notMet())
                .isEmpty();
    }

    @Test
    void knows_no_dossier() throws Exception {
        assertThat(Files.readAllLines(PROGRAM))
                .filteredOn(line -> line.startsWith("import org.attest.model"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("import org.attest.model.value."));
    }

    /** As a user would: one file beside the two libraries. A library's own log lines would be in the output. */
    @Test
    void runs_on_the_two_libraries_alone_and_says_nothing_of_its_own() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        librariesAlone(),
                        PROGRAM.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).matches("\\S+inspections\\.xlsx, \\d+ bytes\n\\S+inspections\\.pdf, \\d+ bytes\n");
        assertThat(process.waitFor()).isZero();
    }

    /** Without this module, and without the logging that tests bring. */
    private static String librariesAlone() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> !path.contains("examples") && !path.contains("slf4j") && !path.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
