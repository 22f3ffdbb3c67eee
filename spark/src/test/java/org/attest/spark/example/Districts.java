package org.attest.spark.example;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.attest.report.BurstResult;
import org.attest.spark.SparkBurst;

/** Draws the caseload of every district: FOLDER [DISTRICTS]. */
public final class Districts {
    private Districts() {}

    public static void main(String[] arguments) throws IOException {
        int districts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        try (SparkSession spark =
                SparkSession.builder().appName("District caseload").getOrCreate()) {
            List<Row> rows = IntStream.rangeClosed(1, districts)
                    .boxed()
                    .flatMap(DistrictCaseload::rows)
                    .toList();
            Dataset<Row> courts = spark.createDataFrame(rows, DistrictCaseload.ROWS);
            BurstResult result =
                    SparkBurst.write(courts, "district", DistrictCaseload.class, arguments[0], functions.col("court"));
            result.failures().forEach(System.out::println);
            System.out.println(result.made() + " of " + districts + " districts in " + arguments[0]);
        }
    }
}
