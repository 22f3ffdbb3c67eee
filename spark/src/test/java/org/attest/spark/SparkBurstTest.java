package org.attest.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Row;
import org.attest.report.Burst;
import org.attest.report.BurstResult;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Resource;
import org.attest.report.manifest.Verification;
import org.attest.spark.example.DistrictCaseload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Districts on Spark against the same on one machine, byte for byte. */
@Tag("proof")
class SparkBurstTest {
    private static final int DISTRICTS = 100 * OneMachine.TENTHS;
    private static final int FEW = 6;

    @TempDir
    static Path alone;

    @TempDir
    static Path fewAlone;

    @TempDir
    Path folder;

    @BeforeAll
    static void onOneMachine() throws Exception {
        assertThat(OneMachine.write(alone, DISTRICTS).failures()).isEmpty();
        assertThat(OneMachine.write(fewAlone, FEW).isComplete()).isTrue();
    }

    private static BurstResult write(String folder, int districts) throws Exception {
        return SparkBurst.write(OneMachine.rows(districts), "district", DistrictCaseload.class, folder, col("court"));
    }

    @Test
    void makes_the_files_and_the_manifest_of_one_machine() throws Exception {
        OneMachine.spark();
        long before = System.nanoTime();

        BurstResult result = write(folder.resolve("new").toString(), DISTRICTS);

        long millis = (System.nanoTime() - before) / 1_000_000;
        System.out.println(2 * DISTRICTS + " files in " + millis + " ms");
        assertThat(result).isEqualTo(new BurstResult(DISTRICTS, 0, List.of(), 0));
        assertThat(OneMachine.standing(folder.resolve("new")))
                .hasSize(2 * DISTRICTS + 1)
                .isEqualTo(OneMachine.standing(alone));
        assertThat(Verification.of(folder.resolve("new"), List.of()).isUnchanged())
                .isTrue();
    }

    @Test
    void replaces_what_stands_there_and_keeps_what_the_manifest_has_of_others() throws Exception {
        OneMachine.write(folder, FEW + 1);
        Files.writeString(folder.resolve("caseload-district-1.pdf"), "broken");
        String manifest = Manifest.read(folder).json();

        write(folder.toUri().toString(), FEW);

        assertThat(Files.readString(folder.resolve(Manifest.NAME))).isEqualTo(manifest);
        assertThat(Verification.of(folder, List.of()).changes()).isEmpty();
    }

    @Test
    void leaves_what_stands_there_made_of_the_same() throws Exception {
        write(folder.toString(), Caseload.class);
        Map<String, String> whole = OneMachine.standing(folder);
        Files.writeString(folder.resolve("caseload-district-1.pdf"), "broken");
        Files.delete(folder.resolve("caseload-district-2.xlsx"));

        assertThat(write(folder.toString(), Caseload.class)).isEqualTo(new BurstResult(2, FEW - 2, List.of(), 0));

        assertThat(OneMachine.standing(folder)).isEqualTo(whole);
        assertThat(write(folder.toString(), Caseload.class)).isEqualTo(new BurstResult(0, FEW, List.of(), 0));
        assertThat(OneMachine.standing(folder)).isEqualTo(whole);
    }

    private static BurstResult write(String folder, Class<? extends KeyedReport<?>> report) throws Exception {
        return SparkBurst.write(OneMachine.rows(FEW), "district", report, folder, col("court"));
    }

    /** The same, with the name of what it is made from. */
    public static final class Caseload implements KeyedReport<DistrictCaseload.District> {
        private final DistrictCaseload caseload = new DistrictCaseload();

        @Override
        public Burst<DistrictCaseload.District> burst() {
            return caseload.burst().inputs(Resource.of("courts.parquet", new byte[] {1}));
        }

        @Override
        public DistrictCaseload.District data(String key, Iterator<Row> rows) {
            return caseload.data(key, rows);
        }
    }

    @Test
    void may_run_twice_at_once() throws Exception {
        Callable<BurstResult> run = () -> write(folder.toString(), FEW);

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<BurstResult> one : threads.invokeAll(List.of(run, run))) {
                assertThat(one.get().made()).isEqualTo(FEW);
            }
        }

        assertThat(OneMachine.standing(folder)).isEqualTo(OneMachine.standing(fewAlone));
    }

    @Test
    void writes_once_to_an_object_store_and_shows_nothing_of_a_stream_that_broke() throws Exception {
        BucketFileSystem.BREAKS.set(2);

        BurstResult result = write("bucket://" + folder, FEW);

        assertThat(BucketFileSystem.BREAKS).hasValue(0);
        assertThat(result.made()).isEqualTo(FEW);
        assertThat(OneMachine.standing(folder)).isEqualTo(OneMachine.standing(fewAlone));
    }
}
