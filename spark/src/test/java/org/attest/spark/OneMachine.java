package org.attest.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.attest.report.BurstResult;
import org.attest.report.manifest.Digest;
import org.attest.spark.example.DistrictCaseload;

/** Spark in this process, and what one machine makes without it. */
final class OneMachine {
    /** One in proofs, ten in soak. */
    static final int TENTHS = Integer.getInteger("spark.tenths", 1);

    private OneMachine() {}

    /** Two cores, and as many attempts at a task as on a cluster. Shared by all tests of this process. */
    static SparkSession spark() {
        return SparkSession.builder()
                .master("local[2,4]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 8)
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .config("spark.hadoop.fs.bucket.impl", BucketFileSystem.class.getName())
                .getOrCreate();
    }

    static Dataset<Row> rows(int districts) {
        List<Row> rows = new ArrayList<>(IntStream.rangeClosed(1, districts)
                .boxed()
                .flatMap(DistrictCaseload::rows)
                .toList());
        Collections.shuffle(rows, new Random(7));
        return spark().createDataFrame(rows, DistrictCaseload.ROWS);
    }

    static BurstResult write(Path folder, int districts) throws IOException, InterruptedException {
        DistrictCaseload report = new DistrictCaseload();
        List<Row> rows = IntStream.rangeClosed(1, districts)
                .boxed()
                .flatMap(DistrictCaseload::rows)
                .toList();
        return report.burst()
                .by(
                        rows,
                        row -> row.getString(0),
                        ofKey -> report.data(ofKey.getFirst().getString(0), ofKey.iterator()))
                .to(folder)
                .jobs(2)
                .run();
    }

    /** Everything that stands there, hidden files and folders too. */
    static Map<String, String> standing(Path folder) throws IOException {
        Map<String, String> standing = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.toList()) {
                    standing.put(
                            String.valueOf(file.getFileName()),
                            Files.isDirectory(file) ? "folder" : Digest.of(file).sha256());
                }
            }
        }
        return standing;
    }
}
