package org.attest.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.attest.report.BurstResult;
import org.attest.report.manifest.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("proof")
class KilledTaskTest {
    @TempDir
    Path folder;

    private static List<String> drafts() throws Exception {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(Path::toString)
                    .filter(name -> name.contains("attest-"))
                    .toList();
        }
    }

    @Test
    void leaves_nothing_and_is_run_again_while_keys_that_fail_are_told() throws Exception {
        Dataset<Row> rows = OneMachine.rows(5);
        List<String> before = drafts();
        BurstResult result;
        int killed = 0;

        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<BurstResult> run =
                    threads.submit(() -> SparkBurst.write(rows, "district", HaltingCaseload.class, folder.toString()));
            while (!run.isDone()) {
                Long attempt = HaltingCaseload.WAITING.poll(100, java.util.concurrent.TimeUnit.MILLISECONDS);
                if (attempt != null) {
                    OneMachine.spark().sparkContext().killTaskAttempt(attempt, true, "by a test");
                    killed++;
                }
            }
            result = run.get();
        }

        assertThat(killed).isPositive();
        assertThat(result.made()).isEqualTo(3);
        assertThat(result.failures())
                .extracting(Object::toString)
                .containsExactly(
                        "report \"district-caseload\" > key \"District 2\": its data could not be had:"
                                + " java.lang.IllegalArgumentException: it has not reported",
                        "report \"district-caseload\" > key \"District 4\": is of district 4");
        assertThat(OneMachine.standing(folder).keySet())
                .containsExactly(
                        "attest-manifest.json",
                        "district-1.txt",
                        "district-1.xlsx",
                        "district-3.txt",
                        "district-3.xlsx",
                        "district-5.txt",
                        "district-5.xlsx");
        assertThat(folder.resolve("district-1.txt")).hasContent("Caseload of District 1 in whole");
        assertThat(Verification.of(folder, List.of()).changes()).isEmpty();
        assertThat(drafts()).isEqualTo(before);
    }
}
