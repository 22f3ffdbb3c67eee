package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand rows in a small heap. */
@Tag("large")
class LargeImportTest {
    private static final int FAULTS = 50;

    @TempDir
    private Path folder;

    @Test
    void finds_every_planted_fault_and_nothing_else() throws IOException {
        Trial trial = Caseloads.of(folder);
        Path file = folder.resolve("caseloads.csv");
        Map<Integer, Integer> planted = Caseloads.write(file, FAULTS);

        Imported imported = trial.run();

        assertThat(imported.problemCount()).isEqualTo(FAULTS);
        assertThat(imported.problems())
                .extracting(ImportProblem::place)
                .containsExactlyElementsOf(planted.entrySet().stream()
                        .map(fault -> file + ":" + fault.getKey() + ":" + fault.getValue())
                        .toList());
        assertThat(trial.target()).doesNotExist();
    }

    @Test
    void becomes_a_dossier_when_nothing_is_wrong() throws IOException {
        Trial trial = Caseloads.of(folder);
        Caseloads.write(folder.resolve("caseloads.csv"), 0);

        assertThat(trial.run().problems()).isEmpty();

        try (BufferedReader dossier = Files.newBufferedReader(trial.target())) {
            assertThat(dossier.lines()
                            .filter(line -> line.startsWith("      \"forum\": "))
                            .collect(Collectors.counting()))
                    .isEqualTo(Caseloads.ROWS);
        }
    }
}
